/**
 * One formula, several readers (docs/adr/0003): every kostnadspost and finansiering compiles to this tree,
 * and räkna, förklara, the workbook and the draws all walk it. Data only; no reader lives here.
 */

/** Where a number in a formula comes from, so that a reader can show it. */
export type Harkomst =
	| { readonly typ: 'dokument'; readonly path: string; readonly antagande: boolean }
	| {
			readonly typ: 'parameter';
			readonly id: string;
			/** True when the document has changed the default. */
			readonly andrad: boolean;
			readonly antagande: boolean;
	  }
	| { readonly typ: 'definition' };

/** Which kommuner an exemption applies to: below the limit, or in the list. */
export type Undantagsvillkor = {
	readonly kolumn: string;
	readonly under: number | null;
	readonly kommuner: readonly string[];
};

type Operation =
	| { readonly op: 'tal'; readonly varde: number; readonly harkomst: Harkomst }
	| { readonly op: 'kolumn'; readonly kolumn: string }
	/** `delvis`: missing terms are left out of the sum instead of making it missing. */
	| { readonly op: 'summa'; readonly termer: readonly Uttryck[]; readonly delvis: boolean }
	| { readonly op: 'produkt'; readonly faktorer: readonly Uttryck[] }
	| { readonly op: 'differens'; readonly fran: Uttryck; readonly minus: Uttryck }
	/** Missing when the denominator is 0. */
	| { readonly op: 'kvot'; readonly taljare: Uttryck; readonly namnare: Uttryck }
	| { readonly op: 'minst'; readonly termer: readonly Uttryck[] }
	| { readonly op: 'storst'; readonly termer: readonly Uttryck[] }
	| { readonly op: 'uppat'; readonly av: Uttryck }
	| { readonly op: 'potens'; readonly bas: Uttryck; readonly exponent: Uttryck }
	/** The alternative whose index is in the column `index`. */
	| { readonly op: 'valj'; readonly index: string; readonly bland: readonly Uttryck[] }
	| {
			readonly op: 'om';
			readonly villkor: Undantagsvillkor;
			readonly da: Uttryck;
			readonly annars: Uttryck;
	  };

export type Uttryck = Operation & {
	/** Swedish name of the step. */
	readonly namn: string;
	readonly enhet: string;
};

/** Id of the derived column that holds the index of the kommun's storleksklass. */
export const STORLEKSKLASS_KOLUMN = 'storleksklass';

/** The parts a node is made of, in reading order. */
export function delar(uttryck: Uttryck): readonly Uttryck[] {
	switch (uttryck.op) {
		case 'tal':
		case 'kolumn':
			return [];
		case 'summa':
		case 'minst':
		case 'storst':
			return uttryck.termer;
		case 'produkt':
			return uttryck.faktorer;
		case 'differens':
			return [uttryck.fran, uttryck.minus];
		case 'kvot':
			return [uttryck.taljare, uttryck.namnare];
		case 'uppat':
			return [uttryck.av];
		case 'potens':
			return [uttryck.bas, uttryck.exponent];
		case 'valj':
			return uttryck.bland;
		case 'om':
			return [uttryck.da, uttryck.annars];
	}
}

/** Ids of the columns a formula reads, in reading order, without repeats. */
export function kolumnerI(uttryck: Uttryck): readonly string[] {
	const own =
		uttryck.op === 'kolumn'
			? [uttryck.kolumn]
			: uttryck.op === 'om' && uttryck.villkor.under !== null
				? [uttryck.villkor.kolumn]
				: [];
	return [...new Set([...own, ...delar(uttryck).flatMap(kolumnerI)])];
}
