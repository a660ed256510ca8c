import {
	kolumn,
	publishedText,
	type KolumnSpec,
	type Tabell,
	type TabellKolumn
} from '../tabell.ts';
import { source, type Sources } from '../sources.ts';

const text = { unit: '', shortUnit: '' } as const;
const skr = { ...text, origin: 'skr/kommungrupp', table: 'Kommungruppsindelning' } as const;
const derived = {
	...text,
	year: 2018,
	origin: 'scb/la_fa_region',
	processing: 'Härledd ur digitala gränser: den region som täcker störst del av kommunens yta.',
	caution: 'Inte en publicerad nyckel.'
} as const;
const LA = { ...derived, table: 'SCB digitala gränser, LA 2018' } as const;
const FA = {
	...derived,
	table: 'FA 72',
	year: null,
	caution: 'Äldre indelning med 72 regioner; inte en publicerad nyckel.'
} as const;

function smakom(sources: Sources): TabellKolumn {
	const members = new Set(source(sources, 'kolada/smakom').rows.map((row) => row['kommunkod']));
	const spec: KolumnSpec = {
		...text,
		id: 'smakom',
		label: 'Medlem i SmåKom',
		definition: '1 om kommunen är medlem i SmåKom enligt Koladas grupp i april 2026, annars 0.',
		year: 2026,
		origin: 'kolada/smakom',
		table: 'Kommungrupp SmåKom',
		caution: 'Gruppen har 68 medlemmar; SmåKom uppger själv 76.'
	};
	return kolumn(
		sources,
		spec,
		sources.kommunkoder.map((kod) => (members.has(kod) ? 1 : 0))
	);
}

const storleksgrupp: KolumnSpec = {
	...text,
	id: 'storleksgrupp',
	label: 'Storleksgrupp enligt RKA',
	definition: 'RKA:s (Koladas) nio storleksgrupper, april 2026.',
	year: 2026,
	origin: 'kolada/storleksgrupper',
	table: 'Kommungrupper'
};

export function grupper(sources: Sources): Tabell {
	return {
		id: 'grupper',
		title: 'Grupper',
		description: 'Indelningar som kommunen hör till.',
		kolumner: [
			publishedText(sources, storleksgrupp, 'grupp'),
			publishedText(
				sources,
				{
					...skr,
					id: 'kommungruppKod',
					label: 'SKR:s kommungrupp, kod',
					definition: 'Kod i SKR:s kommungruppsindelning 2023.',
					year: 2023
				},
				'gruppkod_2023'
			),
			publishedText(
				sources,
				{
					...skr,
					id: 'kommungrupp',
					label: 'SKR:s kommungrupp',
					definition: 'Grupp i SKR:s kommungruppsindelning 2023.',
					year: 2023
				},
				'kommungrupp_2023'
			),
			publishedText(
				sources,
				{
					...skr,
					id: 'huvudgrupp',
					label: 'SKR:s huvudgrupp',
					definition: 'Huvudgrupp i SKR:s kommungruppsindelning 2023.',
					year: 2023
				},
				'huvudgrupp'
			),
			publishedText(
				sources,
				{
					...skr,
					id: 'kommungruppKod2017',
					label: 'SKR:s kommungrupp 2017, kod',
					definition: 'Kod i SKR:s kommungruppsindelning 2017.',
					year: 2017
				},
				'gruppkod_2017'
			),
			publishedText(
				sources,
				{
					...LA,
					id: 'laKod',
					label: 'Lokal arbetsmarknad, kod',
					definition: 'Kod för lokal arbetsmarknad (LA-region) 2018.'
				},
				'la2018_kod'
			),
			publishedText(
				sources,
				{
					...LA,
					id: 'laNamn',
					label: 'Lokal arbetsmarknad',
					definition: 'Lokal arbetsmarknad (LA-region) 2018.'
				},
				'la2018_namn'
			),
			publishedText(
				sources,
				{
					...FA,
					id: 'faKod',
					label: 'FA-region, kod',
					definition: 'Kod för funktionell analysregion.'
				},
				'fa72_kod'
			),
			publishedText(
				sources,
				{ ...FA, id: 'faNamn', label: 'FA-region', definition: 'Funktionell analysregion.' },
				'fa72_namn'
			),
			smakom(sources)
		]
	};
}

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
		...text,
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
