import { assign } from './assignment.ts';
import { borderPairs, dorling, inTileUnits } from './dorling.ts';
import { squaredDistance, type Grannlista, type Point } from './grannar.ts';
import { refine } from './refine.ts';

/** Empty columns and rows round the cartogram, so that a tile can step aside. */
const MARGIN = 1;

function gridCells(points: readonly Point[]): Point[] {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [west, east] = [Math.floor(Math.min(...xs)) - MARGIN, Math.ceil(Math.max(...xs)) + MARGIN];
	const [north, south] = [
		Math.floor(Math.min(...ys)) - MARGIN,
		Math.ceil(Math.max(...ys)) + MARGIN
	];
	const cells: Point[] = [];
	for (let y = north; y <= south; y++) for (let x = west; x <= east; x++) cells.push([x, y]);
	return cells;
}

/** Shifts the layout so that the first used column and row are 0. */
function fromOrigin(tiles: readonly Point[]): Point[] {
	const west = Math.min(...tiles.map(([x]) => x));
	const north = Math.min(...tiles.map(([, y]) => y));
	return tiles.map(([x, y]) => [x - west, y - north]);
}

/**
 * Cell [column, row] of every kommun: first the cells whose summed squared distance to the cartogram is
 * least, then exchanges that bring neighbours beside each other.
 */
export function tileLayout(centroids: readonly Point[], grannar: Grannlista): Point[] {
	const map = inTileUnits(centroids);
	const pairs = borderPairs(grannar);
	const homes = dorling(map, pairs);
	const cells = gridCells(homes);
	const chosen = assign(homes.length, cells.length, (kommun, cell) =>
		squaredDistance(homes[kommun] as Point, cells[cell] as Point)
	);
	const tiles = chosen.map((cell) => cells[cell] as Point);
	return fromOrigin(refine({ tiles, homes, map, pairs }));
}
