/** What draws the charts, fetched together: the overview's and those of Fördelning share nearly all of it. */
export { default as Fordelningsdel } from './Fordelningsdel.svelte';
export { default as Oversiktsdel } from './Oversiktsdel.svelte';
