/** Charts drawn from data that the screen and the file share. Fetched when a view that has them is opened. */
export { arsbana, type Banserie } from './arsbana.ts';
export { default as Diagramyta } from './Diagramyta.svelte';
export { delstaplar, type Delserie } from './delstaplar.ts';
export type { Diagrambild, Diagramcell, Diagramrad, Diagramtabell } from './diagrambild.ts';
export { gruppstaplar, type Stapelserie } from './gruppstaplar.ts';
export { koncentrationskurva, type Koncentrationsserie } from './koncentrationskurva.ts';
export { vattenfall, type Vattenfallsserie } from './vattenfall.ts';
