import type { Mattvektorer } from './fordelning.ts';
import { MATT, type Matt } from './mattlista.ts';

/** A place counted from the highest value. */
export type Rang = {
	/** 1 + the number of kommuner with a higher value. */
	readonly plats: number;
	/** How many have the measure. */
	readonly av: number;
	/** How many others have the same value. */
	readonly lika: number;
};

/** Values that differ by less than this share of the larger are the same. */
const TOLERANS = 1e-9;

/** The kommun's place in every measure among the group; null where its own value is missing. */
export function rangordning(
	{ matt }: Mattvektorer,
	index: number,
	grupp: Int32Array
): Readonly<Record<Matt, Rang | null>> {
	return Object.fromEntries(MATT.map((id) => [id, rang(matt[id], index, grupp)])) as Record<
		Matt,
		Rang | null
	>;
}

export function rang(varden: Float64Array, index: number, grupp: Int32Array): Rang | null {
	const eget = varden[index] ?? NaN;
	if (Number.isNaN(eget)) return null;
	let hogre = 0;
	let lika = -1;
	let av = 0;
	for (const i of grupp) {
		const varde = varden[i] ?? NaN;
		if (Number.isNaN(varde)) continue;
		av += 1;
		const skillnad = varde - eget;
		if (Math.abs(skillnad) <= TOLERANS * Math.max(Math.abs(varde), Math.abs(eget))) lika += 1;
		else if (skillnad > 0) hogre += 1;
	}
	return { plats: hogre + 1, av, lika };
}
