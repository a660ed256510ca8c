import type { Plats, Remsgeometri } from '../remsa.ts';

/** What a figure can be, P10 to P90. */
export type Spann = { readonly p10: number; readonly p90: number };

/** The uncertainty of one figure in the strip chart: a striped bar, where the plain field is how kommuner differ. */
export type Osakerhetsstapel = {
	readonly id: string;
	readonly x: number;
	readonly bredd: number;
	readonly y: number;
	readonly hojd: number;
	/** Where the calculated figure stands; null when there is none. */
	readonly mitt: number | null;
	/** Marks at the ends that lie beyond the axis. */
	readonly pilar: string;
};

export type Klasspann = {
	readonly franInvanare: number;
	/** The calculated figure. */
	readonly punkt: number | null;
	readonly spann: Spann;
};

const BREDD = 10;
const SMAL = 6;

/** One bar for each class that is drawn, in the middle of it. */
export function klasstaplar(
	{ klasser, niva }: Pick<Remsgeometri, 'klasser' | 'niva'>,
	spann: readonly Klasspann[]
): Osakerhetsstapel[] {
	const bredd = klasser.some(({ width }) => width < 3 * BREDD) ? SMAL : BREDD;
	return klasser.flatMap((klass) => {
		const found = spann.find(({ franInvanare }) => franInvanare === klass.franInvanare);
		if (found === undefined) return [];
		const mitt = found.punkt === null ? null : niva(found.punkt).y;
		return [
			stapel(
				[String(klass.franInvanare), klass.x + klass.width / 2, bredd],
				[found.spann, niva],
				mitt
			)
		];
	});
}

/** The bar of one kommun, under its point. */
export function kommunstapel(
	{ kommunkod, x, y }: Plats,
	spann: Spann,
	niva: Remsgeometri['niva']
): Osakerhetsstapel {
	return stapel([kommunkod, x, SMAL], [spann, niva], y);
}

function stapel(
	[id, x, bredd]: readonly [string, number, number],
	[{ p10, p90 }, niva]: readonly [Spann, Remsgeometri['niva']],
	mitt: number | null
): Osakerhetsstapel {
	const [low, high] = [niva(p10), niva(p90)];
	const hojd = Math.max(1, low.y - high.y);
	const arrow = (y: number, tip: number) => `M${x - bredd / 2},${y}h${bredd}l${-bredd / 2},${tip}z`;
	return {
		id,
		x: x - bredd / 2,
		bredd,
		y: high.y,
		hojd,
		mitt,
		pilar:
			(high.utanfor === null ? '' : arrow(high.y, high.utanfor === 'over' ? -6 : 6)) +
			(low.utanfor === null ? '' : arrow(low.y, low.utanfor === 'over' ? -6 : 6))
	};
}
