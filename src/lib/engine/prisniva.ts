/** Yearly price change as a share, by the year it happened in; null when it is not known. */
export type Prisindex = (year: number) => number | null;

/** Kronor in the price level of another year, with the changes used; or the years no index is known for. */
export type Prisomrakning =
	| {
			readonly ok: true;
			readonly kr: number;
			readonly forandringar: readonly { readonly year: number; readonly andel: number }[];
	  }
	| { readonly ok: false; readonly kind: 'index_saknas'; readonly years: readonly number[] };

/**
 * Moves an amount from the prices of one year to those of another: × (1 + change) for every year after the
 * first up to the last, or divided by it backwards (docs/metod.md §3.11). Chained, so that there and back is the same.
 */
export function iPrisniva(
	kr: number,
	{ from, to }: { readonly from: number; readonly to: number },
	index: Prisindex
): Prisomrakning {
	const [forst, sist] = [Math.min(from, to), Math.max(from, to)];
	const kedja = Array.from({ length: sist - forst }, (_, i) => ({
		year: forst + 1 + i,
		andel: index(forst + 1 + i)
	}));
	const forandringar = kedja.flatMap(({ year, andel }) =>
		andel === null ? [] : [{ year, andel }]
	);
	if (forandringar.length < kedja.length) {
		const years = kedja.filter(({ andel }) => andel === null).map(({ year }) => year);
		return { ok: false, kind: 'index_saknas', years };
	}
	const faktor = forandringar.reduce((product, { andel }) => product * (1 + andel), 1);
	return { ok: true, kr: to >= from ? kr * faktor : kr / faktor, forandringar };
}
