import type { Kolumn, SaknasOrsak } from '#lib/model/index.ts';
import { finite } from './fordelning.ts';
import { kvantil } from './kvantil.ts';

/** A column of the statistics for one kommun beside groups of kommuner. */
export type Kolumnjamforelse = {
	/** Null: missing, for the reason. */
	readonly varde: number | null;
	readonly orsak: SaknasOrsak | null;
	/** One median per group; null when no kommun in it has a value. */
	readonly medianer: readonly (number | null)[];
};

/** The kommun's value and the groups' medians; groups and kommun are positions in the statistics. */
export function kolumnjamforelse(
	{ values, missing }: Kolumn,
	index: number,
	grupper: readonly (readonly number[])[]
): Kolumnjamforelse {
	const varde = finite(values[index] ?? NaN);
	return {
		varde,
		orsak: varde === null ? (missing.get(index) ?? 'saknas') : null,
		medianer: grupper.map((grupp) => {
			const known = grupp.map((i) => values[i] ?? NaN).filter((value) => !Number.isNaN(value));
			return finite(kvantil(Float64Array.from(known).sort(), 0.5));
		})
	};
}
