import { source, type Sources } from './sources.ts';
import type { Tabell, TabellKolumn, Varde } from './tabell.ts';
import { missingPositions } from './tabellfiler.ts';
import { LIKNANDE_OMRADEN } from './tabeller/liknande.ts';

/** The last year of folkmängd names the snapshot; documents keep it in `statistik`. */
export const SNAPSHOT = '2025';

/** The columns of the first load. Ids are fixed by the document format. */
export const KARNA = [
	'folkmangd',
	'ar0_5',
	'ar6_15',
	'ar16_18',
	'ar16_19',
	'ar20_64',
	'ar65_79',
	'ar80plus',
	'landarealKm2',
	'invanarePerKm2',
	'skatteunderlagKr',
	'nettokostnadKr',
	'arsarbetare'
] as const;

function numeric({ values }: TabellKolumn): boolean {
	return values.every((value) => typeof value !== 'string');
}

function compactKolumn(kolumn: TabellKolumn): object {
	const { meta, caution, values } = kolumn;
	const definition = caution === '' ? meta.definition : `${meta.definition} ${caution}`;
	const reasons = missingPositions(kolumn);
	const missing: Record<string, number[]> = Object.fromEntries(reasons);
	return { ...meta, definition, values, ...(reasons.size > 0 ? { missing } : {}) };
}

type Stamp = { readonly snapshot: string; readonly hash: string };

function karna(sources: Sources, stamp: Stamp, kolumner: readonly TabellKolumn[]): object {
	const { rows } = source(sources, 'scb/kommuner');
	const byCode = new Map(rows.map((row) => [row['kommunkod'], row]));
	const ordered = sources.kommunkoder.map((kod) => byCode.get(kod) ?? {});
	const lan: Record<string, string | undefined> = {};
	for (const row of ordered) lan[row['lanskod'] ?? ''] = row['lansnamn'];
	return {
		...stamp,
		lan,
		kommuner: ordered.map((row) => [row['kommunkod'], row['kommunnamn'], row['lanskod']]),
		kolumner: kolumner.map(compactKolumn)
	};
}

function liknande(sources: Sources, stamp: Stamp, tabell: Tabell): object {
	const position = new Map(sources.kommunkoder.map((kod, at) => [kod, at]));
	const peers = (cell: Varde) =>
		cell === null
			? []
			: String(cell)
					.split(' ')
					.map((kod) => position.get(kod));
	const omraden = tabell.kolumner.map(({ meta, values }, at) => ({
		id: meta.id,
		name: LIKNANDE_OMRADEN[at]?.name,
		year: meta.year,
		kommuner: values.map(peers)
	}));
	return { ...stamp, source: tabell.kolumner[0]?.meta.source, omraden };
}

/** Names as an index into the distinct names: the file then holds each name once. */
function gruppering({ meta, values }: TabellKolumn): object {
	const names = [...new Set(values)].sort();
	return { ...meta, names, members: values.map((value) => names.indexOf(value)) };
}

function grupper(stamp: Stamp, tabell: Tabell): object {
	return { ...stamp, grupperingar: tabell.kolumner.map(gruppering) };
}

/** File name → content of everything the app loads. */
export function compactFiles(
	sources: Sources,
	tabeller: readonly Tabell[],
	hash: string
): Map<string, object> {
	const stamp: Stamp = { snapshot: SNAPSHOT, hash };
	const tabell = (id: string): Tabell => {
		const found = tabeller.find((candidate) => candidate.id === id);
		if (found === undefined) throw new Error(`No table ${id}.`);
		return found;
	};
	const all = tabeller.flatMap(({ kolumner }) => kolumner);
	const core = KARNA.map((id) => {
		const found = all.find(({ meta }) => meta.id === id);
		if (found === undefined) throw new Error(`No column ${id}.`);
		return found;
	});
	const rest = (...ids: string[]): object => ({
		...stamp,
		kolumner: ids
			.flatMap((id) => tabell(id).kolumner)
			.filter((kolumn) => !core.includes(kolumn) && numeric(kolumn))
			.map(compactKolumn)
	});
	return new Map([
		['karna.json', karna(sources, stamp, core)],
		['volymer.json', rest('alder', 'volymer')],
		['historik.json', rest('folkmangd')],
		['ekonomi.json', rest('skatt', 'ekonomi')],
		['lage.json', rest('yta')],
		['kostnader.json', rest('kostnader')],
		['grupper.json', grupper(stamp, tabell('grupper'))],
		['liknande.json', liknande(sources, stamp, tabell('liknande'))]
	]);
}
