import type { Delade } from './delade.ts';
import type { Dragminne } from './dragminne.ts';
import { atomkurva, atomnamn } from './faktor.ts';
import type { Slumpmodell } from './kallor.ts';
import { normalkvantil } from './normalkvantil.ts';
import { likformig, nasta, strom } from './slump.ts';

/** Seed and number of draws, and what is known from earlier ones. */
export type Dragning = {
	readonly fro: number;
	readonly antal: number;
	readonly minne?: Dragminne | undefined;
	/** What the alternatives that are drawn side by side have in common. */
	readonly delade?: Delade | undefined;
};

/** A vector that the seed, the number of draws and the name decide: remembered, or made. */
export function remembered(
	{ fro, antal, minne }: Dragning,
	namn: readonly (string | number)[],
	make: () => Float64Array
): Float64Array {
	return minne?.vektor(JSON.stringify([fro, antal, ...namn]), make) ?? make();
}

/** A model with its atoms drawn. */
export type Draget = {
	readonly slump: Slumpmodell;
	readonly atomer: readonly Float64Array[];
	readonly dragning: Dragning;
};

/** Standard normal values of a source; the same for every alternative that has a source of that name. */
export function normaldrag(kalla: string, { fro, antal }: Dragning): Float64Array {
	const stream = strom(fro, 'kalla', kalla);
	const result = new Float64Array(antal);
	for (let d = 0; d < antal; d += 1) result[d] = normalkvantil(likformig(nasta(stream)));
	return result;
}

/** The drawn values of every atom: one vector each. */
export function atomdrag({ kallor, atomer }: Slumpmodell, dragning: Dragning): Float64Array[] {
	const normala = new Map<number, Float64Array>();
	const normal = (index: number): Float64Array => {
		const id = kallor[index]?.id ?? '';
		const z =
			normala.get(index) ?? remembered(dragning, ['normal', id], () => normaldrag(id, dragning));
		normala.set(index, z);
		return z;
	};
	return atomer.map((atom) => {
		const namn = ['atom', kallor[atom.kalla]?.id ?? '', atomnamn(atom)];
		return remembered(dragning, namn, () => {
			const z = normal(atom.kalla);
			const kurva = atomkurva(atom);
			const varden = new Float64Array(z.length);
			for (let d = 0; d < z.length; d += 1) varden[d] = kurva(z[d] ?? 0);
			return varden;
		});
	});
}

/** The product of atoms in every draw; an entry −1 − a divides by atom a. */
export function monom(
	atomer: readonly number[],
	drag: readonly Float64Array[],
	antal: number
): Float64Array {
	const result = new Float64Array(antal).fill(1);
	for (const entry of atomer) {
		const varden = drag[entry < 0 ? -1 - entry : entry];
		if (varden === undefined) continue;
		for (let d = 0; d < antal; d += 1) {
			const x = varden[d] ?? 0;
			result[d] = entry < 0 ? (result[d] ?? 0) / x : (result[d] ?? 0) * x;
		}
	}
	return result;
}
