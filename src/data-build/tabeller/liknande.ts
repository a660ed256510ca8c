import { source, type Sources } from '../sources.ts';
import { kolumn, type KolumnSpec, type Tabell, type TabellKolumn } from '../tabell.ts';

export type LiknandeOmrade = { readonly id: string; readonly name: string; readonly year: number };

/** RKA's areas: our column id, RKA's name and year. */
export const LIKNANDE_OMRADEN: readonly LiknandeOmrade[] = [
	{ id: 'overgripande', name: 'övergripande', year: 2025 },
	{ id: 'socioekonomi', name: 'socioekonomi', year: 2024 },
	{ id: 'forskola', name: 'förskola', year: 2024 },
	{ id: 'fritidshem', name: 'fritidshem', year: 2024 },
	{ id: 'grundskola', name: 'grundskola', year: 2024 },
	{ id: 'gymnasieskola', name: 'gymnasieskola', year: 2024 },
	{ id: 'aldreomsorg', name: 'äldreomsorg', year: 2024 },
	{ id: 'lss', name: 'LSS', year: 2024 },
	{ id: 'ifo', name: 'IFO', year: 2024 },
	{ id: 'ekonomisktBistand', name: 'ekonomiskt bistånd', year: 2023 },
	{ id: 'arbetsmarknad', name: 'arbetsmarknad', year: 2024 },
	{ id: 'raddningstjanst', name: 'räddningstjänst', year: 2024 }
];

function liknandeKolumn(sources: Sources, { id, name, year }: LiknandeOmrade): TabellKolumn {
	const peers = new Map<string, string[]>();
	for (const row of source(sources, 'kolada/liknande_kommuner').rows) {
		if (row['omrade'] !== name) continue;
		const kod = row['kommunkod'] ?? '';
		peers.set(kod, [...(peers.get(kod) ?? []), row['liknande_kommunkod'] ?? '']);
	}
	const spec: KolumnSpec = {
		unit: '',
		shortUnit: '',
		id,
		label: `Liknande kommuner, ${name}`,
		definition: `Koder för de sju kommuner som RKA anger som mest lika inom ${name} ${year}.`,
		year,
		origin: 'kolada/liknande_kommuner',
		table: 'Kommungrupper',
		caution: name === 'LSS' ? 'Gnosjö har inga liknande kommuner i källan.' : ''
	};
	return kolumn(
		sources,
		spec,
		sources.kommunkoder.map((kod) => peers.get(kod)?.sort().join(' ') ?? null)
	);
}

export function liknande(sources: Sources): Tabell {
	return {
		id: 'liknande',
		title: 'Liknande kommuner',
		description:
			'RKA:s liknande kommuner i tolv områden; sju kommunkoder i varje cell, skilda av mellanslag.',
		kolumner: LIKNANDE_OMRADEN.map((omrade) => liknandeKolumn(sources, omrade))
	};
}
