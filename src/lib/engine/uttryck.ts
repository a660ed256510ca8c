/**
 * One formula, several readers (docs/adr/0003): every kostnadspost and finansiering compiles to this tree,
 * and räkna, förklara, the workbook and the draws all walk it. Data only; no reader lives here.
 */

/** Where a number in a formula comes from, so that a reader can show it. */
export type Harkomst =
	| { readonly typ: 'dokument'; readonly path: string }
	| { readonly typ: 'parameter'; readonly id: string }
	| { readonly typ: 'berakning'; readonly text: string };

type Namn = {
	/** Swedish name of the step; unnamed nodes are shown inside their parent. */
	readonly namn?: string;
	readonly enhet?: string;
};

export type Uttryck = Namn &
	(
		| { readonly op: 'tal'; readonly varde: number; readonly harkomst: Harkomst }
		| { readonly op: 'kolumn'; readonly kolumn: string }
		| { readonly op: 'summa'; readonly termer: readonly Uttryck[]; readonly delvis?: boolean }
		| { readonly op: 'produkt'; readonly faktorer: readonly Uttryck[] }
		| { readonly op: 'differens'; readonly fran: Uttryck; readonly minus: Uttryck }
		| { readonly op: 'kvot'; readonly taljare: Uttryck; readonly namnare: Uttryck }
		| { readonly op: 'minst'; readonly termer: readonly Uttryck[] }
		| { readonly op: 'storst'; readonly termer: readonly Uttryck[] }
		| { readonly op: 'uppat'; readonly av: Uttryck }
		| { readonly op: 'potens'; readonly bas: Uttryck; readonly exponent: Uttryck }
		| { readonly op: 'valj'; readonly index: string; readonly bland: readonly Uttryck[] }
		| { readonly op: 'under'; readonly kolumn: string; readonly grans: number; readonly kommuner: readonly string[]; readonly da: Uttryck; readonly annars: Uttryck }
	);

/** Id of the derived column that holds the index of the kommun's storleksklass. */
export const STORLEKSKLASS_KOLUMN = 'storleksklass';
