import { atomkurva, atomnamn, type Atom } from './faktor.ts';
import type { Slumpmodell } from './kallor.ts';
import { normalkvantil } from './normalkvantil.ts';

/** Nodes of the grid over one normal value: equally likely, so a mean over them is an expectation. */
const RUTOR = 2000;

/** What one source does to every term. */
export type Termfaktorer = {
	/** The term's factor from the source on the grid; null when the source is not in the term. */
	readonly kurvor: readonly (Float64Array | null)[];
	/** Expectation of the factor; 1 without it. */
	readonly medel: readonly number[];
	/** Pairs of terms that both have the source: E[product] ÷ (E × E). */
	readonly par: readonly { readonly m: number; readonly n: number; readonly kvot: number }[];
};

export function medelAv(varden: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < varden.length; i += 1) sum += varden[i] ?? 0;
	return sum / varden.length;
}

/** For each source, its factors in the terms; `termer` are the terms' lists of atoms. */
export function termfaktorer(
	{ kallor, atomer }: Slumpmodell,
	termer: readonly (readonly number[])[]
): Termfaktorer[] {
	const kurvor = curves(atomer);
	const kvot = quotients();
	return kallor.map((_, kalla) => {
		const kanda = new Map<string, Float64Array>();
		const egna = termer.map((lista) => {
			const entries = lista.filter((e) => atomer[e < 0 ? -1 - e : e]?.kalla === kalla);
			if (entries.length === 0) return null;
			const known = kanda.get(entries.join()) ?? product(entries, kurvor);
			kanda.set(entries.join(), known);
			return known;
		});
		return {
			kurvor: egna,
			medel: egna.map((g) => (g === null ? 1 : medelAv(g))),
			par: pairs(egna, kvot)
		};
	});
}

let normala: Float64Array | null = null;

/** Every atom on the grid; those that act alike share a vector. */
function curves(atomer: readonly Atom[]): Float64Array[] {
	const z = (normala ??= Float64Array.from({ length: RUTOR }, (_, i) =>
		normalkvantil((i + 0.5) / RUTOR)
	));
	const kanda = new Map<string, Float64Array>();
	return atomer.map((atom) => {
		const namn = atomnamn(atom);
		const kurva = kanda.get(namn) ?? z.map(atomkurva(atom));
		kanda.set(namn, kurva);
		return kurva;
	});
}

function product(entries: readonly number[], kurvor: readonly Float64Array[]): Float64Array {
	const [first = 0] = entries;
	const only = entries.length === 1 && first >= 0 ? kurvor[first] : undefined;
	if (only !== undefined) return only;
	const result = new Float64Array(RUTOR).fill(1);
	for (const entry of entries) {
		const kurva = kurvor[entry < 0 ? -1 - entry : entry];
		for (let i = 0; i < RUTOR; i += 1) {
			const x = kurva?.[i] ?? 1;
			result[i] = entry < 0 ? (result[i] ?? 1) / x : (result[i] ?? 1) * x;
		}
	}
	return result;
}

type Kvot = (a: Float64Array, b: Float64Array) => number;

/** Curves that are the same share a vector, so that a mean over the grid is formed once per pair of them. */
function quotients(): Kvot {
	const kanda = new Map<Float64Array, Map<Float64Array, number>>();
	return (a, b) => {
		const rad = kanda.get(a) ?? new Map<Float64Array, number>();
		kanda.set(a, rad);
		const known =
			rad.get(b) ?? medelAv(a.map((x, i) => x * (b[i] ?? 0))) / (medelAv(a) * medelAv(b));
		rad.set(b, known);
		return known;
	};
}

function pairs(egna: readonly (Float64Array | null)[], kvot: Kvot): Termfaktorer['par'] {
	return egna.flatMap((a, m) =>
		a === null ? [] : egna.flatMap((b, n) => (b === null ? [] : [{ m, n, kvot: kvot(a, b) }]))
	);
}
