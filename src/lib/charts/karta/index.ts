/** The face of maps; apart from the other charts, so that they are fetched only when a map is shown. */
export { default as Karta } from './Karta.svelte';
export { default as Kartlegend } from './Kartlegend.svelte';
export { rutkarta, ytkarta, type Kartgeometri } from './kartgeometri.ts';
export { kartindelning, type Kartindelning, type Kartklass } from './kartklasser.ts';
