/** A value that is the same everywhere, or one per kommun. Missing is NaN. */
export type Varde = number | Float64Array;

/** Room for this many vectors is asked for at a time: a view of it costs a sixth of a buffer of its own. */
const VEKTORER_AT_A_TIME = 64;
let rum = new ArrayBuffer(0);
let upptaget = 0;

/** A vector of zeros that nobody else writes in. */
export function nollvektor(antal: number): Float64Array {
	const bytes = antal * Float64Array.BYTES_PER_ELEMENT;
	if (upptaget + bytes > rum.byteLength) {
		rum = new ArrayBuffer(bytes * VEKTORER_AT_A_TIME);
		upptaget = 0;
	}
	const result = new Float64Array(rum, upptaget, antal);
	upptaget += bytes;
	return result;
}

/** The value for one kommun. */
export function vardeFor(varde: Varde, index: number): number {
	return typeof varde === 'number' ? varde : (varde[index] ?? NaN);
}

/** The value as a vector; a scalar is repeated. */
export function vektor(varde: Varde, antal: number): Float64Array {
	return typeof varde === 'number' ? nollvektor(antal).fill(varde) : varde;
}

export const add = (a: number, b: number) => a + b;
/** 0 to a negative power has no value; a huge one is left for berakna to refuse. */
export const power = (a: number, b: number) => (a === 0 && b < 0 ? NaN : a ** b);

const lengthOf = (varde: Varde) => (typeof varde === 'number' ? 1 : varde.length);

export function combine(a: Varde, b: Varde, f: (a: number, b: number) => number): Varde {
	if (typeof a === 'number' && typeof b === 'number') return f(a, b);
	const result = nollvektor(typeof a === 'number' ? lengthOf(b) : a.length);
	for (let i = 0; i < result.length; i += 1) result[i] = f(vardeFor(a, i), vardeFor(b, i));
	return result;
}

/** Every measure goes through these two, so they have loops of their own: a call per element takes twice the time. */
export function subtract(a: Varde, b: Varde): Varde {
	if (typeof a === 'number' || typeof b === 'number') return combine(a, b, (x, y) => x - y);
	const result = nollvektor(a.length);
	for (let i = 0; i < result.length; i += 1) result[i] = (a[i] ?? NaN) - (b[i] ?? NaN);
	return result;
}

export function divide(a: Varde, b: Varde): Varde {
	if (typeof a === 'number') return combine(a, b, quotient);
	const result = nollvektor(a.length);
	if (typeof b === 'number') {
		for (let i = 0; i < result.length; i += 1) result[i] = quotient(a[i] ?? NaN, b);
	} else {
		for (let i = 0; i < result.length; i += 1) result[i] = quotient(a[i] ?? NaN, b[i] ?? NaN);
	}
	return result;
}

const quotient = (a: number, b: number) => (b === 0 ? NaN : a / b);

export function map(a: Varde, f: (a: number) => number): Varde {
	if (typeof a === 'number') return f(a);
	const result = nollvektor(a.length);
	for (let i = 0; i < result.length; i += 1) result[i] = f(a[i] ?? NaN);
	return result;
}

export function fold(varden: readonly Varde[], f: (a: number, b: number) => number): Varde {
	return varden.length === 0 ? 0 : varden.reduce((a, b) => combine(a, b, f));
}

/** The two operations every post goes through have loops of their own: a call per element would double the time. */
export function product(varden: readonly Varde[]): Varde {
	let skalar = 1;
	let first: Float64Array | null = null;
	let result: Float64Array | null = null;
	for (const varde of varden) {
		if (typeof varde === 'number') skalar *= varde;
		else if (first === null) first = varde;
		else if (result === null) result = multiplyInto(nollvektor(varde.length), first, varde);
		else multiplyInto(result, result, varde);
	}
	if (first === null) return skalar;
	return scaleInto(result ?? nollvektor(first.length), result ?? first, skalar);
}

function scaleInto(result: Float64Array, a: Float64Array, skalar: number): Float64Array {
	for (let i = 0; i < result.length; i += 1) result[i] = (a[i] ?? NaN) * skalar;
	return result;
}

function multiplyInto(result: Float64Array, a: Float64Array, b: Float64Array): Float64Array {
	for (let i = 0; i < result.length; i += 1) result[i] = (a[i] ?? NaN) * (b[i] ?? NaN);
	return result;
}

export function knownSum(varden: readonly Varde[], antal: number): Varde {
	if (varden.every((varde) => typeof varde === 'number')) {
		return varden.reduce((sum, varde) => (Number.isNaN(varde) ? sum : sum + varde), 0);
	}
	const result = nollvektor(antal);
	for (const varde of varden) {
		for (let i = 0; i < antal; i += 1) {
			const term = typeof varde === 'number' ? varde : (varde[i] ?? NaN);
			if (!Number.isNaN(term)) result[i] = (result[i] ?? 0) + term;
		}
	}
	return result;
}
