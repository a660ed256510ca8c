import type { Stil } from './stilar.ts';

/** A cell's value: number, text or, in a formula whose result is missing, nothing. */
export type Cellvarde = number | string | null;

/**
 * One cell. With a formula, `varde` is its cached value: what viewers and previews show before a recalculation.
 * A text is always written as a text; only `formel` can be a formula.
 */
export type Cell = {
	readonly varde: Cellvarde;
	readonly stil: Stil;
	/** Without the leading `=`. */
	readonly formel?: string;
	/** True for a formula over arrays (Ctrl+Shift+Enter in older Excel). */
	readonly matris?: boolean;
};

/**
 * The same formula in every row of a column, as in a calculation: the file holds its text once and the rows refer to
 * it. The names in it are relative to the row.
 */
export type Formelkolumn = {
	readonly formel: string;
	readonly stil: Stil;
	/** Cached values; NaN where missing. */
	readonly varden: ArrayLike<number>;
};

/** A row of cells from column A on; null leaves the cell empty. */
export type Rad = {
	readonly celler: readonly (Cell | null)[];
	/** In points; without it the program chooses. */
	readonly hojd?: number;
};

export type Blad = {
	/** At most 31 characters, unique whatever the case; see bladnamn. */
	readonly namn: string;
	readonly rader: readonly Rad[];
	/** Columns of formulas to the right of the cells in the last rows, one value per row. */
	readonly formelkolumner?: readonly Formelkolumn[];
	/** Column widths in characters, from A on. */
	readonly bredder: readonly number[];
	/** Rows and columns that stay when the reader scrolls. */
	readonly fast: { readonly rader: number; readonly kolumner: number };
	/** First and last row (1-based) that every printed page repeats; null = none. */
	readonly upprepas: readonly [from: number, tom: number] | null;
	readonly staende?: boolean;
	/** True when cached values are written as they are shown, in a sheet of very many cells. */
	readonly avrundat?: boolean;
	/** Pages that the width is printed on; the height takes what it needs. */
	readonly sidorBred?: number;
	/**
	 * True when the title and the note in the first two rows are printed at the top of every page instead: on pages beside
	 * the first one only a piece of them would have room. Or such a title and note, for a sheet that is a table alone.
	 */
	readonly titelISidhuvud?: boolean | readonly [titel: string, not: string];
	/** The only area that is printed, such as `$A$1:$J$2`; without it the whole sheet is. */
	readonly utskrift?: string;
	/** Rows (1-based) where tables begin that are not split between pages when they have room on one. */
	readonly tabeller?: readonly number[];
	/** Areas such as `A1:F1` that are shown as one cell. */
	readonly sammanfogade?: readonly string[];
};

/** A name for a cell or an area, as formulas write it. */
export type Omradesnamn = { readonly namn: string; readonly refererar: string };

const BOKSTAVER = 26;

/** `0` → `A`, `26` → `AA`. */
export function kolumnbokstav(index: number): string {
	let text = '';
	for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / BOKSTAVER)) {
		text = String.fromCharCode(65 + ((rest - 1) % BOKSTAVER)) + text;
	}
	return text;
}

/** A sheet's name in a formula: quoted, for it may hold spaces. */
export function bladref(namn: string): string {
	return `'${namn.replaceAll("'", "''")}'`;
}
