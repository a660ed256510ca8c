/** The face of the engine: everything outside src/lib/engine imports from here and nowhere deeper. */
export { MATT } from './mattlista.ts';
export type {
	Brytpunkt,
	Fordelning,
	Gruppresultat,
	Riksresultat,
	Storleksklassresultat,
	Summor
} from './gruppresultat.ts';
export type { Matt } from './mattlista.ts';
export type {
	Alternativresultat,
	Anmarkning,
	Arsbelopp,
	Arsresultat,
	Avslag,
	KommunResultat,
	Resultat,
	Saknad
} from './resultat.ts';
export type { Forklaring, Steg, Stegkalla } from './steg.ts';
export { berakna } from './berakna.ts';
export { forklarare, type Forklarare, type Fraga, type OkandFraga } from './forklara.ts';
export type { Grupp, Gruppfraga } from './forklaraGrupp.ts';
export { kvantil } from './kvantil.ts';
export { MOTORVERSION } from './version.ts';
