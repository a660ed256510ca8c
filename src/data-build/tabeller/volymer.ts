import {
	combine,
	kolumn,
	published,
	type KolumnSpec,
	type Tabell,
	type TabellKolumn
} from '../tabell.ts';
import { numberColumn, type Sources } from '../sources.ts';
import { ANSTALLDA, SAMHALLE, TILLAGG } from './volymerAnstalldaSamhalle.ts';
import { OMSORG, SKOLA } from './volymerSkolaOmsorg.ts';
import type { Volym } from './volymspec.ts';

const VOLYMER = 'kolada/volymer_2022';
const EXTRA = 'kolada/volymer_2022_tillagg';
const SHARED_BOARD = 'Kommuner med gemensam överförmyndare har områdets gemensamma värde.';

function volym(sources: Sources, origin: string, { column, ...spec }: Volym): TabellKolumn {
	return published(sources, { ...spec, origin, year: 2022, table: column.slice(0, 6) }, column);
}

const kronor = (id: string, label: string, definition: string) => ({
	id,
	label,
	definition,
	unit: 'kronor',
	shortUnit: 'kr',
	year: 2022,
	drivare: true
});

function belopp(sources: Sources): TabellKolumn[] {
	const scaled = (spec: KolumnSpec, column: string, factor: number): TabellKolumn => {
		const values = numberColumn(sources, spec.origin, column);
		return kolumn(
			sources,
			spec,
			values.map((value) => (value === null ? null : Math.round(value * factor)))
		);
	};
	const bistand = kronor(
		'ekonomisktBistandKr',
		'Utbetalt ekonomiskt bistånd',
		'Utbetalt ekonomiskt bistånd under året.'
	);
	const dag = kronor(
		'lonesummaDagKr',
		'Lönesumma på arbetsställen i kommunen',
		'Summa löner efter arbetsställets belägenhet, alla arbetsgivare.'
	);
	const natt = kronor(
		'lonesummaNattKr',
		'Invånarnas lönesumma',
		'Summa löner efter bostadens belägenhet, alla arbetsgivare.'
	);
	const fromTkr = 'Omräknad från tusental kronor.';
	const fromMkr = 'Omräknad från miljoner kronor.';
	return [
		scaled(
			{ ...bistand, origin: VOLYMER, table: 'N31857', processing: fromTkr },
			'N31857_utbetalt_ekonomiskt_bistand_tkr',
			1e3
		),
		scaled(
			{ ...dag, origin: EXTRA, table: 'N00125', processing: fromMkr },
			'N00125_lonesumma_dag_mkr',
			1e6
		),
		scaled(
			{ ...natt, origin: EXTRA, table: 'N00126', processing: fromMkr },
			'N00126_lonesumma_natt_mkr',
			1e6
		)
	];
}

const OVERFORMYNDARE = {
	barn: 'U37005_barn_0_18_hos_overformyndare_per_1000',
	godMan: 'U37006_inv_med_god_man_per_1000',
	kostnad: 'U37009_kostnad_overformyndare_kr_per_stallforetradarskap'
} as const;

const common = { origin: VOLYMER, year: 2022, caution: SHARED_BOARD } as const;
const per1000 = { ...common, unit: 'per 1 000 invånare', shortUnit: 'per 1 000' } as const;

function overformyndareKvoter(sources: Sources): TabellKolumn[] {
	return [
		published(
			sources,
			{
				...per1000,
				id: 'barnOverformyndarePer1000',
				label: 'Barn hos överförmyndare per 1 000 invånare',
				definition: 'Invånare 0–18 år registrerade hos överförmyndaren per 1 000 invånare.',
				table: 'U37005'
			},
			OVERFORMYNDARE.barn
		),
		published(
			sources,
			{
				...per1000,
				id: 'godManPer1000',
				label: 'Personer med god man per 1 000 invånare',
				definition: 'Invånare som har god man per 1 000 invånare.',
				table: 'U37006'
			},
			OVERFORMYNDARE.godMan
		),
		published(
			sources,
			{
				...common,
				id: 'kostnadOverformyndareKr',
				label: 'Kostnad för överförmyndare per ställföreträdarskap',
				unit: 'kronor per ställföreträdarskap',
				shortUnit: 'kr',
				definition: 'Kostnad för överförmyndare eller överförmyndarnämnd per ställföreträdarskap.',
				table: 'U37009'
			},
			OVERFORMYNDARE.kostnad
		)
	];
}

/** Counts from the rates: the rate times the population 2022, to a tenth because a shared rate is a mean. */
function overformyndareAntal(sources: Sources): TabellKolumn[] {
	const people = numberColumn(sources, 'kolada/alder_2022', 'folkmangd_2022');
	const count = (column: string): (number | null)[] =>
		combine(
			numberColumn(sources, VOLYMER, column),
			people,
			(rate, size) => Math.round((rate * size) / 100) / 10
		);
	const spec = {
		...common,
		unit: 'personer',
		shortUnit: 'pers',
		drivare: true,
		processing: 'Beräknad: värdet per 1 000 invånare × folkmängden 2022 ÷ 1 000.'
	};
	return [
		kolumn(
			sources,
			{
				...spec,
				id: 'barnOverformyndare',
				label: 'Barn hos överförmyndare, beräknat',
				definition: 'Beräknat antal invånare 0–18 år registrerade hos överförmyndaren.',
				table: 'U37005'
			},
			count(OVERFORMYNDARE.barn)
		),
		kolumn(
			sources,
			{
				...spec,
				id: 'personerMedGodMan',
				label: 'Personer med god man, beräknat',
				definition: 'Beräknat antal invånare som har god man.',
				table: 'U37006'
			},
			count(OVERFORMYNDARE.godMan)
		)
	];
}

function anstallda2017(sources: Sources): TabellKolumn {
	const spec: KolumnSpec = {
		id: 'manadsavlonade2017',
		label: 'Månadsavlönade 2017 (äldre uppgift)',
		unit: 'anställda',
		shortUnit: 'anst.',
		definition: 'Antal månadsavlönade anställda av kommunen, även tjänstlediga, november 2017.',
		year: 2017,
		origin: 'skr/anstallda_2017',
		table: 'SKL tabell 10',
		caution: 'Äldre uppgift. Använd hellre Årsarbetare i kommunen 2022.'
	};
	return published(sources, spec, 'manadsavlonade_inkl_lediga_nov_2017');
}

export function volymer(sources: Sources): Tabell {
	const published2022 = [...SKOLA, ...OMSORG, ...ANSTALLDA, ...SAMHALLE];
	return {
		id: 'volymer',
		title: 'Volymer',
		description:
			'Elever, omsorg, ärenden, anställda och annat som en kostnad kan följa. Avser 2022 om inget annat står.',
		kolumner: [
			...published2022.map((spec) => volym(sources, VOLYMER, spec)),
			...TILLAGG.map((spec) => volym(sources, EXTRA, spec)),
			...belopp(sources),
			...overformyndareAntal(sources),
			...overformyndareKvoter(sources),
			anstallda2017(sources)
		]
	};
}
