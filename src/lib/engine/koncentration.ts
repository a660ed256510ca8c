import type { KommunResultat } from './resultat.ts';

/** Amounts whose concentration is asked for. */
export type Koncentrationsmatt = 'bruttoKr' | 'ersattningKr' | 'engangKr';

/** Where the curve is after the kommuner up to a size. Shares are of the whole country, 0–1. */
export type Koncentrationspunkt = {
	/** Population of the largest kommun that is in. */
	readonly invanare: number;
	readonly antalKommuner: number;
	readonly andelAvBefolkning: number;
	readonly andelAvBelopp: number;
};

export type Koncentration = {
	/** From nothing to everything; kommuner of the same size are one step. */
	readonly punkter: readonly Koncentrationspunkt[];
	/**
	 * Twice the area between the curve and the diagonal, counted as positive where the curve lies above it.
	 * 0: the amount follows the people. Above 0: the small kommuner have more of it than of the people (docs/metod.md §3.16).
	 */
	readonly index: number;
};

/** The amount's share against the people's, from the smallest kommun up. Null when the amount is not above 0. */
export function koncentration(
	kommuner: readonly KommunResultat[],
	matt: Koncentrationsmatt
): Koncentration | null {
	const total = sum(kommuner, matt);
	const folk = sum(kommuner, 'folkmangd');
	if (!(total > 0) || !(folk > 0)) return null;
	const punkter = [{ invanare: 0, antalKommuner: 0, andelAvBefolkning: 0, andelAvBelopp: 0 }];
	let [antal, under, over] = [0, 0, 0];
	for (const [invanare, lika] of sizes(kommuner)) {
		antal += lika.length;
		under += sum(lika, 'folkmangd');
		over += sum(lika, matt);
		punkter.push({
			invanare,
			antalKommuner: antal,
			andelAvBefolkning: under / folk,
			andelAvBelopp: over / total
		});
	}
	return { punkter, index: index(punkter) };
}

/** The curve's height at a share of the people, on a straight line between its points. */
export function andelAvBeloppVid(
	{ punkter }: Pick<Koncentration, 'punkter'>,
	andelAvBefolkning: number
): number {
	const after = punkter.findIndex((punkt) => punkt.andelAvBefolkning >= andelAvBefolkning);
	const [a, b] = [punkter[after - 1], punkter[after]];
	if (b === undefined) return 1;
	if (a === undefined) return b.andelAvBelopp;
	const part =
		(andelAvBefolkning - a.andelAvBefolkning) / (b.andelAvBefolkning - a.andelAvBefolkning);
	return a.andelAvBelopp + (b.andelAvBelopp - a.andelAvBelopp) * part;
}

/** The last point whose kommuner are all smaller than a limit. */
export function punktUnder({ punkter }: Koncentration, grans: number): Koncentrationspunkt {
	const found = punkter.findLast(({ invanare }) => invanare < grans);
	return found ?? { invanare: 0, antalKommuner: 0, andelAvBefolkning: 0, andelAvBelopp: 0 };
}

function sum(kommuner: readonly KommunResultat[], of: Koncentrationsmatt | 'folkmangd'): number {
	return kommuner.reduce((total, kommun) => total + kommun[of], 0);
}

function sizes(
	kommuner: readonly KommunResultat[]
): readonly (readonly [number, readonly KommunResultat[]])[] {
	const lika = Map.groupBy(kommuner, ({ folkmangd }) => folkmangd);
	return [...lika].sort(([a], [b]) => a - b);
}

/** Trapezoids: twice the area under the curve less the diagonal's. */
function index(punkter: readonly Koncentrationspunkt[]): number {
	let twice = 0;
	punkter.forEach((punkt, i) => {
		const fore = punkter[i - 1];
		if (fore === undefined) return;
		twice +=
			(punkt.andelAvBefolkning - fore.andelAvBefolkning) *
			(punkt.andelAvBelopp + fore.andelAvBelopp);
	});
	return twice - 1 + 0;
}
