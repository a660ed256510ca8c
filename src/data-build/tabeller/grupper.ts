import { source, type Sources } from '../sources.ts';
import {
	kolumn,
	publishedText,
	type KolumnSpec,
	type PublishedSpec,
	type Tabell,
	type TabellKolumn
} from '../tabell.ts';

const text = { unit: '', shortUnit: '' } as const;
const skr2023 = {
	...text,
	year: 2023,
	origin: 'skr/kommungrupp',
	table: 'Kommungruppsindelning'
} as const;
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

const KOLUMNER: readonly PublishedSpec[] = [
	{
		...text,
		id: 'storleksgrupp',
		label: 'Storleksgrupp enligt RKA',
		definition: 'RKA:s (Koladas) nio storleksgrupper, april 2026.',
		year: 2026,
		origin: 'kolada/storleksgrupper',
		table: 'Kommungrupper',
		column: 'grupp'
	},
	{
		...skr2023,
		id: 'kommungruppKod',
		label: 'SKR:s kommungrupp, kod',
		definition: 'Kod i SKR:s kommungruppsindelning 2023.',
		column: 'gruppkod_2023'
	},
	{
		...skr2023,
		id: 'kommungrupp',
		label: 'SKR:s kommungrupp',
		definition: 'Grupp i SKR:s kommungruppsindelning 2023.',
		column: 'kommungrupp_2023'
	},
	{
		...skr2023,
		id: 'huvudgrupp',
		label: 'SKR:s huvudgrupp',
		definition: 'Huvudgrupp i SKR:s kommungruppsindelning 2023.',
		column: 'huvudgrupp'
	},
	{
		...skr2023,
		id: 'kommungruppKod2017',
		label: 'SKR:s kommungrupp 2017, kod',
		definition: 'Kod i SKR:s kommungruppsindelning 2017.',
		year: 2017,
		column: 'gruppkod_2017'
	},
	{
		...LA,
		id: 'laKod',
		label: 'Lokal arbetsmarknad, kod',
		definition: 'Kod för lokal arbetsmarknad (LA-region) 2018.',
		column: 'la2018_kod'
	},
	{
		...LA,
		id: 'laNamn',
		label: 'Lokal arbetsmarknad',
		definition: 'Lokal arbetsmarknad (LA-region) 2018.',
		column: 'la2018_namn'
	},
	{
		...FA,
		id: 'faKod',
		label: 'FA-region, kod',
		definition: 'Kod för funktionell analysregion.',
		column: 'fa72_kod'
	},
	{
		...FA,
		id: 'faNamn',
		label: 'FA-region',
		definition: 'Funktionell analysregion.',
		column: 'fa72_namn'
	}
];

export function grupper(sources: Sources): Tabell {
	return {
		id: 'grupper',
		title: 'Grupper',
		description: 'Indelningar som kommunen hör till.',
		kolumner: [...KOLUMNER.map((spec) => publishedText(sources, spec)), smakom(sources)]
	};
}
