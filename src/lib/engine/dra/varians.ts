import { rot } from './flyttal.ts';
import { medelAv, type Termfaktorer } from './termfaktorer.ts';
import type { Lokal, Slumpmodell } from './kallor.ts';
import type { Platt } from './serier.ts';

/**
 * The variance of Σ weightᵢ × figureᵢ taken apart by source, exactly: the terms are products of functions of
 * independent normal values, so every expectation is a product of expectations over one value each (Sobol's
 * decomposition in closed form; docs/metod.md §10).
 */
export type Variansdelar = {
	readonly vantevarde: number;
	readonly varians: number;
	/** Per source: variance of the expectation given the source (first order). */
	readonly forsta: Float64Array;
	/** Per source: what would remain if all the others were known (total order). */
	readonly total: Float64Array;
	/** Per source: expected |change of the expectation| when the source becomes known. */
	readonly andring: Float64Array;
	/** How far the expectation given the source is from the expectation, at equally likely values of it; not of `lokal`. */
	readonly avvikelser: (kalla: number) => Float64Array;
};

/** E|X| of a standard normal. */
export const MEDELAVSTAND = 0.7978845608028654;

/** A pair of terms that share a source: E[product] ÷ (E × E) of their factors from it. */
type Delat = { readonly m: number; readonly n: number; readonly kvot: number };

export function variansdelar(
	{ konstant, termer }: Platt,
	vikter: Float64Array,
	[slump, faktorer]: readonly [Slumpmodell, readonly Termfaktorer[]]
): Variansdelar {
	const c = termer.map(({ koeff }) => weighted(koeff, vikter));
	const vantat = termer.map((_, m) =>
		faktorer.reduce((product, { medel }) => product * (medel[m] ?? 1), c[m] ?? 0)
	);
	const delade = faktorer.map(({ par }) => par);
	slump.lokala.forEach((lokal, l) => {
		delade[lokal.kalla] = localPairs(termer, [lokal, l], [vikter, c]);
	});
	const kvoter = products(delade, termer.length);
	const forsta = Float64Array.from(delade, (par) => shared(par, vantat, ({ kvot }) => kvot - 1));
	const total = Float64Array.from(delade, (par) =>
		shared(par, vantat, ({ m, n, kvot }) => {
			const all = kvoter[m]?.[n] ?? 1;
			return all - all / kvot;
		})
	);
	return {
		vantevarde: weighted(konstant, vikter) + vantat.reduce((a, b) => a + b, 0),
		varians: whole(kvoter, vantat),
		forsta,
		total,
		andring: Float64Array.from(slump.kallor, ({ typ }, k) =>
			typ === 'lokal' ? MEDELAVSTAND * rot(forsta[k] ?? 0) : change(faktorer[k], vantat)
		),
		avvikelser: (k) => deviations(faktorer[k], vantat)
	};
}

export const weighted = (koeff: Float64Array, vikter: Float64Array): number =>
	koeff.reduce((sum, x, i) => sum + x * (vikter[i] ?? 0), 0);

/** Pairs of terms with the same local factors: 1 + sd² × Σ w²ab ÷ (Σwa × Σwb). */
function localPairs(
	termer: Platt['termer'],
	[{ spridning }, lokal]: readonly [Lokal, number],
	[vikter, c]: readonly [Float64Array, readonly number[]]
): Delat[] {
	const egna = [...termer.keys()].filter((m) => termer[m]?.lokal === lokal && c[m] !== 0);
	return egna.flatMap((m) =>
		egna.map((n) => {
			const a = termer[m]?.koeff;
			const b = termer[n]?.koeff;
			const squares = vikter.reduce((sum, w, i) => sum + w * w * (a?.[i] ?? 0) * (b?.[i] ?? 0), 0);
			const size = (c[m] ?? 0) * (c[n] ?? 0);
			return { m, n, kvot: 1 + (spridning * spridning * squares) / size };
		})
	);
}

/** For every pair of terms the product over the sources they share. */
function products(delade: readonly (readonly Delat[])[], antal: number): Float64Array[] {
	const result = Array.from({ length: antal }, () => new Float64Array(antal).fill(1));
	for (const { m, n, kvot } of delade.flat()) {
		const rad = result[m];
		if (rad !== undefined) rad[n] = (rad[n] ?? 1) * kvot;
	}
	return result;
}

function shared(
	par: readonly Delat[],
	vantat: readonly number[],
	excess: (delat: Delat) => number
): number {
	const sum = par.reduce((s, d) => s + (vantat[d.m] ?? 0) * (vantat[d.n] ?? 0) * excess(d), 0);
	return Math.max(0, sum);
}

function whole(kvoter: readonly Float64Array[], vantat: readonly number[]): number {
	let sum = 0;
	kvoter.forEach((rad, m) =>
		rad.forEach((kvot, n) => (sum += (vantat[m] ?? 0) * (vantat[n] ?? 0) * (kvot - 1)))
	);
	return Math.max(0, sum);
}

/** Mean distance between the expectation given the source and the expectation. */
function change(faktorer: Termfaktorer | undefined, vantat: readonly number[]): number {
	const avvikelser = deviations(faktorer, vantat);
	let sum = 0;
	for (let i = 0; i < avvikelser.length; i += 1) sum += Math.abs(avvikelser[i] ?? 0);
	return avvikelser.length === 0 ? 0 : sum / avvikelser.length;
}

/** Empty when the source is in no term. */
function deviations(faktorer: Termfaktorer | undefined, vantat: readonly number[]): Float64Array {
	const egna = [...(faktorer?.kurvor.entries() ?? [])].filter(([, kurva]) => kurva !== null);
	const [first] = egna;
	if (faktorer === undefined || !first?.[1]) return new Float64Array(0);
	const given = new Float64Array(first[1].length);
	for (const [m, kurva] of egna) {
		if (kurva !== null) add(given, kurva, (vantat[m] ?? 0) / (faktorer.medel[m] ?? 1));
	}
	const middle = medelAv(given);
	return given.map((x) => x - middle);
}

function add(to: Float64Array, kurva: Float64Array, ganger: number): void {
	for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + ganger * (kurva[i] ?? 0);
}
