import { numberColumn, type Sources } from '../sources.ts';
import {
	combine,
	kolumn,
	published,
	type PublishedSpec,
	type Tabell,
	type TabellKolumn
} from '../tabell.ts';
import { ANSTALLDA, SAMHALLE, TILLAGG } from './volymerAnstalldaSamhalle.ts';
import { OMSORG, SKOLA } from './volymerSkolaOmsorg.ts';
import { volym } from './volymspec.ts';

const VOLYMER = 'kolada/volymer_2022';
const EXTRA = 'kolada/volymer_2022_tillagg';

const KRONOR = { unit: 'kronor', shortUnit: 'kr', year: 2022, drivare: true } as const;
const FROM_TKR = { factor: 1e3, processing: 'Omräknad från tusental kronor.' } as const;
const FROM_MKR = { factor: 1e6, processing: 'Omräknad från miljoner kronor.' } as const;

const BELOPP: readonly PublishedSpec[] = [
	{
		...KRONOR,
		...FROM_TKR,
		id: 'ekonomisktBistandKr',
		label: 'Utbetalt ekonomiskt bistånd',
		definition: 'Utbetalt ekonomiskt bistånd under året.',
		origin: VOLYMER,
		table: 'N31857',
		column: 'N31857_utbetalt_ekonomiskt_bistand_tkr'
	},
	{
		...KRONOR,
		...FROM_MKR,
		id: 'lonesummaDagKr',
		label: 'Lönesumma på arbetsställen i kommunen',
		definition: 'Summa löner efter arbetsställets belägenhet, alla arbetsgivare.',
		origin: EXTRA,
		table: 'N00125',
		column: 'N00125_lonesumma_dag_mkr'
	},
	{
		...KRONOR,
		...FROM_MKR,
		id: 'lonesummaNattKr',
		label: 'Invånarnas lönesumma',
		definition: 'Summa löner efter bostadens belägenhet, alla arbetsgivare.',
		origin: EXTRA,
		table: 'N00126',
		column: 'N00126_lonesumma_natt_mkr'
	}
];

const OVERFORMYNDARE = {
	origin: VOLYMER,
	year: 2022,
	caution: 'Kommuner med gemensam överförmyndare har områdets gemensamma värde.'
} as const;
const PER_1000 = { ...OVERFORMYNDARE, unit: 'per 1 000 invånare', shortUnit: 'per 1 000' } as const;

const BARN: PublishedSpec = {
	...PER_1000,
	id: 'barnOverformyndarePer1000',
	label: 'Barn hos överförmyndare per 1 000 invånare',
	definition: 'Invånare 0–18 år registrerade hos överförmyndaren per 1 000 invånare.',
	table: 'U37005',
	column: 'U37005_barn_0_18_hos_overformyndare_per_1000'
};

const GOD_MAN: PublishedSpec = {
	...PER_1000,
	id: 'godManPer1000',
	label: 'Personer med god man per 1 000 invånare',
	definition: 'Invånare som har god man per 1 000 invånare.',
	table: 'U37006',
	column: 'U37006_inv_med_god_man_per_1000'
};

const KOSTNAD_OVERFORMYNDARE: PublishedSpec = {
	...OVERFORMYNDARE,
	id: 'kostnadOverformyndareKr',
	label: 'Kostnad för överförmyndare per ställföreträdarskap',
	unit: 'kronor per ställföreträdarskap',
	shortUnit: 'kr',
	definition: 'Kostnad för överförmyndare eller överförmyndarnämnd per ställföreträdarskap.',
	table: 'U37009',
	column: 'U37009_kostnad_overformyndare_kr_per_stallforetradarskap'
};

const ANTAL = {
	unit: 'personer',
	shortUnit: 'pers',
	drivare: true,
	processing: 'Beräknad: värdet per 1 000 invånare × folkmängden 2022 ÷ 1 000.'
} as const;

const ANTAL_BARN: PublishedSpec = {
	...BARN,
	...ANTAL,
	id: 'barnOverformyndare',
	label: 'Barn hos överförmyndare, beräknat',
	definition: 'Beräknat antal invånare 0–18 år registrerade hos överförmyndaren.'
};

const ANTAL_GOD_MAN: PublishedSpec = {
	...GOD_MAN,
	...ANTAL,
	id: 'personerMedGodMan',
	label: 'Personer med god man, beräknat',
	definition: 'Beräknat antal invånare som har god man.'
};

const ANSTALLDA_2017: PublishedSpec = {
	id: 'manadsavlonade2017',
	label: 'Månadsavlönade 2017 (äldre uppgift)',
	unit: 'anställda',
	shortUnit: 'anst.',
	definition: 'Antal månadsavlönade anställda av kommunen, även tjänstlediga, november 2017.',
	year: 2017,
	origin: 'skr/anstallda_2017',
	table: 'SKL tabell 10',
	column: 'manadsavlonade_inkl_lediga_nov_2017',
	caution: 'Äldre uppgift. Använd hellre Årsarbetare i kommunen 2022.'
};

/** Counts from a rate and the population 2022, to a tenth because a shared rate is a mean. */
function antalFromRate(sources: Sources, spec: PublishedSpec): TabellKolumn {
	const people = { origin: 'kolada/alder_2022', column: 'folkmangd_2022' };
	const counts = combine(
		numberColumn(sources, spec),
		numberColumn(sources, people),
		(rate, size) => Math.round((rate * size) / 100) / 10
	);
	return kolumn(sources, spec, counts);
}

export function volymer(sources: Sources): Tabell {
	const published2022 = [...SKOLA, ...OMSORG, ...ANSTALLDA, ...SAMHALLE];
	return {
		id: 'volymer',
		title: 'Volymer',
		description:
			'Elever, omsorg, ärenden, anställda och annat som en kostnad kan följa. Avser 2022 om inget annat står.',
		kolumner: [
			...published2022.map((row) => published(sources, volym(VOLYMER, row))),
			...TILLAGG.map((row) => published(sources, volym(EXTRA, row))),
			...BELOPP.map((spec) => published(sources, spec)),
			...[ANTAL_BARN, ANTAL_GOD_MAN].map((spec) => antalFromRate(sources, spec)),
			...[BARN, GOD_MAN, KOSTNAD_OVERFORMYNDARE, ANSTALLDA_2017].map((spec) =>
				published(sources, spec)
			)
		]
	};
}
