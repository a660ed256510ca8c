import { readFileSync } from 'node:fs';
import type { Statistik } from '#lib/model/index.ts';
import { loadGrannar, loadRutor, type Grannar, type Rutor } from './geo.ts';
import { loadGrupper, loadLiknande, type Gruppering, type Liknande } from './grupper.ts';
import { loadStatistik } from './loadStatistik.ts';

/** The bundled statistics in Node: command line, server and tests. Read once, then kept. */

/** Files with more columns than the core. */
export type Kolumnfil = 'volymer' | 'historik' | 'ekonomi' | 'lage' | 'kostnader';

function readData(path: string): unknown {
	return JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));
}

const loaded = new Map<string, Statistik>();

/** The core columns and those of the files named; without names, every drivare (core and volumes). */
export function statistik(...files: readonly Kolumnfil[]): Statistik {
	const names = files.length > 0 ? files : (['volymer'] as const);
	const key = names.join();
	const known = loaded.get(key);
	if (known !== undefined) return known;
	const more = names.map((name) => readData(`compact/${name}.json`));
	const result = loadStatistik(readData('compact/karna.json'), ...more);
	loaded.set(key, result);
	return result;
}

export function grupper(): ReadonlyMap<string, Gruppering> {
	return loadGrupper(readData('compact/grupper.json'));
}

export function liknande(): ReadonlyMap<string, Liknande> {
	return loadLiknande(readData('compact/liknande.json'));
}

export function grannar(): ReadonlyMap<string, Grannar> {
	return loadGrannar(readData('geo/neighbours.json'));
}

export function rutor(): Rutor {
	return loadRutor(readData('geo/tiles.json'));
}
