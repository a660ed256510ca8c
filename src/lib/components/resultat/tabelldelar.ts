/** What the table of all kommuner needs when the reader adapts it; fetched together, at the first use. */
export { default as Kolumnrader } from './Kolumnrader.svelte';
export { default as Tabellanpassning } from './Tabellanpassning.svelte';
export { default as Urvalsrad } from './Urvalsrad.svelte';
export { Tabellage } from './tabellage.svelte.ts';
