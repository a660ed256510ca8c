import { BRUTTO, rotserie, type Dragplan, type Mattplan } from './dragplan.ts';

/** One kommun's rows, by series; null where a series has none. */
export type Rader = readonly (Float64Array | null)[];

/** Whether the measure is a ratio of two drawn series. */
export const isKvot = ({ namnare }: Mattplan): boolean => namnare !== null && 'serie' in namnare;

/** The ratio in each draw where it exists; returns how many. */
export function ratios(
	{ taljare, namnare, faktor }: Mattplan,
	[plan, rader, i]: readonly [Dragplan, Rader, number],
	ut: Float64Array
): number {
	const a = rotserie(plan.serier, taljare);
	const b = rotserie(plan.serier, namnare !== null && 'serie' in namnare ? namnare.serie : BRUTTO);
	const over = rader[a.rad];
	const under = rader[b.rad];
	const skiftA = a.skift?.[i] ?? 0;
	const skiftB = b.skift?.[i] ?? 0;
	let known = 0;
	for (let d = 0; d < ut.length; d += 1) {
		const varde = (faktor * ((over?.[d] ?? 0) + skiftA)) / ((under?.[d] ?? 0) + skiftB);
		if (!Number.isFinite(varde)) continue;
		ut[known] = varde;
		known += 1;
	}
	return known;
}
