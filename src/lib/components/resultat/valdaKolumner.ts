import { FORVALDA_MATT, MATT, type Matt } from '#lib/engine/index.ts';
import { KOMMUNMATT, MATTFORMAT, type Mattformat } from '#lib/format/index.ts';

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

const SPANN: Partial<Record<Mattformat['sort'], number>> = { kr: 10.5, krPerInvanare: 6.5 };

/** Widths of the columns as a grid, and how narrow the whole may become, in rem. `medSpann`: with room for intervals. */
export function kolumnbredder(
	kolumner: readonly Matt[],
	medSpann = false
): { rutnat: string; minst: number } {
	const bredd = kolumner.map((matt) => {
		const { sort }: Mattformat = MATTFORMAT[matt];
		const hasSpann = medSpann && (FORVALDA_MATT as readonly Matt[]).includes(matt);
		return (hasSpann ? SPANN[sort] : undefined) ?? (sort === 'kr' ? 6 : 3.9);
	});
	const delar = bredd.map((rem) => `minmax(${rem}rem, ${rem > 4 ? 1.3 : 1}fr)`);
	return {
		rutnat: `minmax(7.8rem, 1.6fr) minmax(5.6rem, 1fr) ${delar.join(' ')}`,
		minst: bredd.reduce((sum, rem) => sum + rem, 13.4)
	};
}
