import { isKommunrubrik } from './kommunkolumn.ts';
import { celltext, type Cell } from './rutnat.ts';

const FLEST_RUBRIKRADER = 5;
const LANGSTA_RUBRIK = 300;

export type Rubriker = {
	/** One text per column of the table. */
	readonly texter: readonly string[];
	/** Positions of the header rows among the rows given. */
	readonly rader: readonly number[];
	readonly anteckningar: readonly string[];
};

/** What stands above the data: header rows nearest to it, titles and notes above them. */
export function rubriker(
	ovanfor: readonly (readonly Cell[])[],
	vardekolumner: readonly number[],
	kommunkolumn: number
): Rubriker {
	const rader: number[] = [];
	for (let i = ovanfor.length - 1; i >= 0 && rader.length < FLEST_RUBRIKRADER; i -= 1) {
		const rad = ovanfor[i] ?? [];
		if (isTitel(rad, vardekolumner, kommunkolumn)) break;
		rader.unshift(i);
	}
	const anteckningar = ovanfor
		.filter((_, i) => !rader.includes(i))
		.map(radtext)
		.filter((text) => text !== '');
	const bredd = Math.max(0, ...vardekolumner, kommunkolumn) + 1;
	const fyllda = rader.map((i, at) =>
		fylld(ovanfor[i] ?? [], vardekolumner, at < rader.length - 1)
	);
	const texter = Array.from({ length: bredd }, (_, k) =>
		[...new Set(fyllda.map((rad) => rad[k] ?? '').filter((text) => text !== ''))].join(', ')
	);
	return { texter, rader, anteckningar };
}

/** A row of notes: every cell the same text, or nothing above any column of values. */
function isTitel(
	rad: readonly Cell[],
	vardekolumner: readonly number[],
	kommunkolumn: number
): boolean {
	const texter = rad.map(celltext);
	const fyllda = texter.filter((text) => text !== '');
	const kommun = texter[kommunkolumn] ?? '';
	// A merged title has been filled into all its cells.
	if (fyllda.length > 1 && kommun !== '' && new Set(fyllda).size === 1) return true;
	if (isKommunrubrik(kommun)) return false;
	return vardekolumner.every((k) => (texter[k] ?? '') === '');
}

/** Above the last header row an empty cell belongs to the text on its left: a merged heading, pasted. */
function fylld(
	rad: readonly Cell[],
	vardekolumner: readonly number[],
	sprid: boolean
): readonly string[] {
	const texter = rad.map((cell) => celltext(cell).slice(0, LANGSTA_RUBRIK));
	if (!sprid) return texter;
	let senaste = '';
	for (const k of vardekolumner) {
		if ((texter[k] ?? '') !== '') senaste = texter[k] ?? '';
		else texter[k] = senaste;
	}
	return texter;
}

export function radtext(rad: readonly Cell[]): string {
	return [...new Set(rad.map(celltext).filter((text) => text !== ''))].join(' ').slice(0, 500);
}
