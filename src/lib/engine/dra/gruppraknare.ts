import type { Matt } from '../mattlista.ts';
import type { Underlag } from '../underlag.ts';
import { NETTO, rotserie, type Dragplan } from './dragplan.ts';
import type { Gruppdrag, Gruppintervall, Intervall } from './dragresultat.ts';
import {
	distribution,
	GRUPPANDELAR,
	points,
	probabilities,
	selections,
	type Grupp,
	type Gruppsumma,
	type Select
} from './gruppfigurer.ts';
import type { Gruppsummor } from './gruppsummor.ts';
import { ANDELAR, kvantilvaljare } from './kvantilval.ts';

export type Gruppraknare = {
	readonly resultat: (grupp: Grupp) => Gruppdrag;
	/** nettoKr of the group in every draw. */
	readonly netto: (grupp: Grupp) => Float64Array;
};

/** What the groups of one alternative can be, and how likely it is, from their sums. */
export function gruppraknare(
	plan: Dragplan,
	[summor, underlag]: readonly [Gruppsummor, Underlag],
	gransKr: number
): Gruppraknare {
	const { antal } = plan.dragning;
	const valj = kvantilvaljare(antal, GRUPPANDELAR);
	const summa = summaraknare(plan, summor);
	const resultat = (grupp: Grupp): Gruppdrag => {
		const select = selections(valj, [antal, GRUPPANDELAR.length]);
		const folk = summa(NETTO, underlag.folkmangd, grupp);
		const isEmpty = grupp.kommuner.length === 0;
		return {
			...intervals(plan, grupp, [summa, select]),
			sannolikheter: isEmpty ? null : probabilities(folk, [valj, antal], gransKr),
			...(isEmpty ? { punkter: [], punktfel: [] } : points(select(folk.summa), folk))
		};
	};
	const netto = (grupp: Grupp): Float64Array => {
		const { summa: drag, plus } = summa(NETTO, null, grupp);
		return drag.map((x) => x + plus);
	};
	return { resultat, netto };
}

export type Intervallraknare = {
	readonly intervall: (grupp: Grupp) => Gruppintervall;
	/** Probability that netto is above 0. */
	readonly over0: (grupp: Grupp) => number;
};

/** Only what they can be, and whether they cost at all. */
export function intervallraknare(
	plan: Dragplan,
	[summor, underlag]: readonly [Gruppsummor, Underlag]
): Intervallraknare {
	const { antal } = plan.dragning;
	const valj = kvantilvaljare(antal);
	const summa = summaraknare(plan, summor);
	return {
		intervall: (grupp) =>
			intervals(plan, grupp, [summa, selections(valj, [antal, ANDELAR.length])]),
		over0: (grupp) => probabilities(summa(NETTO, underlag.folkmangd, grupp), [valj, antal], 0).over0
	};
}

function intervals(
	{ matt: planer, dragning: { antal } }: Dragplan,
	grupp: Grupp,
	[summa, select]: readonly [Summaraknare, Select]
): Gruppintervall {
	const matt: Partial<Record<Matt, Intervall | null>> = {};
	const summor: Partial<Record<Matt, Intervall>> = {};
	for (const plan of planer) {
		const { medel, total } = distribution(plan, grupp, { summa, select, antal });
		matt[plan.matt] = medel;
		if (total !== null) summor[plan.matt] = total;
	}
	return { antalKommuner: grupp.kommuner.length, matt, summor };
}

type Summaraknare = (serie: number, kolumn: Float64Array | null, grupp: Grupp) => Gruppsumma;

/** Sums over groups; the same vectors are added once for all measures that need them. */
function summaraknare({ serier, dragning }: Dragplan, summor: Gruppsummor): Summaraknare {
	const kanda = new Map<Grupp, Map<readonly Float64Array[], Float64Array>>();
	const vektor = (klasser: readonly Float64Array[], grupp: Grupp): Float64Array => {
		const known = kanda.get(grupp) ?? new Map<readonly Float64Array[], Float64Array>();
		kanda.set(grupp, known);
		const found = known.get(klasser) ?? added(klasser, grupp, dragning.antal);
		known.set(klasser, found);
		return found;
	};
	return (serie, kolumn, grupp) => {
		const { skift } = rotserie(serier, serie);
		const members = grupp.kommuner.filter(
			(i) => kolumn === null || !Number.isNaN(kolumn[i] ?? NaN)
		);
		return {
			summa: vektor(summor.summa(serie, kolumn).klasser, grupp),
			plus: members.reduce((sum, i) => sum + (skift?.[i] ?? 0), 0),
			namnare: members.reduce((sum, i) => sum + (kolumn === null ? 1 : (kolumn[i] ?? 0)), 0)
		};
	};
}

function added(klasser: readonly Float64Array[], grupp: Grupp, antal: number): Float64Array {
	const [only] = grupp.klasser;
	const known = grupp.klasser.length === 1 && only !== undefined ? klasser[only] : undefined;
	if (known !== undefined) return known;
	const sum = new Float64Array(antal);
	for (const k of grupp.klasser) {
		const vektor = klasser[k];
		for (let d = 0; d < antal; d += 1) sum[d] = (sum[d] ?? 0) + (vektor?.[d] ?? 0);
	}
	return sum;
}
