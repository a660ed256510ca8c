import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from 'shapefile';
import { unzip } from './zip.ts';

export type Yta = Feature<Polygon | MultiPolygon, null> & { readonly id: string };
export type Granser = { readonly type: 'FeatureCollection'; readonly features: Yta[] };

function only(files: ReadonlyMap<string, Buffer>, ending: string): Buffer {
	const found = [...files].find(([name]) => name.endsWith(ending))?.[1];
	if (found === undefined) throw new Error(`The archive has no ${ending} file.`);
	return found;
}

/**
 * The borders of the kommuner in SWEREF 99 TM, ordered by code. Only the codes of the attributes are kept:
 * names follow `scb/kommuner`, since the file still has names from before 2024.
 */
export async function readGranser(sourceDirectory: string): Promise<Granser> {
	const path = join(sourceDirectory, 'scb/granser/KommunSweref99TM.zip');
	const files = unzip(readFileSync(path));
	const options = { encoding: 'latin1' };
	const { features } = await read(only(files, '.shp'), only(files, '.dbf'), options);
	const ytor = features.map((feature): Yta => {
		const id = String(feature.properties?.['KnKod']);
		const { geometry } = feature;
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
			throw new Error(`${id} is a ${geometry.type}, not an area.`);
		return { type: 'Feature', id, properties: null, geometry };
	});
	return { type: 'FeatureCollection', features: ytor.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
