import type { Mattplan } from './dragplan.ts';
import { KANNBAR_KR_PER_INVANARE } from './dragningsval.ts';
import type { Intervall, Kommunintervall, Sannolikheter } from './dragresultat.ts';
import { intervall } from './intervall.ts';
import { ANDELAR, type Kvantilvaljare } from './kvantilval.ts';

/** Points of a quantile dotplot; twenty dots are every fifth pair of these. */
const PUNKTER = 50;

/** The shares that a group's selection gives: the quantiles, then the points. */
export const GRUPPANDELAR: readonly number[] = [
	...ANDELAR,
	...Array.from({ length: PUNKTER }, (_, i) => (i + 0.5) / PUNKTER)
];

/** A group: indexes of kommuner and the classes they fill. */
export type Grupp = { readonly kommuner: Int32Array; readonly klasser: readonly number[] };

/** The drawn sum of a series over a group, with the denominator's sum; `plus` is to be added. */
export type Gruppsumma = {
	readonly summa: Float64Array;
	readonly plus: number;
	readonly namnare: number;
};

export type Select = (vektor: Float64Array, known?: number) => Kommunintervall;

const LANGD = GRUPPANDELAR.length;

/** Selects each vector once, however many measures read it; `langd` is how many quantiles the selector gives. */
export function selections(
	valj: Kvantilvaljare,
	[antal, langd]: readonly [number, number]
): Select {
	const kanda = new Map<Float64Array, Kommunintervall>();
	return (vektor, known = antal) => {
		const found = kanda.get(vektor);
		if (found !== undefined) return found;
		const kvantiler = new Float64Array(langd);
		const fel = new Float64Array(langd);
		const mal = { kvantiler, fel, plats: 0, trosklar: [], over: new Float64Array(0) };
		const medel = Float64Array.of(known > 0 ? valj(vektor, known, mal) : NaN);
		const tabell = { kvantiler, fel, medel };
		kanda.set(vektor, tabell);
		return tabell;
	};
}

type Kalla = {
	readonly summa: (serie: number, kolumn: Float64Array | null, grupp: Grupp) => Gruppsumma;
	readonly select: Select;
	readonly antal: number;
};

/** A measure's distribution for a group: of its mean by the measure's rule, and of its sum where it has one. */
export function distribution(
	{ taljare, namnare, faktor }: Mattplan,
	grupp: Grupp,
	{ summa, select, antal }: Kalla
): { medel: Intervall | null; total: Intervall | null } {
	if (grupp.kommuner.length === 0) return { medel: null, total: null };
	const over = summa(
		taljare,
		namnare !== null && 'kolumn' in namnare ? namnare.kolumn : null,
		grupp
	);
	if (namnare !== null && 'serie' in namnare) {
		const under = summa(namnare.serie, null, grupp);
		const kvot = over.summa
			.map((x, d) => (faktor * (x + over.plus)) / ((under.summa[d] ?? 0) + under.plus))
			.filter(Number.isFinite);
		return { medel: intervall(select(kvot, Math.min(antal, kvot.length)), 0), total: null };
	}
	const tabell = select(over.summa);
	const ganger = over.namnare === 0 ? NaN : faktor / over.namnare;
	return {
		medel: intervall(tabell, 0, [ganger, over.plus * ganger]),
		total: namnare === null ? intervall(tabell, 0, [1, over.plus]) : null
	};
}

/** Shares of the draws with netto per inhabitant above 0, 250 kr and the limit. */
export function probabilities(
	{ summa, plus, namnare }: Gruppsumma,
	[valj, antal]: readonly [Kvantilvaljare, number],
	gransKr: number
): Sannolikheter<number> {
	const over = new Float64Array(3);
	const noll = 1e-9 * Math.max(1, Math.abs(plus));
	const trosklar = [0, KANNBAR_KR_PER_INVANARE, gransKr].map((kr) => noll + kr * namnare - plus);
	const [kvantiler, fel] = [new Float64Array(LANGD), new Float64Array(LANGD)];
	valj(summa, antal, { kvantiler, fel, plats: 0, trosklar, over });
	const share = (t: number) => (over[t] ?? 0) / antal;
	return { over0: share(0), over250: share(1), overGrans: share(2) };
}

/** The group's equally likely values, and the error of each. */
export function points(
	{ kvantiler, fel }: Kommunintervall,
	{ plus, namnare }: Gruppsumma
): { punkter: number[]; punktfel: number[] } {
	return {
		punkter: Array.from(kvantiler.subarray(ANDELAR.length), (x) => (x + plus) / namnare),
		punktfel: Array.from(fel.subarray(ANDELAR.length), (x) => x / namnare)
	};
}
