import { exp, ln, rot } from './flyttal.ts';
import { normalkvantil } from './normalkvantil.ts';
import { likformig, type Strom } from './slump.ts';

/**
 * Local factors: lognormal with mean 1 and a given standard deviation. There can be 58 million of them in a result, so
 * they are read from a table of the inverse distribution: 1 024 cells of equal probability, linear within a cell. The
 * eight cells at each end, where the curve bends most, are exact. Error: at most 0.0007 standard deviations of the
 * logarithm, mean within 1e-5 (docs/metod.md §10; lokaltabell.test.ts).
 */
export type Lokaltabell = {
	readonly sigma: number;
	/** Start of each cell and rise per step, by turns. */
	readonly celler: Float64Array;
};

export const CELLER = 1024;
/** Cells at each end that are calculated exactly. */
export const SVANS = 8;
const STEG_BITAR = 22;
const STEG = 4_194_304;
const STEG_MASK = STEG - 1;

/** The logarithm's standard deviation for a lognormal with mean 1. */
export const sigmaFor = (spridning: number): number => rot(ln(1 + spridning * spridning));

/** The factor at probability `p`. */
const exakt = (sigma: number, p: number): number =>
	exp(sigma * normalkvantil(p) - 0.5 * sigma * sigma);

/** The table for a standard deviation. */
export function lokaltabell(spridning: number): Lokaltabell {
	const sigma = sigmaFor(spridning);
	const celler = new Float64Array(2 * CELLER);
	for (let cell = SVANS; cell < CELLER - SVANS; cell += 1) {
		const from = exakt(sigma, cell / CELLER);
		celler[2 * cell] = from;
		celler[2 * cell + 1] = (exakt(sigma, (cell + 1) / CELLER) - from) / STEG;
	}
	return { sigma, celler };
}

/** What local factors are drawn into: `ut[d] += ganger × vikter[d] × factor`, for the first `antal` draws. */
export type Lokaldrag = {
	readonly ut: Float64Array;
	readonly vikter: Float64Array;
	readonly ganger: number;
	readonly antal: number;
};

/**
 * Draws one local factor per draw and adds what it is worth. The generator is sfc32 as in slump.ts, written out here
 * because a call per number would double the time; slump.test.ts holds the two together.
 */
export function addLokal(
	{ sigma, celler }: Lokaltabell,
	stream: Strom,
	{ ut, vikter, ganger, antal }: Lokaldrag
): void {
	let a = stream[0] ?? 0;
	let b = stream[1] ?? 0;
	let c = stream[2] ?? 0;
	let n = stream[3] ?? 0;
	for (let d = 0; d < antal; d += 1) {
		const t = (((a + b) | 0) + n) | 0;
		n = (n + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + t) | 0;
		const cell = t >>> STEG_BITAR;
		const factor =
			cell >= SVANS && cell < CELLER - SVANS
				? (celler[2 * cell] ?? 0) + (celler[2 * cell + 1] ?? 0) * (t & STEG_MASK)
				: exakt(sigma, likformig(t >>> 0));
		ut[d] = (ut[d] ?? 0) + ganger * (vikter[d] ?? 0) * factor;
	}
	stream[0] = a;
	stream[1] = b;
	stream[2] = c;
	stream[3] = n;
}

/** As `addLokal`, with factors that are drawn already. */
export function addDragna(faktorer: Float64Array, { ut, vikter, ganger, antal }: Lokaldrag): void {
	for (let d = 0; d < antal; d += 1)
		ut[d] = (ut[d] ?? 0) + ganger * (vikter[d] ?? 0) * (faktorer[d] ?? 0);
}
