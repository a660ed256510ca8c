import type { Topology } from 'topojson-specification';
import type { Statistik } from '#lib/model/index.ts';
import { loadGrannar, loadRutor, type Grannar, type Rutor } from './geo.ts';
import { loadGrupper, loadLiknande, type Gruppering, type Liknande } from './grupper.ts';
import { addKolumner } from './loadStatistik.ts';

/** The bundled statistics that no first page needs, and their readers; apart from `browser.ts` for that reason. */

/** Adds tax, net cost 2025 and the accounts of 2022. */
export async function medEkonomi(statistik: Statistik): Promise<Statistik> {
	const file = await import('#data/compact/ekonomi.json');
	return addKolumner(statistik, file.default);
}

/** Adds folkmängd 2010–2024. */
export async function medHistorik(statistik: Statistik): Promise<Statistik> {
	const file = await import('#data/compact/historik.json');
	return addKolumner(statistik, file.default);
}

/** Adds tätortsgrad, mean age, coordinates and distances. */
export async function medLage(statistik: Statistik): Promise<Statistik> {
	const file = await import('#data/compact/lage.json');
	return addKolumner(statistik, file.default);
}

/** Adds Kolada's unit costs 2022 and 2024. */
export async function medKostnader(statistik: Statistik): Promise<Statistik> {
	const file = await import('#data/compact/kostnader.json');
	return addKolumner(statistik, file.default);
}

export async function grupper(): Promise<ReadonlyMap<string, Gruppering>> {
	const file = await import('#data/compact/grupper.json');
	return loadGrupper(file.default);
}

export async function liknande(): Promise<ReadonlyMap<string, Liknande>> {
	const file = await import('#data/compact/liknande.json');
	return loadLiknande(file.default);
}

export async function grannar(): Promise<ReadonlyMap<string, Grannar>> {
	const file = await import('#data/geo/neighbours.json');
	return loadGrannar(file.default);
}

export async function rutor(): Promise<Rutor> {
	const file = await import('#data/geo/tiles.json');
	return loadRutor(file.default);
}

/** Borders of the kommuner (object `kommuner`) in SWEREF 99 TM, geometry ids = kommunkod. */
export async function karta(): Promise<Topology> {
	const file = await import('#data/geo/kommuner.topo.json');
	return file.default as unknown as Topology;
}
