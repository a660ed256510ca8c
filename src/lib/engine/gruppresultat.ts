import type { Matt } from './mattlista.ts';

/** One measure over a group of kommuner. Quantiles are of the kommuner, by linear interpolation. */
export type Fordelning = {
	/** Number of kommuner that have the measure; the rest are missing. */
	readonly antal: number;
	/** Ratio of the sums for measures per head or share, else sum ÷ number of kommuner (docs/metod.md §3). */
	readonly medel: number | null;
	readonly median: number | null;
	readonly p10: number | null;
	readonly p90: number | null;
	readonly min: number | null;
	readonly max: number | null;
	readonly minKommunkod: string | null;
	readonly maxKommunkod: string | null;
};

export type Summor = {
	readonly engangKr: number;
	readonly lopandeKr: number;
	readonly bruttoKr: number;
	readonly ersattningKr: number;
	readonly avgiftKr: number;
	readonly nettoKr: number;
	readonly arsarbetskrafter: number;
};

/** A group of kommuner: a size class, or all 290. */
export type Gruppresultat = {
	readonly antalKommuner: number;
	readonly folkmangd: number;
	readonly summor: Summor;
	readonly matt: Readonly<Record<Matt, Fordelning>>;
	/** Share of the national bruttoKr; null when that is 0. */
	readonly andelAvKostnad: number | null;
	readonly andelAvBefolkning: number;
	readonly antalUnderfinansierade: number;
	readonly folkmangdUnderfinansierade: number;
	readonly antalMedSaknade: number;
};

export type Storleksklassresultat = Gruppresultat & {
	readonly franInvanare: number;
	/** Null: no upper limit. The class is half-open. */
	readonly tillInvanare: number | null;
};

/**
 * Population from which the compensation covers the cost (docs/metod.md §3).
 * `exakt`: solved, every post is fixed or per inhabitant. `skattad`: the limit that sorts best.
 * `alla`: every size is covered. `ingen`: no size is. `otydlig`: size does not tell who is covered.
 */
export type Brytpunkt = {
	readonly typ: 'exakt' | 'skattad' | 'alla' | 'ingen' | 'otydlig';
	readonly invanare: number | null;
	/** `over`: larger kommuner are covered; `under`: smaller are. */
	readonly tacksRiktning: 'over' | 'under' | null;
	/** Share of the kommuner the limit sorts right; 1 when exact. */
	readonly sorterarRatt: number | null;
	readonly antalUnder: number | null;
	readonly folkmangdUnder: number | null;
};

export type Riksresultat = Gruppresultat & {
	/** Kr per inhabitant in the smallest class ÷ in the largest; null when undefined. */
	readonly storlekskvot: number | null;
	/** Slope of ln(kr/inv) on ln(folkmängd); 0 neutral, −1 purely fixed. */
	readonly storlekselasticitet: number | null;
	readonly brytpunkt: Brytpunkt;
	/** Who pays bruttoKr in slutYear. */
	readonly betalare: {
		readonly kommunernaKr: number;
		readonly statenKr: number;
		readonly regionernaKr: number;
		readonly avgifterKr: number;
	};
};
