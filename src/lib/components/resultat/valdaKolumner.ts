import { MATT, type Matt } from '#lib/engine/index.ts';
import { KOMMUNMATT, MATTFORMAT } from '#lib/format/index.ts';

const ORDNING: readonly Matt[] = [
	...KOMMUNMATT,
	...MATT.filter((matt) => !(KOMMUNMATT as readonly Matt[]).includes(matt))
];

/** The measures that were chosen, in the order of the table; the usual ones when none that is known was. */
export function valdaKolumner(ids: readonly string[] | null): readonly Matt[] {
	const valda = ORDNING.filter((matt) => ids?.includes(matt));
	const isVanliga = valda.length === 0 || valda.join() === KOMMUNMATT.join();
	return isVanliga ? KOMMUNMATT : valda;
}

/** Widths of the columns as a grid, and how narrow the whole may become, in rem. */
export function kolumnbredder(kolumner: readonly Matt[]): { rutnat: string; minst: number } {
	const bredd = kolumner.map((matt) => (MATTFORMAT[matt].sort === 'kr' ? 6 : 3.9));
	const delar = bredd.map((rem) => `minmax(${rem}rem, ${rem > 4 ? 1.3 : 1}fr)`);
	return {
		rutnat: `minmax(7.8rem, 1.6fr) minmax(5.6rem, 1fr) ${delar.join(' ')}`,
		minst: bredd.reduce((sum, rem) => sum + rem, 13.4)
	};
}
