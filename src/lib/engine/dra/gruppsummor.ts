import type { Underlag } from '../underlag.ts';
import { rotserie, type Dragplan } from './dragplan.ts';

/** Sums of one series per storleksklass in every draw. */
export type Klassummor = {
	readonly rad: number;
	/** Null: all kommuner; else those where this column has a value. */
	readonly kolumn: Float64Array | null;
	readonly klasser: readonly Float64Array[];
};

export type Gruppsummor = {
	readonly add: (rader: readonly (Float64Array | null)[], kommun: number) => void;
	/** Sums of the draws of a series, over the kommuner that have the denominator. */
	readonly summa: (serie: number, namnare: Float64Array | null) => Klassummor;
};

/** A denominator leaves kommuner out when it is missing there or the measure's mean would skip it. */
const isWhole = (kolumn: Float64Array | null): boolean =>
	kolumn === null || !kolumn.some(Number.isNaN);

/** Adds up the series that some measure's mean needs, class by class, while the kommuner pass. */
export function gruppsummor({ serier, matt, dragning }: Dragplan, underlag: Underlag): Gruppsummor {
	const alla: Klassummor[] = [];
	const demand = (serie: number, namnare: Float64Array | null): Klassummor => {
		const { rad } = rotserie(serier, serie);
		const kolumn = isWhole(namnare) ? null : namnare;
		const known = alla.find((summor) => summor.rad === rad && summor.kolumn === kolumn);
		if (known !== undefined) return known;
		const klasser = Array.from(
			{ length: underlag.antalKlasser },
			() => new Float64Array(dragning.antal)
		);
		const summor = { rad, kolumn, klasser };
		alla.push(summor);
		return summor;
	};
	// nettoKr is always compared between classes and alternatives.
	demand(1, null);
	for (const { taljare, namnare } of matt) {
		demand(taljare, namnare !== null && 'kolumn' in namnare ? namnare.kolumn : null);
		if (namnare !== null && 'serie' in namnare) demand(namnare.serie, null);
	}
	const add = (rader: readonly (Float64Array | null)[], kommun: number): void => {
		for (const { rad, kolumn, klasser } of alla) {
			if (kolumn !== null && Number.isNaN(kolumn[kommun] ?? NaN)) continue;
			const from = rader[rad];
			const to = klasser[underlag.klass[kommun] ?? 0];
			if (!from || to === undefined) continue;
			for (let d = 0; d < to.length; d += 1) to[d] = (to[d] ?? 0) + (from[d] ?? 0);
		}
	};
	return { add, summa: demand };
}
