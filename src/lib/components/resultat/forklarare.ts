/** What an explanation needs, as a part of its own that is fetched at the first question. */
export { default as Fragepanel } from './Fragepanel.svelte';
export { closeFraga, openFraga } from './fragelage.ts';
export { fragaFromText } from '#lib/state/frageadress.ts';
