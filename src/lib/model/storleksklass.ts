/** Limits between Kolada's nine size classes, in inhabitants (docs/metod.md §3). */
export const KOLADAS_GRANSER = [5000, 10000, 15000, 20000, 30000, 50000, 100000, 200000] as const;

/** A size class is half-open: `franInvanare` belongs to it, `tillInvanare` to the next; null = no upper limit. */
export type Klassgrans = { readonly franInvanare: number; readonly tillInvanare: number | null };

/** The classes that the limits make, smallest first; always one more than the limits. */
export function klassgranser(granser: readonly number[]): Klassgrans[] {
	return [0, ...granser].map((fran, i) => ({
		franInvanare: fran,
		tillInvanare: granser[i] ?? null
	}));
}

/** Index of the class a population belongs to; a kommun with exactly 5 000 is in the second class. */
export function storleksklassIndex(folkmangd: number, granser: readonly number[]): number {
	let index = 0;
	while (index < granser.length && folkmangd >= (granser[index] ?? Infinity)) index += 1;
	return index;
}
