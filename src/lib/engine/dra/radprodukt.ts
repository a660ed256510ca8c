/** Draws worked on at a time: small enough that all vectors of a block stay in the fastest cache. */
const BLOCK = 256;

/** One kommun's row: `ut` gets `konstant`, or the row `bas` when there is one, plus Σ koeff × vector. */
export type Rad = {
	readonly ut: Float64Array;
	readonly bas: Float64Array | null;
	readonly konstant: number;
	readonly koeff: Float64Array;
};

/**
 * The matrix product of a group of kommuner, block by block: the vectors of a block are read from memory once for the
 * whole group.
 */
export function radprodukt(
	rader: readonly Rad[],
	vektorer: readonly Float64Array[],
	antal: number
): void {
	for (let from = 0; from < antal; from += BLOCK) {
		const to = Math.min(antal, from + BLOCK);
		for (const { ut, bas, konstant, koeff } of rader) {
			begin(ut, [bas, konstant], [from, to]);
			let m = 0;
			for (; m + 4 <= vektorer.length; m += 4) addFour(ut, [vektorer, koeff, m], [from, to]);
			for (; m < vektorer.length; m += 1) {
				const v = vektorer[m];
				if (v !== undefined) addOne(ut, [v, koeff[m] ?? 0], [from, to]);
			}
		}
	}
}

type Span = readonly [from: number, to: number];

function begin(
	ut: Float64Array,
	[bas, konstant]: [Float64Array | null, number],
	[from, to]: Span
): void {
	if (bas === null) {
		ut.fill(konstant, from, to);
		return;
	}
	for (let d = from; d < to; d += 1) ut[d] = konstant + (bas[d] ?? 0);
}

function addOne(ut: Float64Array, [v, c]: [Float64Array, number], [from, to]: Span): void {
	for (let d = from; d < to; d += 1) ut[d] = (ut[d] ?? 0) + c * (v[d] ?? 0);
}

/** Four at a time: a quarter of the reads and writes of the row. */
function addFour(
	ut: Float64Array,
	[vektorer, koeff, m]: [readonly Float64Array[], Float64Array, number],
	[from, to]: Span
): void {
	const v0 = vektorer[m] ?? ut;
	const v1 = vektorer[m + 1] ?? ut;
	const v2 = vektorer[m + 2] ?? ut;
	const v3 = vektorer[m + 3] ?? ut;
	const c0 = koeff[m] ?? 0;
	const c1 = koeff[m + 1] ?? 0;
	const c2 = koeff[m + 2] ?? 0;
	const c3 = koeff[m + 3] ?? 0;
	for (let d = from; d < to; d += 1) {
		ut[d] =
			(ut[d] ?? 0) +
			(c0 * (v0[d] ?? 0) + c1 * (v1[d] ?? 0)) +
			(c2 * (v2[d] ?? 0) + c3 * (v3[d] ?? 0));
	}
}
