/** The face of the engine: everything outside src/lib/engine imports from here and nowhere deeper. */
export { MATT } from './resultat.ts';
export type {
	Alternativresultat,
	Anmarkning,
	Arsbelopp,
	Arsresultat,
	Avslag,
	Brytpunkt,
	Fordelning,
	Gruppresultat,
	KommunResultat,
	Matt,
	Resultat,
	Riksresultat,
	Saknad,
	Storleksklassresultat,
	Summor
} from './resultat.ts';
export type { Forklaring, Steg, Stegkalla } from './steg.ts';
