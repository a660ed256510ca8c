import { linear, niceAxis, type Span } from '../skala.ts';

/** A quantile dotplot: equally likely values as dots that can be counted (Kay et al. 2016). */
export type Prick = {
	readonly value: number;
	readonly x: number;
	readonly y: number;
	/** Above zero: the kommun pays. */
	readonly isOver: boolean;
};

export type Prickgeometri = {
	readonly width: number;
	readonly height: number;
	readonly radius: number;
	/** Where the dots stand. */
	readonly golv: number;
	readonly prickar: readonly Prick[];
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
	/** Zero, and the limit when it is on the axis. */
	readonly noll: number | null;
	readonly grans: number | null;
};

const RAM = { left: 14, right: 14, top: 22, bottom: 40 } as const;
const STORST_RADIE = 14;

export type Prickval = { readonly width: number; readonly height: number; readonly grans: number };

/** Values ascending. The dots are as large as their highest pile has room for. */
export function prickgeometri(
	varden: readonly number[],
	{ width, height, grans }: Prickval
): Prickgeometri {
	const { domain, ticks } = niceAxis(spanOf(varden), width < 480 ? 4 : 7);
	const x = linear(domain, [RAM.left, width - RAM.right]);
	const platser = varden.map((value) => x(value));
	const room = height - RAM.bottom - RAM.top;
	const radius = fittingRadius(platser, room, Math.min(STORST_RADIE, width / 64));
	const piles = stacked(platser, radius);
	// No higher than the piles need, with a dot's room above.
	const golv = RAM.top + Math.min(room, 2 * radius * (highest(piles) + 2));
	const inside = (value: number) => (value >= domain[0] && value <= domain[1] ? x(value) : null);
	return {
		width,
		height: golv + RAM.bottom,
		radius,
		golv,
		prickar: piles.map(({ x: at, niva }, i) => ({
			value: varden[i] ?? 0,
			x: at,
			y: golv - radius * (2 * niva + 1),
			isOver: (varden[i] ?? 0) > 0
		})),
		ticks: ticks.map((value) => ({ value, at: x(value) })),
		noll: inside(0),
		grans: inside(grans)
	};
}

/** All values, and zero when it is not far away: half a width from the nearest. */
function spanOf(varden: readonly number[]): Span {
	const low = varden[0] ?? 0;
	const high = varden.at(-1) ?? 0;
	const reach = (high - low) / 2;
	return [low > 0 && low <= reach ? 0 : low, high < 0 && -high <= reach ? 0 : high];
}

type Staplad = { readonly x: number; readonly niva: number };

/** From the left: dots that would overlap stand in one pile, at the middle of what they are; no pile upon the next. */
function stacked(platser: readonly number[], radius: number): Staplad[] {
	const result: Staplad[] = [];
	let before = -Infinity;
	for (let from = 0; from < platser.length;) {
		let to = from;
		while (to < platser.length && (platser[to] ?? 0) < (platser[from] ?? 0) + 2 * radius) to += 1;
		const middle = ((platser[from] ?? 0) + (platser[to - 1] ?? 0)) / 2;
		before = Math.max(middle, before + 2 * radius);
		for (let i = from; i < to; i += 1) result.push({ x: before, niva: i - from });
		from = to;
	}
	return result;
}

const highest = (piles: readonly Staplad[]): number =>
	piles.reduce((most, { niva }) => Math.max(most, niva), 0);

/** The largest that fits, from one that makes piles and not a row. */
function fittingRadius(platser: readonly number[], height: number, largest: number): number {
	for (let radius = largest; radius > 1; radius -= 0.25) {
		if ((highest(stacked(platser, radius)) + 1) * 2 * radius <= height) return radius;
	}
	return 1;
}
