import { kolumn, published, type KolumnSpec, type Tabell, type TabellKolumn } from '../tabell.ts';
import { numberColumn, type Sources } from '../sources.ts';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2025;
const PUBLISHED = new Set([2010, 2014, 2015, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
const NOISE =
	'SCB:s tal från och med 2025 är brusade av sekretesskäl, så delar behöver inte summera exakt.';

export const ALDERSGRUPPER = [
	'ar0_5',
	'ar6_15',
	'ar16_19',
	'ar20_64',
	'ar65_79',
	'ar80plus'
] as const;

const spec = (year: number): KolumnSpec => ({
	id: year === LAST_YEAR ? 'folkmangd' : `folkmangd${year}`,
	label: 'Folkmängd',
	unit: 'invånare',
	shortUnit: 'inv',
	definition: `Antal folkbokförda i kommunen den 31 december ${year}.`,
	year,
	origin: 'scb/folkmangd',
	table: year === LAST_YEAR ? '000007ME' : 'BE0101N1',
	drivare: year === LAST_YEAR,
	caution: year === LAST_YEAR ? NOISE : '',
	...(year === LAST_YEAR ? {} : { serie: 'folkmangd' })
});

/** The six groups cover every age, so their sum is the population: equal in all years that can be compared. */
function sumOfAges(sources: Sources, year: number): (number | null)[] {
	const filter = { name: 'year', value: String(year) };
	const groups = ALDERSGRUPPER.map((column) =>
		numberColumn(sources, { origin: 'kolada/alder_2000_2022', column, filter })
	);
	return sources.kommunkoder.map((_, at) =>
		groups.reduce<number | null>((sum, group) => {
			const value = group[at] ?? null;
			return sum === null || value === null ? null : sum + value;
		}, 0)
	);
}

function folkmangdYear(sources: Sources, year: number): TabellKolumn {
	if (PUBLISHED.has(year))
		return published(sources, { ...spec(year), column: `folkmangd_${year}` });
	const fromAges: KolumnSpec = {
		...spec(year),
		origin: 'kolada/alder_2000_2022',
		table: 'N01952–N01957',
		processing: 'Beräknad som summan av de sex åldersgrupperna.',
		serie: 'folkmangdBeraknad'
	};
	return kolumn(sources, fromAges, sumOfAges(sources, year));
}

export function folkmangd(sources: Sources): Tabell {
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
	return {
		id: 'folkmangd',
		title: 'Folkmängd',
		description: 'Folkmängd den 31 december varje år 2010–2025.',
		kolumner: years.map((year) => folkmangdYear(sources, year))
	};
}
