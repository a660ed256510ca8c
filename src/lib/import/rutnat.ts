/** A table before anyone knows what it says: rows of cells, as pasted or as read from a sheet. */

/** A number as Excel keeps it; `text` is what a person would have typed. Everything else is text. */
export type Talcell = {
	readonly tal: number;
	readonly text: string;
	readonly sort: 'tal' | 'procent' | 'datum';
};

export type Cell = string | Talcell;

export type Rutnat = {
	readonly rader: readonly (readonly Cell[])[];
	/** The row's number in the file, from 1, for messages; same length as `rader`. */
	readonly radnummer: readonly number[];
};

/** Limits of a table; a kommun table has 290 rows, a long one some thousands (docs/adr). */
export const MAX_RADER = 5_000;
export const MAX_KOLUMNER = 200;
/** What Excel itself allows in a cell. */
export const MAX_CELLTECKEN = 32_767;

/** All kinds of space, and characters that take no room, as one plain space; trimmed. */
export function celltext(cell: Cell | undefined): string {
	if (cell === undefined) return '';
	const text = typeof cell === 'string' ? cell : cell.text;
	return text
		.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

export function isTom(cell: Cell | undefined): boolean {
	return celltext(cell) === '';
}

/** Without empty rows; the row numbers still tell where each row stood. */
export function utanTommaRader({ rader, radnummer }: Rutnat): Rutnat {
	const kvar = rader.flatMap((rad, i) => (rad.every(isTom) ? [] : [i]));
	return {
		rader: kvar.map((i) => rader[i] ?? []),
		radnummer: kvar.map((i) => radnummer[i] ?? i + 1)
	};
}

/** Rows become columns; for tables that have the kommuner along the top. */
export function vand({ rader }: Rutnat): Rutnat {
	const bredd = bredast(rader);
	const vanda = Array.from({ length: bredd }, (_, k) => rader.map((rad) => rad[k] ?? ''));
	return { rader: vanda, radnummer: vanda.map((_, i) => i + 1) };
}

export function bredast(rader: readonly (readonly Cell[])[]): number {
	return rader.reduce((max, rad) => Math.max(max, rad.length), 0);
}
