/** The face of charts: series, geometry and markup. */
export { default as Remsa } from './Remsa.svelte';
export { remsserie } from './remsserie.ts';
export type { Beskrivning, Remsserie } from './remsa.ts';
