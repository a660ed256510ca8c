import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Matt } from '../mattlista.ts';
import type { Osakerhetskalla } from './kallor.ts';
import type { Kanslighet } from './kanslighet.ts';

export type Kvantiler = {
	readonly p5: number;
	readonly p10: number;
	readonly p25: number;
	readonly median: number;
	readonly p75: number;
	readonly p90: number;
	readonly p95: number;
};

/** What a figure can be, over the draws. Not how kommuner differ: that is `Fordelning`. */
export type Intervall = Kvantiler & {
	readonly medel: number;
	/** Monte Carlo standard error of each quantile. */
	readonly fel: Kvantiler;
};

/** One measure for all kommuner in the order of the statistics: rows of seven quantiles; missing is NaN. */
export type Kommunintervall = {
	readonly kvantiler: Float64Array;
	readonly fel: Float64Array;
	readonly medel: Float64Array;
};

/** Probabilities of netto per inhabitant: above 0, above 250 kr, above the user's limit. */
export type Sannolikheter<T> = {
	readonly over0: T;
	readonly over250: T;
	readonly overGrans: T;
};

/** What the figures of a group can be. */
export type Gruppintervall = {
	readonly antalKommuner: number;
	/** The group's mean by the measure's rule (docs/metod.md §3.4); null when undefined. */
	readonly matt: Readonly<Partial<Record<Matt, Intervall | null>>>;
	/** The group's sum, for measures in kronor and årsarbetskrafter. */
	readonly summor: Readonly<Partial<Record<Matt, Intervall>>>;
};

export type Gruppdrag = Gruppintervall & {
	readonly sannolikheter: Sannolikheter<number> | null;
	/** Fifty equally likely values of netto per inhabitant, ascending: for a quantile dotplot. */
	readonly punkter: readonly number[];
	/** Monte Carlo standard error of each: largest at the ends. */
	readonly punktfel: readonly number[];
};

/** The brytpunkt over the draws. The shares of `alla`, `ingen`, `otydlig` are draws without one. */
export type Brytpunktsdrag = {
	readonly typ: 'exakt' | 'skattad';
	/** Over the draws that have one; null when none has. */
	readonly intervall: Intervall | null;
	readonly andelMed: number;
	readonly andelAlla: number;
	readonly andelIngen: number;
	readonly andelOtydlig: number;
	/** Share of those with one where larger kommuner are covered. */
	readonly andelOver: number | null;
};

/** One year of the path (docs/metod.md §3.10): netto in riket over the draws, kr. */
export type Arsdrag = { readonly year: number; readonly nettoKr: Intervall };

/** What the figures of an alternative's groups can be. */
export type Alternativintervall = {
	readonly id: string;
	readonly namn: string;
	readonly typ: Konsekvensutredning['alternativ'][number]['typ'];
	/** False: nothing uncertain is stated here, and every interval is the point figure. */
	readonly osaker: boolean;
	readonly vag: 'snabb' | 'allman';
	/** What varies, in the order of the document. */
	readonly kallor: readonly Osakerhetskalla[];
	readonly storleksklasser: readonly Gruppintervall[];
	readonly riket: Gruppintervall;
};

export type Alternativdrag = Omit<Alternativintervall, 'storleksklasser' | 'riket'> & {
	readonly kommuner: Readonly<Partial<Record<Matt, Kommunintervall>>>;
	readonly sannolikheter: Sannolikheter<Float64Array>;
	readonly storleksklasser: readonly Gruppdrag[];
	readonly riket: Gruppdrag;
	/** Probability that the mean netto per inhabitant of class [a] exceeds that of [b]; ties half; null when empty. */
	readonly klassjamforelse: readonly (readonly (number | null)[])[];
	readonly brytpunkt: Brytpunktsdrag;
	/** What drives it; null when the formulas are not linear. */
	readonly kanslighet: Kanslighet | null;
	/** Every year of the period, when asked for. */
	readonly perYear?: readonly Arsdrag[];
};

/** Probability that netto of alternative `a` is lower than that of `b`, with ties counted half. */
export type Alternativjamforelse = {
	readonly a: string;
	readonly b: string;
	readonly riket: number;
	readonly storleksklasser: readonly (number | null)[];
	/** Whether they tie in every draw: as dear whatever the assumptions become, which 0.5 alone does not say. */
	readonly lika: { readonly riket: boolean; readonly storleksklasser: readonly boolean[] };
};

export type Dragresultat = {
	readonly ok: true;
	readonly fro: number;
	readonly dragningar: number;
	readonly gransKrPerInvanare: number;
	/** False: no document uncertainty at all; show point figures and say so. */
	readonly osaker: boolean;
	readonly alternativ: readonly Alternativdrag[];
	readonly jamforelser: readonly Alternativjamforelse[];
	/** `underlag`: what the draws were made from, so that they are not taken for those of another document. */
	readonly versioner: {
		readonly motor: string;
		readonly statistik: string;
		readonly underlag: string;
	};
};

/** The intervals of one alternative's groups, before there is more; null when the document has no such alternative. */
export type Intervallresultat = {
	readonly ok: true;
	readonly fro: number;
	readonly dragningar: number;
	readonly alternativ: Alternativintervall | null;
	/** Probability that netto in riket is above 0. */
	readonly over0: number | null;
};
