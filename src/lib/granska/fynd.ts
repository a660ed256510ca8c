import type { Alternativresultat, Resultat } from '#lib/engine/index.ts';
import type { Alternativ, Konsekvensutredning } from '#lib/model/index.ts';
import type { Mening } from '#lib/text/index.ts';

/**
 * How heavily a finding weighs. `brist`: something the law asks for is missing, or the text contradicts the
 * calculation. `fraga`: a careful reader will ask. `paminnelse`: worth a look.
 */
export const ALLVAR = ['brist', 'fraga', 'paminnelse'] as const;
export type Allvar = (typeof ALLVAR)[number];

/** A place in the document, by position as the schema writes it, and what it is called. */
export type Fyndplats = {
	readonly path: readonly (string | number)[];
	readonly namn: string;
	/** Name of the alternative it is in; null when it is of the whole document. */
	readonly alternativ: string | null;
};

/** What one rule saw once. */
export type Traff = { readonly vad: Mening; readonly platser: readonly Fyndplats[] };

/** Something a reader at Statskontoret, SKR or Regelrådet would raise. */
export type Fynd = Traff & {
	readonly regel: string;
	readonly allvar: Allvar;
	/** Why it matters, a sentence or two. */
	readonly varfor: string;
	/** The law or the report that says so. */
	readonly kalla: string;
	/** How to mend it. */
	readonly atgard: string;
};

/** One rule: everything about it that does not depend on the document, and the test itself. */
export type Regel = Omit<Fynd, 'regel' | keyof Traff> & {
	readonly id: string;
	/** What it looks for, for the list of rules. */
	readonly namn: string;
	readonly prova: (lage: Lage) => readonly Traff[];
};

/** What the rules read. */
export type Granskningsunderlag = {
	readonly dokument: Konsekvensutredning;
	/** Null when the document cannot be calculated: the rules that need figures are silent. */
	readonly resultat: Resultat | null;
};

/** An alternative with its position and, when calculated, its result. */
export type Alternativlage = {
	readonly alternativ: Alternativ;
	readonly index: number;
	readonly resultat: Alternativresultat | null;
};

/** The document as the rules see it. */
export type Lage = {
	readonly dokument: Konsekvensutredning;
	/** All but the nollalternativ. */
	readonly alternativ: readonly Alternativlage[];
	/** The alternative that is proposed; null when there is none beside the nollalternativ. */
	readonly huvud: Alternativlage | null;
};

export function lageAv({ dokument, resultat }: Granskningsunderlag): Lage {
	const alla = dokument.alternativ.map((alternativ, index) => ({
		alternativ,
		index,
		resultat: resultat?.alternativ.find(({ id }) => id === alternativ.id) ?? null
	}));
	const alternativ = alla.filter(({ alternativ: { typ } }) => typ !== 'nollalternativ');
	const huvud =
		alternativ.find(({ alternativ: { valt } }) => valt) ??
		alternativ.find(({ alternativ: { typ } }) => typ === 'forslag') ??
		alternativ[0] ??
		null;
	return { dokument, alternativ, huvud };
}
