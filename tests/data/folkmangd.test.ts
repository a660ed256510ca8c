import { describe, expect, test } from 'vitest';
import { grupper, statistik } from '#lib/data/node.ts';
import { KOLADAS_GRANSER, storleksklassIndex } from '#lib/model/index.ts';

/** The checks of docs/metod.md §5 on the bundled statistics. */

const data = statistik('historik');
const column = (id: string): number[] => [...(data.kolumner.get(id)?.values ?? [])];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const folkmangd = column('folkmangd');

describe('folkmängd 31 December 2025', () => {
	test('290 kommuner and 10 605 520 inhabitants', () => {
		expect(data.kommuner).toHaveLength(290);
		expect(sum(folkmangd)).toBe(10_605_520);
	});

	test.each([
		[10_000, 76],
		[15_000, 132],
		[20_000, 167]
	])('below %i: %i kommuner', (limit, count) => {
		expect(folkmangd.filter((size) => size < limit)).toHaveLength(count);
	});

	test('the 145th smallest has 16 167', () => {
		expect(folkmangd.toSorted((a, b) => a - b)[144]).toBe(16_167);
	});
});

test.each([
	['folkmangd2010', 9_415_570],
	['folkmangd2011', 9_482_855],
	['folkmangd2012', 9_555_893],
	['folkmangd2013', 9_644_864],
	['folkmangd2014', 9_747_355],
	['folkmangd2015', 9_851_017],
	['folkmangd2016', 9_995_153],
	['folkmangd2017', 10_120_242],
	['folkmangd2018', 10_230_185],
	['folkmangd2019', 10_327_589],
	['folkmangd2024', 10_587_710]
])('%s sums to %i, as SCB states for the country', (id, total) => {
	expect(sum(column(id))).toBe(total);
});

describe('storleksklasser', () => {
	const classes = folkmangd.map((size) => storleksklassIndex(size, KOLADAS_GRANSER));

	test('the nine classes hold 17, 59, 56, 35, 35, 37, 31, 16 and 4 kommuner', () => {
		const counts = Array.from({ length: 9 }, (_, at) => classes.filter((one) => one === at).length);
		expect(counts).toEqual([17, 59, 56, 35, 35, 37, 31, 16, 4]);
	});

	test('they equal the groups of RKA for all 290', () => {
		const rka = grupper().get('storleksgrupp');
		const lower = (name: string | number): number =>
			Number(/(\d[\d ]*)/.exec(String(name))?.[1]?.replaceAll(' ', ''));
		const groups = (rka?.members ?? []).map((member) => lower(rka?.names[member] ?? ''));
		expect(groups).toEqual(classes.map((one) => [0, ...KOLADAS_GRANSER][one]));
	});
});

test('the age groups of 2022 that cover every age sum to the population of 2022', () => {
	const groups = ['ar0_5', 'ar6_15', 'ar16_19', 'ar20_64', 'ar65_79', 'ar80plus'].map(column);
	const totals = data.kommuner.map((_, at) => sum(groups.map((group) => group[at] ?? NaN)));
	expect(totals).toEqual(column('folkmangd2022'));
});
