import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../csv.ts';
import { published, type PublishedSpec, type Tabell } from '../tabell.ts';
import type { Sources } from '../sources.ts';

const ORIGIN_2022 = 'kolada/kostnader_2022';

/** `Kostnad förskola, kr/inskrivet barn` → label and unit. */
function splitTitle(title: string): { label: string; per: string } {
	const at = title.lastIndexOf(', kr/');
	return { label: title.slice(0, at), per: title.slice(at + 5) };
}

const PER: ReadonlyMap<string, string> = new Map([
	['inv', 'invånare'],
	['inv 65+', 'invånare 65 år och äldre'],
	['inv 80+', 'invånare 80 år och äldre']
]);

function kostnad2022(kpi: string, title: string): PublishedSpec {
	const { label, per } = splitTitle(title);
	return {
		id: kpi,
		column: kpi,
		label,
		unit: `kronor per ${PER.get(per) ?? per}`,
		shortUnit: `kr/${per}`,
		definition: `${title}, enligt Kolada.`,
		year: 2022,
		origin: ORIGIN_2022,
		table: kpi
	};
}

/** Column in the source, KPI, label, unit, short unit. */
const KOSTNADER_2024 = [
	[
		'kostnad_forskola_kr_per_inskrivet_barn_N11008',
		'N11008',
		'Kostnad förskola',
		'kronor per inskrivet barn',
		'kr/barn'
	],
	['inskrivna_1_5_ar_procent_N11800', 'N11800', 'Barn 1–5 år inskrivna i förskola', 'procent', '%'],
	[
		'kostnad_grundskola_kr_per_elev_N15027',
		'N15027',
		'Kostnad grundskola F–9, hemkommun',
		'kronor per elev',
		'kr/elev'
	],
	[
		'elever_per_larare_N15033',
		'N15033',
		'Elever per lärare i grundskola',
		'elever per lärare',
		'elever'
	],
	[
		'kostnad_fritidshem_N13008',
		'N13008',
		'Kostnad fritidshem',
		'kronor per inskrivet barn',
		'kr/barn'
	],
	[
		'kostnad_kultur_kr_per_inv',
		'N09100',
		'Kostnad kulturverksamhet',
		'kronor per invånare',
		'kr/inv'
	],
	[
		'kostnad_fritid_kr_per_inv',
		'N09102',
		'Kostnad fritidsverksamhet',
		'kronor per invånare',
		'kr/inv'
	]
] as const;

const NYARE: readonly PublishedSpec[] = KOSTNADER_2024.map(
	([column, kpi, label, unit, shortUnit]) => ({
		id: `${kpi}_2024`,
		column,
		label,
		unit,
		shortUnit,
		definition: `${label}, ${unit}, enligt Kolada.`,
		year: 2024,
		origin: 'kolada/enhetskostnader_2024',
		table: kpi
	})
);

export function kostnader(sources: Sources): Tabell {
	const titles = parseCsv(readFileSync(join(sources.directory, ORIGIN_2022, 'kpi.csv'), 'utf8'));
	const kostnader2022 = titles.map((row) => kostnad2022(row['kpi'] ?? '', row['titel'] ?? ''));
	return {
		id: 'kostnader',
		title: 'Kostnader per verksamhet',
		description:
			'Koladas kostnadsnyckeltal 2022 och enhetskostnader 2024; kolumnens namn är Koladas id.',
		kolumner: [...kostnader2022, ...NYARE].map((spec) => published(sources, spec))
	};
}
