/** Where each kommun is on the two maps. Pure: positions in, paths and points out. */

/** One kommun on the surface: its outline, and the point its tooltip and the arrow keys go from. */
export type Kartform = {
	readonly kommunkod: string;
	readonly path: string;
	readonly x: number;
	readonly y: number;
};

export type Kartgeometri = {
	readonly width: number;
	readonly height: number;
	readonly former: readonly Kartform[];
};

type Rutnat = {
	readonly columns: number;
	readonly rows: number;
	readonly tiles: ReadonlyMap<string, readonly [number, number]>;
};

/** Share of a tile that is left white beside it. */
const MELLANRUM = 0.08;

/** Equal-area tiles: a large and empty kommun weighs no more than any other. */
export function rutkarta({ columns, rows, tiles }: Rutnat, width: number): Kartgeometri {
	const size = width / columns;
	const inner = size * (1 - MELLANRUM);
	return {
		width,
		height: size * rows,
		former: [...tiles].map(([kommunkod, [column, row]]) => {
			const [x, y] = [column * size, row * size];
			return {
				kommunkod,
				path: `M${r(x)} ${r(y)}h${r(inner)}v${r(inner)}h${r(-inner)}z`,
				x: x + inner / 2,
				y: y + inner / 2
			};
		})
	};
}

/** What is read of a TopoJSON topology: quantised arcs, and polygons that name them. */
export type Topologi = {
	readonly bbox?: readonly number[] | undefined;
	readonly transform?:
		{ readonly scale: readonly number[]; readonly translate: readonly number[] } | undefined;
	readonly arcs: readonly (readonly (readonly number[])[])[];
	readonly objects: Readonly<Record<string, unknown>>;
};

type Geometri = {
	readonly id?: string | number;
	readonly type: string;
	readonly arcs?: readonly unknown[];
};
type Punkt = readonly [number, number];

/** The kommuner with their borders, north upwards, as wide as asked. */
export function ytkarta(topologi: Topologi, width: number): Kartgeometri {
	const arcs = decoded(topologi);
	const [west, south, east, north] = extent(arcs);
	const scale = width / (east - west);
	const place = ([x, y]: Punkt): Punkt => [(x - west) * scale, (north - y) * scale];
	const object = topologi.objects['kommuner'] as { readonly geometries?: readonly Geometri[] };
	return {
		width,
		height: (north - south) * scale,
		former: (object.geometries ?? []).map((geometri) => shape(geometri, arcs, place))
	};
}

/** TopoJSON writes each arc as steps from its first point, in whole units of the grid. */
function decoded({ arcs, transform }: Topologi): Punkt[][] {
	const [sx = 1, sy = 1] = transform?.scale ?? [];
	const [tx = 0, ty = 0] = transform?.translate ?? [];
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]): Punkt => {
			if (transform === undefined) return [dx, dy];
			x += dx;
			y += dy;
			return [x * sx + tx, y * sy + ty];
		});
	});
}

function extent(arcs: readonly (readonly Punkt[])[]): [number, number, number, number] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const arc of arcs) {
		for (const [x, y] of arc) {
			west = Math.min(west, x);
			east = Math.max(east, x);
			south = Math.min(south, y);
			north = Math.max(north, y);
		}
	}
	return [west, south, east, north];
}

function shape(
	{ id, type, arcs: refs = [] }: Geometri,
	arcs: readonly (readonly Punkt[])[],
	place: (point: Punkt) => Punkt
): Kartform {
	const polygons = (type === 'Polygon' ? [refs] : refs) as readonly (readonly number[][])[];
	const rings = polygons.flatMap((polygon) => polygon.map((ring) => joined(ring, arcs).map(place)));
	const largest = rings.reduce<readonly Punkt[]>(
		(best, ring) => (area(ring) > area(best) ? ring : best),
		[]
	);
	const [west, north, east, south] = extent([largest]);
	return {
		kommunkod: String(id ?? ''),
		path: rings.map(line).join(''),
		x: largest.length === 0 ? 0 : (west + east) / 2,
		y: largest.length === 0 ? 0 : (north + south) / 2
	};
}

/** A ring from its arcs; a negative number is the arc with the complement's index, walked backwards. */
function joined(ring: readonly number[], arcs: readonly (readonly Punkt[])[]): Punkt[] {
	return ring.flatMap((ref, k) => {
		const arc = ref < 0 ? [...(arcs[~ref] ?? [])].reverse() : (arcs[ref] ?? []);
		return k === 0 ? arc : arc.slice(1);
	});
}

function area(ring: readonly Punkt[]): number {
	let sum = 0;
	ring.forEach(([x, y], k) => {
		const [x2, y2] = ring[(k + 1) % ring.length] ?? [0, 0];
		sum += x * y2 - x2 * y;
	});
	return Math.abs(sum) / 2;
}

const line = (ring: readonly Punkt[]): string =>
	ring.length === 0 ? '' : `M${ring.map(([x, y]) => `${r(x)} ${r(y)}`).join('L')}z`;

const r = (value: number): number => Math.round(value * 10) / 10;

type Plats = Pick<Kartform, 'kommunkod' | 'x' | 'y'>;

const RIKTNING: Readonly<Record<string, Punkt>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/**
 * Where an arrow key leads: the nearest kommun in that direction, sideways distance counted twice. Without one to
 * start from, the northernmost; Home and End are the northernmost and the southernmost. Null: another key, or the edge.
 */
export function nextPlace(
	platser: readonly Plats[],
	from: string | null,
	key: string
): string | null {
	const direction = RIKTNING[key];
	const byNorth = [...platser].sort((a, b) => a.y - b.y || a.x - b.x);
	if (key === 'Home') return byNorth[0]?.kommunkod ?? null;
	if (key === 'End') return byNorth.at(-1)?.kommunkod ?? null;
	if (direction === undefined) return null;
	const start = platser.find(({ kommunkod }) => kommunkod === from);
	if (start === undefined) return byNorth[0]?.kommunkod ?? null;
	let best: { readonly kod: string; readonly cost: number } | null = null;
	for (const { kommunkod, x, y } of platser) {
		const forward = (x - start.x) * direction[0] + (y - start.y) * direction[1];
		const sideways = Math.abs((x - start.x) * direction[1] + (y - start.y) * direction[0]);
		if (forward <= 0 || sideways > forward * 1.5) continue;
		const cost = forward + 2 * sideways;
		if (best === null || cost < best.cost) best = { kod: kommunkod, cost };
	}
	return best?.kod ?? null;
}
