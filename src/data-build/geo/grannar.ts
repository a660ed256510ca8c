import { geoPath } from 'd3';
import { neighbors } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Granser } from './granser.ts';
import type { Kommuntopologi } from './topologi.ts';

export type Point = readonly [number, number];

/** Centroid of each area in metres, east and north, in the order of the borders. */
export function centroids({ features }: Granser): Point[] {
	const path = geoPath();
	return features.map((feature) => path.centroid(feature));
}

export function squaredDistance([ax, ay]: Point, [bx, by]: Point): number {
	return (ax - bx) ** 2 + (ay - by) ** 2;
}

/** Position of the point nearest to `points[from]`. */
function nearest(points: readonly Point[], from: number): number {
	const origin = points[from] as Point;
	let best = -1;
	let shortest = Infinity;
	points.forEach((point, at) => {
		const distance = squaredDistance(origin, point);
		if (at !== from && distance < shortest) [best, shortest] = [at, distance];
	});
	return best;
}

/** Positions of each area's neighbours: those that share a border, and links for those that share none. */
export type Grannlista = { readonly landgrans: number[][]; readonly narmast: number[][] };

export function grannlista(topologi: Kommuntopologi, points: readonly Point[]): Grannlista {
	const geometries = topologi.objects.kommuner.geometries as GeometryObject[];
	const landgrans = neighbors(geometries).map((list) => list.sort((a, b) => a - b));
	const links = landgrans.map(() => new Set<number>());
	landgrans.forEach((list, at) => {
		if (list.length > 0) return;
		const other = nearest(points, at);
		links[at]?.add(other);
		links[other]?.add(at);
	});
	return { landgrans, narmast: links.map((set) => [...set].sort((a, b) => a - b)) };
}

/** `neighbours.json`: codes by kommunkod. Both kinds go both ways. */
export function neighboursJson(
	koder: readonly string[],
	{ landgrans, narmast }: Grannlista
): object {
	const codes = (list: readonly number[] | undefined) => (list ?? []).map((at) => koder[at]);
	return {
		description:
			'landgrans: kommuner med gemensam gräns i SCB:s digitala gränser. narmast: förbindelse åt båda håll mellan en kommun utan sådan gräns och den kommun vars mittpunkt ligger närmast.',
		kommuner: Object.fromEntries(
			koder.map((kod, at) => [
				kod,
				{ landgrans: codes(landgrans[at]), narmast: codes(narmast[at]) }
			])
		)
	};
}
