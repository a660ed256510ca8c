import type { KolumnMeta, Ursprung } from '#lib/model/index.ts';
import { asArray, asNumber, asObject, asPosition, asString } from './compactCheck.ts';
import { loadMeta } from './loadStatistik.ts';

/** One division of the kommuner, e.g. SKR's kommungrupp: `names[members[i]]` is the group of kommun i. */
export type Gruppering = {
	readonly meta: KolumnMeta;
	readonly names: readonly (string | number)[];
	readonly members: readonly number[];
};

function nameOf(value: unknown, path: string): string | number {
	return typeof value === 'number' ? value : asString(value, path);
}

function loadGruppering(value: unknown, at: number): Gruppering {
	const path = `grupperingar[${at}]`;
	const json = asObject(value, path);
	const names = asArray(json['names'], `${path}.names`).map((name) => nameOf(name, path));
	const members = asArray(json['members'], `${path}.members`).map((member) =>
		asPosition(member, `${path}.members`, names.length)
	);
	return { meta: loadMeta(json, path), names, members };
}

/** Storleksgrupp, kommungrupp, LA-region, FA-region and SmåKom by id, from parsed `grupper.json`. */
export function loadGrupper(file: unknown): ReadonlyMap<string, Gruppering> {
	const { grupperingar } = asObject(file, 'grupper');
	const all = asArray(grupperingar, 'grupperingar').map(loadGruppering);
	return new Map(all.map((gruppering) => [gruppering.meta.id, gruppering]));
}

/** RKA's liknande kommuner in one area: `kommuner[i]` holds the positions of kommun i's seven peers, none when the source has none. */
export type Liknande = {
	readonly id: string;
	/** RKA's own name of the area: `äldreomsorg`. */
	readonly name: string;
	readonly year: number;
	readonly source: Ursprung;
	readonly kommuner: readonly (readonly number[])[];
};

/** The twelve areas by id, from parsed `liknande.json`. */
export function loadLiknande(file: unknown): ReadonlyMap<string, Liknande> {
	const json = asObject(file, 'liknande');
	const source = asObject(json['source'], 'liknande.source') as Ursprung;
	const all = asArray(json['omraden'], 'omraden').map((value): Liknande => {
		const omrade = asObject(value, 'omraden');
		const rows = asArray(omrade['kommuner'], 'omraden.kommuner');
		return {
			id: asString(omrade['id'], 'omraden.id'),
			name: asString(omrade['name'], 'omraden.name'),
			year: asNumber(omrade['year'], 'omraden.year'),
			source,
			kommuner: rows.map((row) =>
				asArray(row, 'omraden.kommuner').map((peer) => asPosition(peer, 'omraden.kommuner', rows.length))
			)
		};
	});
	return new Map(all.map((omrade) => [omrade.id, omrade]));
}
