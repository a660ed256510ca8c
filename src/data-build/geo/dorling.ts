import type { Grannlista, Point } from './grannar.ts';

/** Land the average kommun would cover if all were equally large, as the side of a square in metres. */
const SIDE_M = 37_500;

const STEPS = 600;
const BORDER_PULL = 0.06;
const HOME_PULL = 0.01;
const PUSH = 0.5;

type Pairs = readonly (readonly [number, number])[];

/** Circles by position; typed arrays because every pair is looked at in every step. */
type Circles = { readonly xs: Float64Array; readonly ys: Float64Array };

/** Centroids in tile units, first axis east and second south, from the north-west corner. */
export function inTileUnits(points: readonly Point[]): Point[] {
	const west = Math.min(...points.map(([x]) => x));
	const north = Math.max(...points.map(([, y]) => y));
	return points.map(([x, y]) => [(x - west) / SIDE_M, (north - y) / SIDE_M]);
}

/** Pairs of neighbours, each once. */
export function borderPairs({ landgrans, narmast }: Grannlista): [number, number][] {
	return landgrans.flatMap((list, a) =>
		[...list, ...(narmast[a] ?? [])].filter((b) => b > a).map((b): [number, number] => [a, b])
	);
}

/** Moves two circles `share` of their distance towards each other, or apart when it is negative. */
function approach({ xs, ys }: Circles, [a, b]: readonly [number, number], share: number): void {
	const dx = ((xs[b] as number) - (xs[a] as number)) * share;
	const dy = ((ys[b] as number) - (ys[a] as number)) * share;
	xs[a] = (xs[a] as number) + dx;
	ys[a] = (ys[a] as number) + dy;
	xs[b] = (xs[b] as number) - dx;
	ys[b] = (ys[b] as number) - dy;
}

function squared({ xs, ys }: Circles, a: number, b: number): number {
	const dx = (xs[b] as number) - (xs[a] as number);
	const dy = (ys[b] as number) - (ys[a] as number);
	return dx * dx + dy * dy;
}

/** Neighbours further apart than a tile are drawn together. */
function pullNeighbours(circles: Circles, pairs: Pairs): void {
	for (const pair of pairs) {
		const distance = Math.sqrt(squared(circles, ...pair));
		if (distance > 1) approach(circles, pair, (BORDER_PULL * (distance - 1)) / distance);
	}
}

/** Circles one tile wide that overlap push each other away along the line between them. */
function pushOverlaps(circles: Circles): void {
	const count = circles.xs.length;
	for (let a = 0; a < count; a++) {
		for (let b = a + 1; b < count; b++) {
			const gap = squared(circles, a, b);
			if (gap >= 1 || gap === 0) continue;
			const distance = Math.sqrt(gap);
			approach(circles, [a, b], (PUSH * (distance - 1)) / distance);
		}
	}
}

function pullHome({ xs, ys }: Circles, homes: readonly Point[]): void {
	homes.forEach(([x, y], at) => {
		xs[at] = (xs[at] as number) + (x - (xs[at] as number)) * HOME_PULL;
		ys[at] = (ys[at] as number) + (y - (ys[at] as number)) * HOME_PULL;
	});
}

/**
 * A Dorling cartogram: equal circles that keep near their neighbours and near home but do not overlap.
 * It evens out the crowd round Stockholm and the empty north before the grid is laid
 * (D. Dorling, Area Cartograms, 1996). Deterministic: no random start.
 */
export function dorling(start: readonly Point[], pairs: Pairs): Point[] {
	const circles: Circles = {
		xs: Float64Array.from(start, ([x]) => x),
		ys: Float64Array.from(start, ([, y]) => y)
	};
	for (let step = 0; step < STEPS; step++) {
		pullNeighbours(circles, pairs);
		pullHome(circles, start);
		pushOverlaps(circles);
	}
	return start.map((_, at) => [circles.xs[at] as number, circles.ys[at] as number]);
}
