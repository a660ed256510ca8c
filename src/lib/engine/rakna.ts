import type { Underlag } from './underlag.ts';
import type { Undantagsvillkor, Uttryck } from './uttryck.ts';

/** A value that is the same everywhere, or one per kommun. Missing is NaN. */
export type Varde = number | Float64Array;

/** The reader räkna: the value of a formula for every kommun. Shared parts are calculated once. */
export type Raknare = (uttryck: Uttryck) => Varde;

/** A räknare over one underlag. Never throws; an undefined operation is missing (NaN). */
export function raknare(underlag: Underlag): Raknare {
	const minne = new Map<Uttryck, Varde>();
	const rakna: Raknare = (uttryck) => {
		const known = minne.get(uttryck);
		if (known !== undefined) return known;
		const varde = evaluate(uttryck, rakna, underlag);
		minne.set(uttryck, varde);
		return varde;
	};
	return rakna;
}

/** The value for one kommun. */
export function vardeFor(varde: Varde, index: number): number {
	return typeof varde === 'number' ? varde : (varde[index] ?? NaN);
}

/** The value as a vector; a scalar is repeated. */
export function vektor(varde: Varde, antal: number): Float64Array {
	return typeof varde === 'number' ? new Float64Array(antal).fill(varde) : varde;
}

function evaluate(uttryck: Uttryck, rakna: Raknare, underlag: Underlag): Varde {
	switch (uttryck.op) {
		case 'tal':
			return uttryck.varde;
		case 'kolumn':
			return underlag.kolumner.get(uttryck.kolumn) ?? NaN;
		case 'summa':
			return uttryck.delvis
				? knownSum(uttryck.termer.map(rakna), underlag.antal)
				: fold(uttryck.termer.map(rakna), add);
		case 'produkt':
			return product(uttryck.faktorer.map(rakna));
		case 'differens':
			return combine(rakna(uttryck.fran), rakna(uttryck.minus), subtract);
		case 'kvot':
			return combine(rakna(uttryck.taljare), rakna(uttryck.namnare), divide);
		case 'minst':
			return fold(uttryck.termer.map(rakna), Math.min);
		case 'storst':
			return fold(uttryck.termer.map(rakna), Math.max);
		case 'uppat':
			return map(rakna(uttryck.av), Math.ceil);
		case 'potens':
			return combine(rakna(uttryck.bas), rakna(uttryck.exponent), power);
		case 'valj':
			return choose(uttryck.bland.map(rakna), underlag.kolumner.get(uttryck.index));
		case 'om': {
			const da = rakna(uttryck.da);
			const annars = rakna(uttryck.annars);
			return exempt(uttryck.villkor, underlag, [da, annars]);
		}
	}
}

const add = (a: number, b: number) => a + b;
const subtract = (a: number, b: number) => a - b;
const divide = (a: number, b: number) => (b === 0 ? NaN : a / b);
/** 0 to a negative power has no value; a huge one is left for berakna to refuse. */
const power = (a: number, b: number) => (a === 0 && b < 0 ? NaN : a ** b);

function combine(a: Varde, b: Varde, f: (a: number, b: number) => number): Varde {
	if (typeof a === 'number') {
		if (typeof b === 'number') return f(a, b);
		return b.map((value) => f(a, value));
	}
	const result = new Float64Array(a.length);
	for (let i = 0; i < a.length; i += 1) result[i] = f(a[i] ?? NaN, vardeFor(b, i));
	return result;
}

function map(a: Varde, f: (a: number) => number): Varde {
	return typeof a === 'number' ? f(a) : a.map(f);
}

function fold(varden: readonly Varde[], f: (a: number, b: number) => number): Varde {
	return varden.length === 0 ? 0 : varden.reduce((a, b) => combine(a, b, f));
}

/** The two operations every post goes through have loops of their own: a call per element would double the time. */
function product(varden: readonly Varde[]): Varde {
	let skalar = 1;
	let result: Float64Array | null = null;
	for (const varde of varden) {
		if (typeof varde === 'number') skalar *= varde;
		else if (result === null) result = Float64Array.from(varde);
		else multiplyInto(result, varde);
	}
	if (result === null) return skalar;
	for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? NaN) * skalar;
	return result;
}

function multiplyInto(result: Float64Array, varde: Float64Array): void {
	for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? NaN) * (varde[i] ?? NaN);
}

function knownSum(varden: readonly Varde[], antal: number): Varde {
	if (varden.every((varde) => typeof varde === 'number')) {
		return varden.reduce((sum, varde) => (Number.isNaN(varde) ? sum : sum + varde), 0);
	}
	const result = new Float64Array(antal);
	for (const varde of varden) {
		for (let i = 0; i < antal; i += 1) {
			const term = typeof varde === 'number' ? varde : (varde[i] ?? NaN);
			if (!Number.isNaN(term)) result[i] = (result[i] ?? 0) + term;
		}
	}
	return result;
}

function choose(bland: readonly Varde[], index: Float64Array | undefined): Varde {
	if (index === undefined) return NaN;
	return index.map((alternativ, i) => vardeFor(bland[alternativ] ?? NaN, i));
}

function exempt(
	villkor: Undantagsvillkor,
	underlag: Underlag,
	[da, annars]: [Varde, Varde]
): Varde {
	const kolumn = underlag.kolumner.get(villkor.kolumn);
	const listade = new Set(villkor.kommuner);
	return Float64Array.from(underlag.kommunkoder, (kod, i) => {
		if (listade.has(kod)) return vardeFor(da, i);
		if (villkor.under === null) return vardeFor(annars, i);
		const varde = kolumn?.[i] ?? NaN;
		if (Number.isNaN(varde)) return NaN;
		return vardeFor(varde < villkor.under ? da : annars, i);
	});
}
