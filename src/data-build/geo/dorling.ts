import { squaredDistance, type Grannlista, type Point } from './grannar.ts';

/** Land the average kommun would cover if all were equally large, as the side of a square in metres. */
const SIDE_M = 37_500;

const STEPS = 600;
const BORDER_PULL = 0.06;
const HOME_PULL = 0.01;
const PUSH = 0.5;

type Mutable = [number, number];

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

function move(point: Mutable, x: number, y: number): void {
	point[0] += x;
	point[1] += y;
}

/** Neighbours further apart than a tile are drawn together. */
function pullNeighbours(points: Mutable[], pairs: readonly (readonly [number, number])[]): void {
	for (const [a, b] of pairs) {
		const [from, to] = [points[a] as Mutable, points[b] as Mutable];
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const distance = Math.sqrt(dx * dx + dy * dy);
		if (distance <= 1) continue;
		const share = (BORDER_PULL * (distance - 1)) / distance;
		move(from, dx * share, dy * share);
		move(to, -dx * share, -dy * share);
	}
}

/** Circles one tile wide that overlap push each other away along the line between them. */
function pushOverlaps(points: Mutable[]): void {
	for (let a = 0; a < points.length; a++) {
		for (let b = a + 1; b < points.length; b++) {
			const [one, other] = [points[a] as Mutable, points[b] as Mutable];
			const squared = squaredDistance(one, other);
			if (squared >= 1 || squared === 0) continue;
			const distance = Math.sqrt(squared);
			const share = (PUSH * (1 - distance)) / distance;
			const [dx, dy] = [(other[0] - one[0]) * share, (other[1] - one[1]) * share];
			move(one, -dx, -dy);
			move(other, dx, dy);
		}
	}
}

/**
 * A Dorling cartogram: equal circles that keep near their neighbours and near home but do not overlap.
 * It evens out the crowd round Stockholm and the empty north before the grid is laid
 * (D. Dorling, Area Cartograms, 1996). Deterministic: no random start.
 */
export function dorling(
	start: readonly Point[],
	pairs: readonly (readonly [number, number])[]
): Point[] {
	const points = start.map(([x, y]): Mutable => [x, y]);
	for (let step = 0; step < STEPS; step++) {
		pullNeighbours(points, pairs);
		points.forEach((point, at) => {
			const [homeX, homeY] = start[at] as Point;
			move(point, (homeX - point[0]) * HOME_PULL, (homeY - point[1]) * HOME_PULL);
		});
		pushOverlaps(points);
	}
	return points;
}
