/** The two kinds of CSV (docs/metod.md §7): `excel` for Swedish Excel, `maskin` for programs. */
export type Csvsort = 'excel' | 'maskin';

/** A cell: text, number, or missing (null). */
export type Cell = string | number | null;

type Skrivsatt = { readonly skilje: string; readonly radslut: string; readonly bom: string };

const SKRIVSATT: Readonly<Record<Csvsort, Skrivsatt>> = {
	excel: { skilje: ';', radslut: '\r\n', bom: '\uFEFF' },
	maskin: { skilje: ',', radslut: '\n', bom: '' }
};

/** Rows of cells as a file. Numbers are written in full precision; round them before, with `rounded`. */
export function csvBytes(rows: readonly (readonly Cell[])[], sort: Csvsort): Uint8Array {
	const { skilje, radslut, bom } = SKRIVSATT[sort];
	const lines = rows.map((row) => row.map((cell) => write(cell, sort)).join(skilje) + radslut);
	return new TextEncoder().encode(bom + lines.join(''));
}

/** A number rounded for a reader; missing stays missing and never becomes −0. */
export function rounded(value: number | null, decimals: number): number | null {
	if (value === null || !Number.isFinite(value)) return null;
	return Number(value.toFixed(decimals)) + 0;
}

function write(cell: Cell, sort: Csvsort): string {
	if (typeof cell === 'string') return quoted(neutralised(cell), sort);
	if (cell === null || !Number.isFinite(cell)) return sort === 'excel' ? '-' : '';
	const text = plain(cell);
	return sort === 'excel' ? text.replace('.', ',') : text;
}

/** Never 1e21 or 1e-7: spreadsheets and programs read the two differently. */
function plain(value: number): string {
	if (value === 0) return '0';
	const text = String(value);
	if (!text.includes('e')) return text;
	if (Math.abs(value) >= 1) return BigInt(value).toString();
	return value.toFixed(20).replace(/0+$/, '');
}

/** A text that a spreadsheet would run as a formula is made plain text with an apostrophe. */
function neutralised(text: string): string {
	return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, sort: Csvsort): string {
	const special = sort === 'excel' ? /[";\r\n]/ : /[",\r\n]/;
	return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
