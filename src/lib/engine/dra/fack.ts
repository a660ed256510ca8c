/** Workspace of a selection: values counted into bins of equal width. */
export type Fackyta = {
	readonly antalFack: number;
	readonly rakning: Int32Array;
	/** Number of values below each bin. */
	readonly fore: Int32Array;
	readonly fack: Uint16Array;
	readonly markor: Int32Array;
	readonly start: Int32Array;
	readonly samlade: Float64Array;
};

export const fackyta = (storst: number): Fackyta => {
	const antalFack = storst > 4000 ? 2048 : 512;
	return {
		antalFack,
		rakning: new Int32Array(antalFack),
		fore: new Int32Array(antalFack + 1),
		fack: new Uint16Array(storst),
		markor: new Int32Array(antalFack),
		start: new Int32Array(antalFack),
		samlade: new Float64Array(storst)
	};
};

/** Counts the values into the bins and how many lie below each. */
export function count(
	yta: Fackyta,
	varden: Float64Array,
	[antal, min, skala]: [number, number, number]
): void {
	const { rakning, fore, fack, antalFack } = yta;
	rakning.fill(0);
	const last = antalFack - 1;
	for (let d = 0; d < antal; d += 1) {
		const raw = (((varden[d] ?? 0) - min) * skala) | 0;
		const f = raw > last ? last : raw;
		fack[d] = f;
		rakning[f] = (rakning[f] ?? 0) + 1;
	}
	let sum = 0;
	for (let f = 0; f < antalFack; f += 1) {
		fore[f] = sum;
		sum += rakning[f] ?? 0;
	}
	fore[antalFack] = sum;
}

/** The bin that holds the value of a rank. */
export function fackMedRang({ fore, antalFack }: Fackyta, rang: number): number {
	let low = 0;
	let high = antalFack - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((fore[middle] ?? 0) <= rang) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Gives every bin that is needed its room among the gathered. */
export function mark(
	yta: Fackyta,
	[andelar, antal]: [readonly number[], number],
	extra: readonly number[]
): void {
	const { markor, start, rakning } = yta;
	markor.fill(-1);
	let room = 0;
	const add = (f: number) => {
		if ((markor[f] ?? 0) >= 0) return;
		markor[f] = room;
		start[f] = room;
		room += rakning[f] ?? 0;
	};
	for (const andel of andelar) {
		const k = Math.floor((antal - 1) * andel);
		add(fackMedRang(yta, k));
		if (k + 1 < antal) add(fackMedRang(yta, k + 1));
	}
	for (const f of extra) add(f);
}

/** Gathers the marked bins and sorts each. */
export function gather(
	{ fack, markor, samlade, start, rakning, antalFack }: Fackyta,
	varden: Float64Array,
	antal: number
): void {
	for (let d = 0; d < antal; d += 1) {
		const f = fack[d] ?? 0;
		const plats = markor[f] ?? -1;
		if (plats < 0) continue;
		samlade[plats] = varden[d] ?? 0;
		markor[f] = plats + 1;
	}
	for (let f = 0; f < antalFack; f += 1) {
		if ((markor[f] ?? -1) < 0) continue;
		const from = start[f] ?? 0;
		sortRange(samlade, from, from + (rakning[f] ?? 0));
	}
}

function sortRange(x: Float64Array, from: number, to: number): void {
	if (to - from > 40) {
		x.subarray(from, to).sort();
		return;
	}
	for (let i = from + 1; i < to; i += 1) {
		const varde = x[i] ?? 0;
		let j = i - 1;
		while (j >= from && (x[j] ?? 0) > varde) {
			x[j + 1] = x[j] ?? 0;
			j -= 1;
		}
		x[j + 1] = varde;
	}
}
