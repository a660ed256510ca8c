import { centroids, grannlista, neighboursJson } from './grannar.ts';
import { readGranser } from './granser.ts';
import { tileLayout } from './tiles.ts';
import { kommuntopologi, simplifiedTopologi } from './topologi.ts';

function tilesJson(
	koder: readonly string[],
	tiles: readonly (readonly [number, number])[]
): object {
	return {
		description:
			'En ruta per kommun: [kolumn, rad], rad 0 längst i norr och kolumn 0 längst i väster. Alla rutor är lika stora.',
		columns: Math.max(...tiles.map(([column]) => column)) + 1,
		rows: Math.max(...tiles.map(([, row]) => row)) + 1,
		tiles: Object.fromEntries(koder.map((kod, at) => [kod, tiles[at]]))
	};
}

/** File name → content of `data/geo`. */
export async function geoFiles(sourceDirectory: string): Promise<Map<string, object>> {
	const granser = await readGranser(sourceDirectory);
	const full = kommuntopologi(granser);
	const points = centroids(granser);
	const grannar = grannlista(full, points);
	const koder = granser.features.map(({ id }) => id);
	return new Map<string, object>([
		['kommuner.topo.json', simplifiedTopologi(full)],
		['neighbours.json', neighboursJson(koder, grannar)],
		['tiles.json', tilesJson(koder, tileLayout(points, grannar))]
	]);
}
