import { csvBytes, rounded, type Cell } from './csv.ts';
import type { Tabell, Tabellcell } from './tabell.ts';

/** Any table for Swedish Excel: its title, what the figures are, an empty row, then the table with rounded figures. */
export function tabellCsv(tabell: Tabell, avser: string): Uint8Array {
	const { rubrik, forklaring, kolumner, rader } = tabell;
	return csvBytes(
		[[`${rubrik}, ${avser}`], [forklaring], [], kolumner, ...rader.map((rad) => rad.map(value))],
		'excel'
	);
}

/** With as many decimals as it is shown with. */
function value({ text, tal }: Tabellcell): Cell {
	if (tal === null) return text;
	return rounded(tal, text.split(',')[1]?.length ?? 0);
}
