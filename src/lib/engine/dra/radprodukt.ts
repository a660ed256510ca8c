/** Draws worked on at a time: the vectors of a block stay in the nearest caches while the group passes. */
const BLOCK = 512;

/** Vectors added at a time; their number is a multiple of it, the last of them 0 where needed. */
const BREDD = 4;

/** Filled up with zeros to a whole number of steps of the product. */
export function padded(vektorer: readonly Float64Array[], antal: number): Float64Array[] {
	const missing = (BREDD - (vektorer.length % BREDD)) % BREDD;
	return [...vektorer, ...Array<Float64Array>(missing).fill(new Float64Array(antal))];
}

/** One kommun's row: `ut` gets `konstant`, or the row `bas` when there is one, plus Σ koeff × vector. */
export type Rad = {
	readonly ut: Float64Array;
	readonly bas: Float64Array | null;
	readonly konstant: number;
	readonly koeff: Float64Array;
};

/**
 * The matrix product of a group of kommuner. Block by block, so that a vector is read from memory once for the whole
 * group; two rows and four vectors at a time, so that a number once read is used twice and the rows are seldom.
 */
export function radprodukt(
	rader: readonly Rad[],
	vektorer: readonly Float64Array[],
	antal: number
): void {
	for (let from = 0; from < antal; from += BLOCK) {
		const to = Math.min(antal, from + BLOCK);
		for (const rad of rader) begin(rad, [from, to]);
		for (let k = 0; k < rader.length; k += 2) {
			const a = rader[k];
			const b = rader[k + 1] ?? unpaired(a, antal);
			if (a === undefined || b === undefined) continue;
			for (let m = 0; m < vektorer.length; m += BREDD) addPair([a, b], [vektorer, m], [from, to]);
		}
	}
}

type Span = readonly [from: number, to: number];

/** A row to pair the last with when their number is odd; nobody reads it. */
const unpaired = (rad: Rad | undefined, antal: number): Rad | undefined =>
	rad === undefined ? undefined : { ...rad, ut: new Float64Array(antal) };

function begin({ ut, bas, konstant }: Rad, [from, to]: Span): void {
	if (bas === null) {
		ut.fill(konstant, from, to);
		return;
	}
	for (let d = from; d < to; d += 1) ut[d] = konstant + (bas[d] ?? 0);
}

function addPair(
	[{ ut: a, koeff: ka }, { ut: b, koeff: kb }]: readonly [Rad, Rad],
	[vektorer, m]: readonly [readonly Float64Array[], number],
	[from, to]: Span
): void {
	const v0 = vektorer[m] ?? a;
	const v1 = vektorer[m + 1] ?? a;
	const v2 = vektorer[m + 2] ?? a;
	const v3 = vektorer[m + 3] ?? a;
	const [a0 = 0, a1 = 0, a2 = 0, a3 = 0] = [ka[m], ka[m + 1], ka[m + 2], ka[m + 3]];
	const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = [kb[m], kb[m + 1], kb[m + 2], kb[m + 3]];
	for (let d = from; d < to; d += 1) {
		const x0 = v0[d] ?? 0;
		const x1 = v1[d] ?? 0;
		const x2 = v2[d] ?? 0;
		const x3 = v3[d] ?? 0;
		a[d] = (a[d] ?? 0) + (a0 * x0 + a1 * x1) + (a2 * x2 + a3 * x3);
		b[d] = (b[d] ?? 0) + (b0 * x0 + b1 * x1) + (b2 * x2 + b3 * x3);
	}
}
