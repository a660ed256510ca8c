/** The face of the engine: everything outside src/lib/engine imports from here and nowhere deeper. */
export * from './forklara/index.ts';
export { MATT, PER_INVANARE, type Matt } from './mattlista.ts';
export type {
	Brytpunkt,
	Fordelning,
	Gruppresultat,
	Riksresultat,
	Storleksklassresultat,
	Summor
} from './gruppresultat.ts';
export {
	kronorFor,
	type Alternativresultat,
	type Anmarkning,
	type Arsbelopp,
	type Arsresultat,
	type Avslag,
	type KommunResultat,
	type Resultat,
	type Saknad
} from './resultat.ts';
export { berakna, beraknare, type Beraknare } from './berakna.ts';
export { delsummaKr } from './delsumma.ts';
export { innehallshash } from './innehallshash.ts';
export { enhetsprisKr } from './enhetspris.ts';
export { arsarbetskraftUrLon, type Loneunderlag } from './lonekostnad.ts';
export { kvarEfterAnsokan, type KvarEfterAnsokan } from './kvarEfterAnsokan.ts';
export { dyrastPerInvanare } from './postPerInvanare.ts';
export type { Tid } from './tidsformler.ts';
export { gruppens, type Grupp } from './grupptyp.ts';
export {
	grupperingar,
	type Grupperingar,
	type Grupputfall,
	type NamngivenGrupp
} from './gruppering.ts';
export { arslage } from './arslage.ts';
export { chansMot } from './chansMot.ts';
export { isNoll, iVardeklass, storstaVarde, type Vardeklass } from './vardeklass.ts';
export { likaFall } from './likaFall.ts';
export type { Kommundel } from './kommundelar.ts';
export type { Tillracklig } from './tillracklig.ts';
export {
	kommunbilder,
	type Jamforelsegrupp,
	type Kommunbild,
	type Kommunbilder,
	type Postandel,
	type Rang
} from './kommunbild.ts';
export { egenAndel } from './egenAndel.ts';
export {
	andelAvBeloppVid,
	koncentration,
	punktUnder,
	type Koncentration,
	type Koncentrationsmatt,
	type Koncentrationspunkt
} from './koncentration.ts';
export { kostnadssteg, type Kostnadssteg } from './kostnadssteg.ts';
export { bana, banaPerInvanare, overAren, type Periodbelopp } from './overAren.ts';
export {
	sammansattning,
	type Sammansattning,
	type Sammansattningsdel,
	type Sammansattningspost
} from './sammansattning.ts';
export { kvantil } from './kvantil.ts';
export { iPrisniva, type Prisindex, type Prisomrakning } from './prisniva.ts';
export { kolumnjamforelse, type Kolumnjamforelse } from './kolumnjamforelse.ts';
export { MOTORVERSION } from './version.ts';
export { formler, type Formler } from './formler.ts';
export { affin } from './affin.ts';
export type { Alternativformler, Rad } from './alternativ.ts';
export type { Finansieringsformel } from './finansiering.ts';
export type { Postformel } from './kostnadspost.ts';
export { isSummerbar, summaEllerMedel } from './summerbar.ts';
export { MEDELREGLER, type Medelregel } from './matt.ts';
export type { Raknare } from './rakna.ts';
export { vardeFor, vektor } from './varde.ts';
export { delar, STORLEKSKLASS_KOLUMN, type Uttryck } from './uttryck.ts';
export { dragminne, type Dragminne } from './dra/dragminne.ts';
export { draResultat, draStegvis } from './dra/dra.ts';
export type { Dragavslag } from './dra/dragavslag.ts';
export { draIntervall, type Intervallval } from './dra/intervalldrag.ts';
export { dragdelar, isDragetUr, type Dragunderlag } from './dra/dragunderlag.ts';
export {
	FORVALD_DRAGNING,
	FORVALDA_MATT,
	forvaldaMatt,
	KANNBAR_KR_PER_INVANARE,
	type Dragningsval
} from './dra/dragningsval.ts';
export type {
	Alternativdrag,
	Alternativintervall,
	Alternativjamforelse,
	Arsdrag,
	Brytpunktsdrag,
	Dragresultat,
	Gruppdrag,
	Gruppintervall,
	Intervall,
	Intervallresultat,
	Kommunintervall,
	Kvantiler,
	Sannolikheter
} from './dra/dragresultat.ts';
export { intervall } from './dra/intervall.ts';
export { kommunintervall } from './dra/kommunintervall.ts';
export type { Osakerhetskalla } from './dra/kallor.ts';
export type { Antagandekanslighet, Drivsvar, Kanslighet } from './dra/kanslighet.ts';
export { ANDELAR } from './dra/kvantilval.ts';
export { SANNOLIKHETSSKALA, sannolikhetsord, type Sannolikhetsord } from './dra/ordskala.ts';
export type { Inverkan } from './dra/svar.ts';
