import type { Underlag } from '../underlag.ts';
import { rotserie, type Dragplan } from './dragplan.ts';
import { hasRader } from './snabb.ts';

/** Sums of one series per storleksklass in every draw. */
export type Klassummor = {
	readonly rad: number;
	/** Null: all kommuner; else those where this column has a value. */
	readonly kolumn: Float64Array | null;
	readonly klasser: readonly Float64Array[];
};

export type Gruppsummor = {
	readonly add: (rader: readonly (Float64Array | null)[], kommun: number) => void;
	/**
	 * All kommuner at once, from the sums of their terms: a thirtieth of the work where nobody asks for the kommuner
	 * themselves. The same sums but for rounding.
	 */
	readonly addAlla: () => void;
	/** Sums of the draws of a series, over the kommuner that have the denominator. */
	readonly summa: (serie: number, namnare: Float64Array | null) => Klassummor;
};

/** A denominator leaves kommuner out when it is missing there or the measure's mean would skip it. */
const isWhole = (kolumn: Float64Array | null): boolean =>
	kolumn === null || !kolumn.some(Number.isNaN);

/** Adds up the series that some measure's mean needs, class by class, while the kommuner pass. */
export function gruppsummor(plan: Dragplan, underlag: Underlag): Gruppsummor {
	const { serier, matt, dragning } = plan;
	const alla: Klassummor[] = [];
	const demand = (serie: number, namnare: Float64Array | null): Klassummor => {
		const { rad } = rotserie(serier, serie);
		const kolumn = isWhole(namnare) ? null : namnare;
		const known = alla.find((summor) => summor.rad === rad && summor.kolumn === kolumn);
		if (known !== undefined) return known;
		const summor = { rad, kolumn, klasser: empty(underlag, dragning) };
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
	const addAlla = (): void => sumAll(alla, plan, underlag);
	return { add, addAlla, summa: demand };
}

const empty = ({ antalKlasser }: Underlag, { antal }: Dragplan['dragning']): Float64Array[] =>
	Array.from({ length: antalKlasser }, () => new Float64Array(antal));

/** Each sum is a row of its own, for the kommuner of the class instead of for one. */
function sumAll(
	alla: readonly Klassummor[],
	{ serier, dragning, rader }: Dragplan,
	underlag: Underlag
): void {
	for (const kolumn of new Set(alla.map((summor) => summor.kolumn))) {
		const egna = alla.filter((summor) => summor.kolumn === kolumn);
		const ut = serier.map((serie, s) =>
			hasRader(serie)
				? (egna.find(({ rad }) => rad === s)?.klasser ?? empty(underlag, dragning))
				: []
		);
		rader(klasskommuner(underlag, kolumn), ut);
	}
}

/** The kommuner of each class that have a value in the column. */
const klasskommuner = (
	{ klassindex }: Underlag,
	kolumn: Float64Array | null
): readonly Int32Array[] =>
	kolumn === null
		? klassindex
		: klassindex.map((kommuner) => kommuner.filter((i) => !Number.isNaN(kolumn[i] ?? NaN)));
