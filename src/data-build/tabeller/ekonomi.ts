import type { Sources } from '../sources.ts';
import { published, type KolumnSpec, type PublishedSpec, type Tabell } from '../tabell.ts';

const DISTORTED = '2025 är snedvriden i Norrköping, Gällivare och Kiruna: använd 2024.';

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
		caution: year === 2025 ? DISTORTED : ''
	};
}

function nettokostnadKr(year: number): PublishedSpec {
	return {
		...nettokostnad(year),
		column: `nettokostnad_tkr_${year}`,
		factor: 1000,
		drivare: year === 2024,
		processing: 'Kronor per invånare × folkmängd samma år, omräknat från tusental kronor.'
	};
}

function nettokostnadPerInvanare(year: number): PublishedSpec {
	return {
		...nettokostnad(year),
		id: `nettokostnadKrPerInvanare${year}`,
		column: `nettokostnad_kr_per_inv_${year}`,
		label: 'Verksamhetens nettokostnad per invånare',
		unit: 'kronor per invånare',
		shortUnit: 'kr/inv'
	};
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

function matt(row: Matt, year: number): PublishedSpec {
	const [column, stem, label, [unit, shortUnit], definition, caution = ''] = row;
	return {
		id: `${stem}${year}`,
		column,
		filter: { name: 'year', value: String(year) },
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
}

export function ekonomi(sources: Sources): Tabell {
	const nettokostnader = [2024, 2025].flatMap((year) => [
		nettokostnadKr(year),
		nettokostnadPerInvanare(year)
	]);
	const matt2022 = MATT.map((row) => matt(row, 2022));
	return {
		id: 'ekonomi',
		title: 'Ekonomi',
		description:
			'Verksamhetens nettokostnad 2024 och 2025 samt resultat, ställning och intäkter 2022.',
		kolumner: [...nettokostnader, ...matt2022].map((spec) => published(sources, spec))
	};
}

/** The same column in a wide history: the year is set apart, so that ids never clash with other tables. */
function historik(row: Matt, year: number): PublishedSpec {
	return { ...matt(row, year), id: `${row[1]}_${year}` };
}

export function ekonomiHistorik(sources: Sources): Tabell {
	const years = [2018, 2019, 2020, 2021, 2022];
	return {
		id: 'ekonomi_historik',
		title: 'Ekonomi 2018–2022',
		description: 'Samma mått som i tabellen Ekonomi, varje år 2018–2022.',
		kolumner: MATT.flatMap((row) => years.map((year) => published(sources, historik(row, year))))
	};
}
