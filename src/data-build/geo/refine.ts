import { squaredDistance, type Point } from './grannar.ts';

/** How far a tile may look for a better cell, in tiles along each axis. */
const REACH = 3;

/** Weight of staying near the cartogram against lying right beside each neighbour. */
const HOME_WEIGHT = 0.4;

const LIMIT = 50;

type Layout = {
	readonly tiles: Point[];
	readonly homes: readonly Point[];
	/** For each kommun its neighbours and the step of one tile towards each in the real map. */
	readonly wishes: readonly (readonly { readonly other: number; readonly step: Point }[])[];
	readonly occupant: Map<string, number>;
};

function oneTile([ax, ay]: Point, [bx, by]: Point): Point {
	const distance = Math.sqrt(squaredDistance([ax, ay], [bx, by]));
	return [(bx - ax) / distance, (by - ay) / distance];
}

/** How badly a kommun lies: off its home, and off the place each neighbour sees it in. */
function strain({ tiles, homes, wishes }: Layout, kommun: number): number {
	const tile = tiles[kommun] as Point;
	let sum = HOME_WEIGHT * squaredDistance(tile, homes[kommun] as Point);
	for (const { other, step } of wishes[kommun] ?? []) {
		const neighbour = tiles[other] as Point;
		sum += squaredDistance([neighbour[0] - tile[0], neighbour[1] - tile[1]], step);
	}
	return sum;
}

function place(layout: Layout, kommun: number, cell: Point): void {
	layout.tiles[kommun] = cell;
	layout.occupant.set(String(cell), kommun);
}

/** Moves the kommun to the cell, and whoever lies there back; a second call undoes the first. */
function exchange(layout: Layout, kommun: number, cell: Point): void {
	const from = layout.tiles[kommun] as Point;
	const other = layout.occupant.get(String(cell));
	if (other === undefined) layout.occupant.delete(String(from));
	else place(layout, other, from);
	place(layout, kommun, cell);
}

function tryExchange(layout: Layout, kommun: number, cell: Point): boolean {
	const from = layout.tiles[kommun] as Point;
	const other = layout.occupant.get(String(cell));
	if (other === kommun) return false;
	const both = (): number =>
		strain(layout, kommun) + (other === undefined ? 0 : strain(layout, other));
	const before = both();
	exchange(layout, kommun, cell);
	if (both() < before - 1e-9) return true;
	exchange(layout, kommun, from);
	return false;
}

function improve(layout: Layout, kommun: number): boolean {
	const [x, y] = layout.tiles[kommun] as Point;
	for (let dy = -REACH; dy <= REACH; dy++)
		for (let dx = -REACH; dx <= REACH; dx++)
			if (tryExchange(layout, kommun, [x + dx, y + dy])) return true;
	return false;
}

/** Where the tiles start, where each would rather be, where it lies in the map, and who are neighbours. */
export type Start = {
	readonly tiles: readonly Point[];
	readonly homes: readonly Point[];
	readonly map: readonly Point[];
	readonly pairs: readonly (readonly [number, number])[];
};

function layoutFrom({ tiles, homes, map, pairs }: Start): Layout {
	const wishes = tiles.map((): { other: number; step: Point }[] => []);
	for (const [a, b] of pairs) {
		const [from, to] = [map[a] as Point, map[b] as Point];
		wishes[a]?.push({ other: b, step: oneTile(from, to) });
		wishes[b]?.push({ other: a, step: oneTile(to, from) });
	}
	const occupant = new Map(tiles.map((cell, at) => [String(cell), at]));
	return { tiles: [...tiles], homes, wishes, occupant };
}

/**
 * Swaps tiles two by two, or moves one to a free cell, as long as that brings neighbours beside each other
 * on the right side. Always the same order, so always the same result.
 */
export function refine(start: Start): Point[] {
	const layout = layoutFrom(start);
	for (let round = 0; round < LIMIT; round++) {
		const moves = layout.tiles.map((_, kommun) => improve(layout, kommun));
		if (!moves.includes(true)) break;
	}
	return layout.tiles;
}
