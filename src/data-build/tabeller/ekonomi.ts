import { kolumn, published, type KolumnSpec, type Tabell, type TabellKolumn } from '../tabell.ts';
import { numberColumn, type Sources } from '../sources.ts';

const DISTORTED =
	'2025 är snedvriden av särskilda poster i Norrköping, Gällivare och Kiruna: använd 2024.';

function nettokostnad(year: number): KolumnSpec {
	return {
		id: year === 2024 ? 'nettokostnadKr' : `nettokostnad${year}Kr`,
		label: 'Verksamhetens nettokostnad',
		unit: 'kronor',
		shortUnit: 'kr',
		definition: `Verksamhetens kostnader och avskrivningar minus verksamhetens intäkter ${year}, hela kommunen.`,
		year,
		origin: 'kolada/nettokostnad',
		table: 'N03011',
		drivare: year === 2024,
		processing: 'Kronor per invånare × folkmängd samma år, omräknat från tusental kronor.',
		caution: year === 2025 ? DISTORTED : ''
	};
}

function nettokostnader(sources: Sources, year: number): TabellKolumn[] {
	const tkr = numberColumn(sources, 'kolada/nettokostnad', `nettokostnad_tkr_${year}`);
	const total = kolumn(
		sources,
		nettokostnad(year),
		tkr.map((value) => (value === null ? null : value * 1000))
	);
	const perInvanare: KolumnSpec = {
		...nettokostnad(year),
		id: `nettokostnadKrPerInvanare${year}`,
		label: 'Verksamhetens nettokostnad per invånare',
		unit: 'kronor per invånare',
		shortUnit: 'kr/inv',
		drivare: false,
		processing: ''
	};
	return [total, published(sources, perInvanare, `nettokostnad_kr_per_inv_${year}`)];
}

const NEGATIVE = 'Kostnader är negativa, som publicerat.';
const KR = ['kronor per invånare', 'kr/inv'] as const;
const PROCENT = ['procent', '%'] as const;

/** Column in the source, our id, label, unit, definition and caution. */
type Matt = readonly [string, string, string, readonly [string, string], string, string?];

const MATT: readonly Matt[] = [
	[
		'N03007_arets_resultat_kr_inv',
		'arsresultat',
		'Årets resultat',
		KR,
		'Årets resultat, kommunen.'
	],
	[
		'N03102_arets_resultat_andel_skatt_bidrag_pct',
		'resultatAndel',
		'Årets resultat som andel av skatt och bidrag',
		PROCENT,
		'Årets resultat som andel av skatt och generella statsbidrag, kommunen.'
	],
	[
		'N03002_soliditet_inkl_pensionsatag_kommun_pct',
		'soliditet',
		'Soliditet, kommunen',
		PROCENT,
		'Soliditet inklusive pensionsåtaganden, kommunen.'
	],
	[
		'N03034_soliditet_inkl_pensionsatag_koncern_pct',
		'soliditetKoncern',
		'Soliditet, koncernen',
		PROCENT,
		'Soliditet inklusive pensionsåtaganden, kommunkoncernen.'
	],
	[
		'N03046_langfristiga_skulder_kommun_kr_inv',
		'langfristigaSkulder',
		'Långfristiga skulder, kommunen',
		KR,
		'Långfristiga skulder, kommunen.'
	],
	[
		'N03055_langfristiga_skulder_koncern_kr_inv',
		'langfristigaSkulderKoncern',
		'Långfristiga skulder, koncernen',
		KR,
		'Långfristiga skulder, kommunkoncernen.'
	],
	[
		'N03009_generella_statsbidrag_utjamning_kr_inv',
		'generellaBidrag',
		'Generella statsbidrag och utjämning',
		KR,
		'Generella statsbidrag och kommunalekonomisk utjämning.',
		'Negativt för kommuner som betalar mer till utjämningen än de får.'
	],
	[
		'N03010_skatteintakter_kr_inv',
		'skatteintakter',
		'Skatteintäkter',
		KR,
		'Kommunens skatteintäkter.'
	],
	[
		'N03011_verksamhetens_nettokostnader_kr_inv',
		'nettokostnader',
		'Verksamhetens nettokostnader enligt resultaträkningen',
		KR,
		'Verksamhetens nettokostnader enligt resultaträkningen.',
		NEGATIVE
	],
	[
		'N03013_verksamhetens_kostnader_kr_inv',
		'kostnader',
		'Verksamhetens kostnader',
		KR,
		'Verksamhetens kostnader enligt resultaträkningen.',
		NEGATIVE
	],
	[
		'N03014_verksamhetens_intakter_kr_inv',
		'intakter',
		'Verksamhetens intäkter',
		KR,
		'Verksamhetens intäkter enligt resultaträkningen.'
	],
	[
		'N03012_avskrivningar_kr_inv',
		'avskrivningar',
		'Avskrivningar',
		KR,
		'Avskrivningar enligt resultaträkningen.',
		NEGATIVE
	],
	['N03036_eget_kapital_kr_inv', 'egetKapital', 'Eget kapital', KR, 'Eget kapital, kommunen.'],
	[
		'N03103_sjalvfinansieringsgrad_pct',
		'sjalvfinansieringsgrad',
		'Självfinansieringsgrad av investeringar',
		PROCENT,
		'Hur stor del av investeringarna som betalas med egna medel.'
	],
	[
		'N03105_kassalikviditet_pct',
		'kassalikviditet',
		'Kassalikviditet',
		PROCENT,
		'Kortfristiga tillgångar i förhållande till kortfristiga skulder.'
	],
	[
		'N00901_kommunal_skattesats_pct',
		'skattesats',
		'Kommunal skattesats',
		['kronor per hundra kronor', 'kr/100 kr'],
		'Skattesats till kommunen.',
		'Gotlands skattesats omfattar även regionens uppgifter.'
	],
	[
		'N00903_skattekraft_kr_inv',
		'skattekraft',
		'Skattekraft',
		KR,
		'Skatteunderlag per invånare, enligt taxeringen året före och inkomsterna två år före.'
	]
];

function matt(sources: Sources, row: Matt, year: number, isHistory: boolean): TabellKolumn {
	const [column, stem, label, [unit, shortUnit], definition, caution = ''] = row;
	const spec: KolumnSpec = {
		id: isHistory ? `${stem}_${year}` : `${stem}${year}`,
		label,
		unit,
		shortUnit,
		definition,
		year,
		origin: 'kolada/ekonomi_2018_2022',
		table: column.slice(0, 6),
		caution,
		serie: stem
	};
	return published(sources, spec, column, { name: 'year', value: String(year) });
}

export function ekonomi(sources: Sources): Tabell {
	return {
		id: 'ekonomi',
		title: 'Ekonomi',
		description:
			'Verksamhetens nettokostnad 2024 och 2025 samt resultat, ställning och intäkter 2022.',
		kolumner: [
			...[2024, 2025].flatMap((year) => nettokostnader(sources, year)),
			...MATT.map((row) => matt(sources, row, 2022, false))
		]
	};
}

export function ekonomiHistorik(sources: Sources): Tabell {
	const years = [2018, 2019, 2020, 2021, 2022];
	return {
		id: 'ekonomi_historik',
		title: 'Ekonomi 2018–2022',
		description: 'Samma mått som i tabellen Ekonomi, varje år 2018–2022.',
		kolumner: MATT.flatMap((row) => years.map((year) => matt(sources, row, year, true)))
	};
}
