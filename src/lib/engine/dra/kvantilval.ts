import { count, fackMedRang, fackyta, gather, mark, type Fackyta } from './fack.ts';
import { rot } from './flyttal.ts';

/** The quantiles a result gives, and their names (docs/metod.md §10). */
export const ANDELAR = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** What a selection writes: quantiles and their standard errors from `plats`, and how many draws exceed each limit. */
export type Kvantilmal = {
	readonly kvantiler: Float64Array;
	/** Monte Carlo standard error of each quantile. */
	readonly fel: Float64Array;
	readonly plats: number;
	readonly trosklar: readonly number[];
	/** Draws above each limit; the caller's to read before the next selection. */
	readonly over: Float64Array;
};

/** Selects from the first `antal` values, all finite, at least one; returns their mean. The values are not moved. */
export type Kvantilvaljare = (varden: Float64Array, antal: number, mal: Kvantilmal) => number;

/**
 * A selector with its own workspace. Values are counted into bins of equal width; only the few bins that hold a wanted
 * rank or a limit are gathered and sorted, so the order statistics are exact at a tenth of the cost of a sort.
 */
export function kvantilvaljare(
	storst: number,
	andelar: readonly number[] = ANDELAR
): Kvantilvaljare {
	const yta = fackyta(storst);
	const { antalFack } = yta;
	const avstand = andelar.map((andel) => rot(andel * (1 - andel)));
	return (varden, antal, mal) => {
		const { min, max, medel } = extent(varden, antal);
		const skala = antalFack / (max - min);
		if (!(max > min) || !Number.isFinite(skala)) {
			constant(min, andelar, mal);
			for (const [t, grans] of mal.trosklar.entries()) mal.over[t] = min > grans ? antal : 0;
			return medel;
		}
		count(yta, varden, [antal, min, skala]);
		const fackFor = (x: number) =>
			Math.min(antalFack - 1, Math.max(0, Math.floor((x - min) * skala)));
		mark(yta, [andelar, antal], mal.trosklar.map(fackFor));
		gather(yta, varden, antal);
		read(yta, { andelar, avstand, antal, min, skala }, mal);
		for (const [t, grans] of mal.trosklar.entries())
			mal.over[t] = above(yta, grans, [fackFor(grans), antal]);
		return medel;
	};
}

function constant(
	varde: number,
	andelar: readonly number[],
	{ kvantiler, fel, plats }: Kvantilmal
) {
	for (let q = 0; q < andelar.length; q += 1) {
		kvantiler[plats + q] = varde;
		fel[plats + q] = 0;
	}
}

function extent(varden: Float64Array, antal: number): { min: number; max: number; medel: number } {
	let min = Infinity;
	let max = -Infinity;
	let sum = 0;
	for (let d = 0; d < antal; d += 1) {
		const x = varden[d] ?? 0;
		if (x < min) min = x;
		if (x > max) max = x;
		sum += x;
	}
	return { min, max, medel: sum / antal };
}

type Lasning = {
	readonly andelar: readonly number[];
	/** √(p(1 − p)): how far a rank strays, in units of √n. */
	readonly avstand: readonly number[];
	readonly antal: number;
	readonly min: number;
	readonly skala: number;
};

function read(
	yta: Fackyta,
	{ andelar, avstand, antal, min, skala }: Lasning,
	{ kvantiler, fel, plats }: Kvantilmal
): void {
	const spread = rot(antal);
	const { fore, start, samlade, rakning } = yta;
	const rank = (rang: number) => {
		const f = fackMedRang(yta, rang);
		return samlade[(start[f] ?? 0) + rang - (fore[f] ?? 0)] ?? NaN;
	};
	// Within a bin the values are taken as evenly spread: good enough for an error, free of sorting.
	const rough = (rang: number) => {
		const held = Math.min(antal - 1, Math.max(0, rang));
		const f = fackMedRang(yta, Math.floor(held));
		return min + (f + (held + 0.5 - (fore[f] ?? 0)) / (rakning[f] ?? 1)) / skala;
	};
	andelar.forEach((andel, q) => {
		const h = (antal - 1) * andel;
		const k = Math.floor(h);
		const low = rank(k);
		const high = k + 1 < antal ? rank(k + 1) : low;
		kvantiler[plats + q] = low + (high - low) * (h - k);
		const width = spread * (avstand[q] ?? 0);
		fel[plats + q] = (rough(h + width) - rough(h - width)) / 2;
	});
}

function above(
	{ fore, rakning, start, samlade }: Fackyta,
	grans: number,
	[f, antal]: [number, number]
): number {
	const from = start[f] ?? 0;
	const to = from + (rakning[f] ?? 0);
	let inside = 0;
	for (let i = from; i < to; i += 1) if ((samlade[i] ?? 0) > grans) inside += 1;
	return antal - (fore[f] ?? 0) - (rakning[f] ?? 0) + inside;
}
