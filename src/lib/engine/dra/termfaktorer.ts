import { atomkurva } from './faktor.ts';
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

export function medelAv(varden: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < varden.length; i += 1) sum += varden[i] ?? 0;
	return sum / varden.length;
}

/** For each source, its factors in the terms; `termer` are the terms' lists of atoms. */
export function termfaktorer(
	{ kallor, atomer }: Slumpmodell,
	termer: readonly (readonly number[])[]
): Termfaktorer[] {
	const z = Float64Array.from({ length: RUTOR }, (_, i) => normalkvantil((i + 0.5) / RUTOR));
	const kurvor = atomer.map((atom) => z.map(atomkurva(atom)));
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
			par: pairs(egna)
		};
	});
}

function product(entries: readonly number[], kurvor: readonly Float64Array[]): Float64Array {
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

/** Terms with the same curve share its vector, so that a mean over the grid is formed once per pair of curves. */
function pairs(egna: readonly (Float64Array | null)[]): Termfaktorer['par'] {
	const kanda = new Map<Float64Array, Map<Float64Array, number>>();
	const kvot = (a: Float64Array, b: Float64Array): number => {
		const rad = kanda.get(a) ?? new Map<Float64Array, number>();
		kanda.set(a, rad);
		const known =
			rad.get(b) ?? medelAv(a.map((x, i) => x * (b[i] ?? 0))) / (medelAv(a) * medelAv(b));
		rad.set(b, known);
		return known;
	};
	return egna.flatMap((a, m) =>
		a === null ? [] : egna.flatMap((b, n) => (b === null ? [] : [{ m, n, kvot: kvot(a, b) }]))
	);
}
