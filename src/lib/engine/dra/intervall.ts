import type { Intervall, Kommunintervall, Kvantiler } from './dragresultat.ts';
import { ANDELAR, kvantilvaljare } from './kvantilval.ts';

/** Seven numbers in the order of ANDELAR, as named quantiles; each × ganger + plus. */
function kvantiler(
	varden: ArrayLike<number>,
	plats: number,
	[ganger, plus]: [number, number]
): Kvantiler {
	const at = (q: number) => (varden[plats + q] ?? NaN) * ganger + plus;
	return { p5: at(0), p10: at(1), p25: at(2), median: at(3), p75: at(4), p90: at(5), p95: at(6) };
}

/** Row `index` of a table of quantiles, × ganger + plus; null where the figure is missing. */
export function intervall(
	{ kvantiler: varden, fel, medel }: Kommunintervall,
	index: number,
	[ganger, plus]: [number, number] = [1, 0]
): Intervall | null {
	const mitt = (medel[index] ?? NaN) * ganger + plus;
	if (!Number.isFinite(mitt)) return null;
	const plats = index * ANDELAR.length;
	return {
		...kvantiler(varden, plats, [ganger, plus]),
		medel: mitt,
		fel: kvantiler(fel, plats, [ganger, 0])
	};
}

/** The interval of a vector of draws, all finite, at least one. */
export function intervallAv(varden: Float64Array): Intervall {
	const tabell: Kommunintervall = {
		kvantiler: new Float64Array(ANDELAR.length),
		fel: new Float64Array(ANDELAR.length),
		medel: new Float64Array(1)
	};
	const mal = { ...tabell, plats: 0, trosklar: [], over: new Float64Array(0) };
	tabell.medel[0] = kvantilvaljare(varden.length)(varden, varden.length, mal);
	const found = intervall(tabell, 0);
	if (found === null) throw new Error('An interval of nothing.');
	return found;
}
