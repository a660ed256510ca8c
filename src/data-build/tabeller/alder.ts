import type { SaknasOrsak } from '#lib/model/index.ts';
import { published, type PublishedSpec, type Tabell, type TabellKolumn } from '../tabell.ts';
import type { Sources } from '../sources.ts';
import { ALDERSGRUPPER } from './folkmangd.ts';

/** Column id, the ages in words, Kolada's KPI and, when it differs, the column in the source. */
type Grupp = readonly [id: string, alder: string, kpi: string, column?: string];

const GRUPPER_2022: readonly Grupp[] = [
	['ar0', '0 år', 'N01817'],
	['ar1_5', '1–5 år', 'N01926'],
	['ar0_5', '0–5 år', 'N01952'],
	['ar6_15', '6–15 år', 'N01953'],
	['ar16_18', '16–18 år', 'N01954', 'ar16_18_beraknat'],
	['ar16_19', '16–19 år', 'N01954'],
	['ar20_44', '20–44 år', 'N02832'],
	['ar45_64', '45–64 år', 'N02833'],
	['ar20_64', '20–64 år', 'N01955'],
	['ar65_79', '65–79 år', 'N01956'],
	['ar80plus', '80 år och äldre', 'N01957'],
	['ar0_12', '0–12 år', 'N01921'],
	['ar13_18', '13–18 år', 'N01927']
];

const YEAR_CAUTION = 'Avser 2022 och ska inte blandas med folkmängden 2025 utan att årtalen syns.';

function grupp2022([id, alder, kpi, column = id]: Grupp): PublishedSpec {
	const beraknad = id === 'ar16_18';
	return {
		id,
		column,
		label: `Invånare ${alder}`,
		unit: 'invånare',
		shortUnit: 'inv',
		definition: `Antal folkbokförda i åldern ${alder} den 31 december 2022.`,
		year: 2022,
		origin: 'kolada/alder_2022',
		table: beraknad ? 'N01921, N01927, N01952, N01953' : kpi,
		drivare: true,
		processing: beraknad ? 'Beräknad: 0–12 år + 13–18 år − 0–5 år − 6–15 år (exakt).' : '',
		caution: YEAR_CAUTION
	};
}

export function alder(sources: Sources): Tabell {
	return {
		id: 'alder',
		title: 'Invånare efter ålder 2022',
		description:
			'Åldersgrupper den 31 december 2022, det senaste året med alla grupper per kommun.',
		kolumner: GRUPPER_2022.map((grupp) => published(sources, grupp2022(grupp)))
	};
}

const NATIONAL_DIFFERENCE = new Map([
	['ar20_64_2006', 'Riket avviker med +30 från SCB:s tabell, oförklarat.'],
	['ar16_19_2007', 'Riket avviker med −1 111 från SCB:s tabell, oförklarat.']
]);

/** Knivsta (0330) was formed in 2003; the source has no figures for it before 2002. */
function beforeKnivsta(sources: Sources, year: number): ReadonlyMap<number, SaknasOrsak> {
	return new Map(year < 2002 ? [[sources.kommunkoder.indexOf('0330'), 'ej_tillamplig']] : []);
}

function historikKolumn(sources: Sources, id: string, year: number): TabellKolumn {
	const [, alder = '', kpi = ''] = GRUPPER_2022.find((grupp) => grupp[0] === id) ?? [];
	const column = `${id}_${year}`;
	const spec: PublishedSpec = {
		id: column,
		column: id,
		filter: { name: 'year', value: String(year) },
		label: `Invånare ${alder}`,
		unit: 'invånare',
		shortUnit: 'inv',
		definition: `Antal folkbokförda i åldern ${alder} den 31 december ${year}.`,
		year,
		origin: 'kolada/alder_2000_2022',
		table: kpi,
		caution: NATIONAL_DIFFERENCE.get(column) ?? '',
		serie: id,
		missing: beforeKnivsta(sources, year)
	};
	return published(sources, spec);
}

export function alderHistorik(sources: Sources): Tabell {
	const years = Array.from({ length: 23 }, (_, at) => 2000 + at);
	return {
		id: 'alder_historik',
		title: 'Invånare i sex åldersgrupper 2000–2022',
		description:
			'De sex grupperna täcker alla åldrar. Knivsta bildades 2003 och saknar värden för 2000 och 2001.',
		kolumner: ALDERSGRUPPER.flatMap((id) => years.map((year) => historikKolumn(sources, id, year)))
	};
}

/** Id stem, label, unit, shortUnit, source column stem, and whether it is calculated. */
type Beraknad = readonly [string, string, string, string, string, boolean];

const BERAKNADE: readonly Beraknad[] = [
	['andel65plus', 'Andel 65 år och äldre', 'procent', '%', 'andel_65plus_pct', false],
	[
		'forsorjningskvot',
		'Demografisk försörjningskvot',
		'per 100 personer 20–64 år',
		'per 100',
		'forsorjningskvot',
		false
	],
	['ar0_19Beraknad', 'Invånare 0–19 år, beräknat', 'invånare', 'inv', 'ar0_19_beraknad', true],
	['ar20_64Beraknad', 'Invånare 20–64 år, beräknat', 'invånare', 'inv', 'ar20_64_beraknad', true],
	[
		'ar65plusBeraknad',
		'Invånare 65 år och äldre, beräknat',
		'invånare',
		'inv',
		'ar65plus_beraknad',
		true
	],
	[
		'maxFel65plus',
		'Största avrundningsfel, 65 år och äldre',
		'invånare',
		'inv',
		'max_fel_65plus',
		true
	],
	['maxFel20_64', 'Största avrundningsfel, 20–64 år', 'invånare', 'inv', 'max_fel_20_64', true]
];

function beraknadKolumn(sources: Sources, row: Beraknad, year: number): TabellKolumn {
	const [stem, label, unit, shortUnit, column, isCalculated] = row;
	const spec: PublishedSpec = {
		id: `${stem}_${year}`,
		column: `${column}_${year}`,
		label,
		unit,
		shortUnit,
		definition: `${label}, den 31 december ${year}.`,
		year,
		origin: 'scb/alder_2024_2025',
		table: isCalculated ? 'TAB638, TAB5557' : stem === 'andel65plus' ? 'TAB638' : 'TAB5557',
		processing: isCalculated
			? 'Beräknad ur folkmängd, publicerad andel 65+ och publicerad försörjningskvot.'
			: '',
		caution: isCalculated
			? 'Beräknad, inte publicerad: kan avvika med det största avrundningsfelet.'
			: '',
		serie: stem
	};
	return published(sources, spec);
}

export function alderBeraknad(sources: Sources): Tabell {
	return {
		id: 'alder_beraknad',
		title: 'Åldersgrupper 2024 och 2025, beräknade',
		description:
			'Andel 65+ och försörjningskvot som publicerade; antalen är beräknade ur dem med känt största fel.',
		kolumner: BERAKNADE.flatMap((row) =>
			[2024, 2025].map((year) => beraknadKolumn(sources, row, year))
		)
	};
}
