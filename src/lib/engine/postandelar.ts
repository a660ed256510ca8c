import type { Alternativformler } from './alternativ.ts';
import { finite } from './fordelning.ts';
import type { Formler } from './formler.ts';
import { fastDel } from './fastDel.ts';
import { vardeFor } from './varde.ts';
import type { Uttryck } from './uttryck.ts';

/** One line of a kommun's cost. Amounts null when the line cannot be calculated there. */
export type Postandel = {
	/** Id of the kostnadspost, or `ansokan:ID`. */
	readonly id: string;
	readonly namn: string;
	/** `engang` is not part of the yearly cost. */
	readonly sort: 'lopande' | 'ansokan' | 'engang';
	readonly kr: number | null;
	readonly krPerInvanare: number | null;
	/** Share of bruttoKr; null for a one-off and when bruttoKr is 0. */
	readonly andel: number | null;
	/** What does not follow the number of inhabitants. */
	readonly fastKr: number | null;
};

export type Postrad = {
	readonly id: string;
	readonly sort: Postandel['sort'];
	readonly uttryck: Uttryck;
};

/** The lines of the cost: yearly posts first, then applying, then one-offs. */
export function postrader({ lopande, ansokan, engang }: Alternativformler): readonly Postrad[] {
	const sorted = { lopande, ansokan, engang };
	return (['lopande', 'ansokan', 'engang'] as const).flatMap((sort) =>
		sorted[sort].map(({ id, uttryck }) => ({ id, sort, uttryck }))
	);
}

/** Where a kommun's cost comes from, line by line, and what of the yearly cost is fixed. */
export function fordeladePoster(
	formel: Alternativformler,
	index: number,
	alla: Formler
): {
	readonly poster: readonly Postandel[];
	readonly fastKr: number;
	readonly rorligKr: number;
} {
	const brutto = vardeFor(alla.rakna(formel.matt.bruttoKr), index);
	const folkmangd = alla.underlag.folkmangd[index] ?? NaN;
	let fastKr = 0;
	let rorligKr = 0;
	const poster = postrader(formel).map(({ id, sort, uttryck }): Postandel => {
		const kr = vardeFor(alla.rakna(uttryck), index);
		const del = fastDel(uttryck, index, alla);
		if (sort !== 'engang' && !Number.isNaN(kr)) {
			fastKr += del.fast;
			rorligKr += del.rorlig;
		}
		return {
			id,
			namn: uttryck.namn,
			sort,
			kr: finite(kr),
			krPerInvanare: finite(kr / folkmangd),
			andel: sort === 'engang' ? null : finite(kr / brutto),
			fastKr: finite(del.fast)
		};
	});
	return { poster, fastKr: fastKr + 0, rorligKr: rorligKr + 0 };
}
