/**
 * CSV as the sources and tables use it: comma, decimal point, UTF-8 without BOM, `\n`,
 * quotes only where a cell needs them. One writer, so that rebuilt files are equal byte by byte.
 */

export type Row = Readonly<Record<string, string>>;

type Scan = { cells: string[]; rows: string[][]; cell: string; quoted: boolean };

function endCell(scan: Scan): void {
	scan.cells.push(scan.cell);
	scan.cell = '';
}

function endRow(scan: Scan): void {
	endCell(scan);
	scan.rows.push(scan.cells);
	scan.cells = [];
}

function scanQuoted(scan: Scan, text: string, at: number): number {
	if (text[at] !== '"') scan.cell += text.charAt(at);
	else if (text[at + 1] === '"') {
		scan.cell += '"';
		return at + 1;
	} else scan.quoted = false;
	return at;
}

function scanPlain(scan: Scan, character: string): void {
	if (character === '"') scan.quoted = true;
	else if (character === ',') endCell(scan);
	else if (character === '\n') endRow(scan);
	else if (character !== '\r') scan.cell += character;
}

/** Most of our files have no quotes and need no scanning. */
function plainCells(text: string): string[][] {
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line) => line.split(','));
}

function scannedCells(text: string): string[][] {
	const scan: Scan = { cells: [], rows: [], cell: '', quoted: false };
	for (let at = 0; at < text.length; at++) {
		if (scan.quoted) at = scanQuoted(scan, text, at);
		else scanPlain(scan, text.charAt(at));
	}
	if (scan.cell !== '' || scan.cells.length > 0) endRow(scan);
	return scan.rows;
}

/** Cells by row, the header first. */
export function parseCells(text: string): string[][] {
	return text.includes('"') ? scannedCells(text) : plainCells(text);
}

/** Rows by column name. A row with another number of cells than the header is an error. */
export function parseCsv(text: string): Row[] {
	const [header, ...rows] = parseCells(text);
	if (header === undefined) throw new Error('The CSV has no header.');
	return rows.map((cells, at) => {
		if (cells.length !== header.length)
			throw new Error(`Row ${at + 2} has ${cells.length} cells, not ${header.length}.`);
		return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
	});
}

export type Cell = string | number | null;

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	const text = String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function formatCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => row.map(formatCell).join(',') + '\n').join('');
}
