import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Granser } from './granser.ts';

export type Kommuntopologi = Topology<{ kommuner: GeometryCollection }>;

/** Corners of triangles smaller than this are dropped: 0.15 km² is under a pixel on a screen-high map. */
const SMALLEST_TRIANGLE_M2 = 150_000;

/** Steps along each axis: about 150 m north to south. */
const QUANTIZATION = 10_000;

/** Areas that share borders exactly as the producer drew them; full detail, for neighbours. */
export function kommuntopologi(granser: Granser): Kommuntopologi {
	return topology({ kommuner: granser }) as Kommuntopologi;
}

/**
 * The map's geometry: borders are simplified once per arc, so neighbours still meet. Rings keep at least
 * four corners, so that no kommun and no island disappears.
 */
export function simplifiedTopologi(full: Kommuntopologi): Kommuntopologi {
	const weighted = presimplify(full);
	const simplified = simplify(weighted, SMALLEST_TRIANGLE_M2);
	return quantize(simplified, QUANTIZATION);
}
