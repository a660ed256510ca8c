import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Cell } from './blad.ts';
import { BRYTER, TITELHOJD } from './stilar.ts';

/** Height of a row of one line, in points. */
export const RADHOJD = 13.5;
/** Excel's limit for a row. */
const STORST = 409;
/** Running text is narrower than the figures that a column's width counts, headings in bold are wider. */
const TECKEN_PER_BREDD = { text: 1.12, fet: 0.95 } as const;

/**
 * The height that wrapped texts need, in points; null when one line is enough. Programs do not all work it out
 * themselves when a file is opened, and text then runs over the next row.
 */
export function radhojd(
	celler: readonly (Cell | null)[],
	bredder: readonly number[]
): number | null {
	if (celler.some((cell) => cell?.stil === 'titel')) return TITELHOJD;
	let rader = 1;
	celler.forEach((cell, k) => {
		if (cell === null || typeof cell.varde !== 'string' || !BRYTER.has(cell.stil)) return;
		const tecken = TECKEN_PER_BREDD[cell.stil.startsWith('huvud') ? 'fet' : 'text'];
		rader = Math.max(rader, lines(cell.varde, (bredder[k] ?? 10) * tecken));
	});
	return rader === 1 ? null : Math.min(STORST, rader * RADHOJD);
}

/** Narrowest and widest of a column that holds the names of the alternatives, in characters. */
const NAMNBREDD = { minst: 24, mest: 60 };

/** Room for every alternative's name: the next column would cut it. */
export function namnbredd({ alternativ }: Konsekvensutredning): number {
	const langst = Math.max(...alternativ.map(({ namn }) => namn.length));
	return Math.min(NAMNBREDD.mest, Math.max(NAMNBREDD.minst, langst + 1));
}

/** Lines of a text in a column of so many characters, broken between words. */
function lines(text: string, bredd: number): number {
	let antal = 0;
	for (const stycke of text.split('\n')) {
		antal += 1;
		let used = 0;
		for (const ord of stycke.split(' ')) {
			if (used > 0 && used + 1 + ord.length > bredd) {
				antal += 1;
				used = 0;
			}
			antal += Math.floor(ord.length / (bredd + 1));
			used += (used > 0 ? 1 : 0) + (ord.length % (bredd + 1));
		}
	}
	return antal;
}
