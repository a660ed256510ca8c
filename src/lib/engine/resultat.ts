import type { Riksresultat, Storleksklassresultat } from './gruppresultat.ts';

/** The result's shape (DESIGN.md §5). All amounts are kronor in the document's prisnivå, shares 0–1. */

/** A post or funding that could not be calculated for a kommun, and why. */
export type Saknad = {
	/** Id of the kostnadspost or finansiering. */
	readonly id: string;
	readonly kolumn: string;
	readonly orsak: 'saknas' | 'sekretess' | 'ej_tillamplig';
};

export type KommunResultat = {
	readonly kommunkod: string;
	readonly kommunnamn: string;
	readonly folkmangd: number;
	/** Index of the storleksklass, 0 is the smallest. */
	readonly storleksklass: number;
	readonly engangKr: number;
	readonly lopandeKr: number;
	readonly bruttoKr: number;
	readonly ersattningKr: number;
	readonly avgiftKr: number;
	readonly nettoKr: number;
	readonly engangKrPerInvanare: number;
	readonly bruttoKrPerInvanare: number;
	readonly ersattningKrPerInvanare: number;
	readonly nettoKrPerInvanare: number;
	/** Null when the cost is 0. */
	readonly finansieringsgrad: number | null;
	/** Null when skatteunderlag is missing. */
	readonly skatteOre: number | null;
	readonly andelAvNettokostnad: number | null;
	readonly arsarbetskrafter: number;
	/** Kronor per kostnadspost; null when missing. Engång in full, återkommande per year, `ansokan:ID` for applying. */
	readonly poster: Readonly<Record<string, number | null>>;
	/** Kronor per finansiering in slutYear; null when missing. */
	readonly finansiering: Readonly<Record<string, number | null>>;
	readonly saknade: readonly Saknad[];
};

/** One year of the path: engång in its year, återkommande in the years it falls. */
export type Arsbelopp = {
	readonly engangKr: number;
	readonly lopandeKr: number;
	readonly bruttoKr: number;
	readonly ersattningKr: number;
	readonly avgiftKr: number;
	readonly nettoKr: number;
};

export type Arsresultat = Arsbelopp & {
	readonly year: number;
	/** The same per storleksklass, smallest first. */
	readonly storleksklasser: readonly Arsbelopp[];
};

export type Alternativresultat = {
	readonly id: string;
	readonly namn: string;
	readonly typ: 'nollalternativ' | 'forslag' | 'alternativ';
	readonly riket: Riksresultat;
	readonly storleksklasser: readonly Storleksklassresultat[];
	readonly kommuner: readonly KommunResultat[];
	readonly perYear: readonly Arsresultat[];
};

/** Something the reader of the figures has to know. */
export type Anmarkning = {
	readonly kind:
		| 'utan_index'
		| 'utanfor_perioden'
		| 'inte_i_arskostnaden'
		| 'parameter_annan_prisniva'
		| 'parameter_antagande'
		| 'saknade_varden';
	/** Where it applies: alternative, post or funding id; null for the whole document. */
	readonly alternativ: string | null;
	readonly id: string | null;
	/** A Swedish sentence. */
	readonly text: string;
};

export type Resultat = {
	readonly ok: true;
	readonly versioner: { readonly motor: string; readonly statistik: string };
	readonly anmarkningar: readonly Anmarkning[];
	readonly alternativ: readonly Alternativresultat[];
};

/** An expected refusal: the document is valid but cannot be calculated with these statistics. */
export type Avslag = {
	readonly ok: false;
	readonly kind:
		| 'okand_statistik'
		| 'okand_drivare'
		| 'okand_personalgrupp'
		| 'egna_data_namnkrock'
		| 'golv_over_totalt'
		| 'tak_under_totalt'
		| 'utan_vikter'
		| 'for_stort_tal';
	/** Field path in the document. */
	readonly path: string;
	/** What is wrong and what to do, Swedish. */
	readonly message: string;
	/** The numbers that caused it. */
	readonly tal: Readonly<Record<string, number | string>>;
};

/**
 * The kronor under an id (of `poster` or `finansiering`): null where they are missing, undefined where the result has
 * none. The ids are the user's, so that one may be called `constructor`.
 */
export function kronorFor(
	belopp: Readonly<Record<string, number | null>>,
	id: string
): number | null | undefined {
	return Object.hasOwn(belopp, id) ? belopp[id] : undefined;
}
