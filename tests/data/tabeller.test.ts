import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv, type Row } from '../../src/data-build/csv.ts';
import type { Origin } from '../../src/data-build/sources.ts';

const DATA = new URL('../../data/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DATA), 'utf8');

type Kolumnmeta = {
	id: string;
	label: string;
	unit: string;
	shortUnit: string;
	definition: string;
	year: number | null;
	drivare: boolean;
	source: { producer: string; table: string; processing: string };
	origin: string;
	missing: Record<string, string[]>;
};
type Tabellmeta = { id: string; title: string; rows: number; kolumner: Kolumnmeta[] };

const tables = readdirSync(new URL('tables/', DATA))
	.filter((name) => name.endsWith('.csv'))
	.map((name) => name.slice(0, -4));

const koder = parseCsv(read('tables/kommuner.csv')).map((row) => row['kommunkod']);

describe.each(tables)('table %s', (id) => {
	const rows = parseCsv(read(`tables/${id}.csv`));
	const meta = JSON.parse(read(`tables/${id}.meta.json`)) as Tabellmeta;

	test('has the 290 codes in order, kommunkod first', () => {
		expect(rows.map((row) => row['kommunkod'])).toEqual(koder);
		expect(Object.keys(rows[0] ?? {})[0]).toBe('kommunkod');
		expect(meta.rows).toBe(290);
	});

	test('has meta for every column, in the same order', () => {
		const ids = meta.kolumner.map((kolumn) => kolumn.id);
		expect(Object.keys(rows[0] ?? {}).slice(1)).toEqual(ids);
		for (const kolumn of meta.kolumner) {
			expect(kolumn.label, kolumn.id).not.toBe('');
			expect(kolumn.definition, kolumn.id).toMatch(/\.$/);
			expect(kolumn.source.producer, kolumn.id).not.toBe('');
			expect(kolumn.source.table, kolumn.id).not.toBe('');
			expect(kolumn.id).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
		}
	});

	test('has an origin for every column', () => {
		for (const { origin } of meta.kolumner) {
			const record = JSON.parse(read(`sources/${origin}/origin.json`)) as Origin;
			expect(record.id).toBe(origin);
			expect(record.obtained).not.toBe('');
		}
	});

	test('gives a reason for every empty cell', () => {
		for (const kolumn of meta.kolumner) {
			const empty = rows.filter((row) => row[kolumn.id] === '').map((row) => row['kommunkod']);
			expect(Object.values(kolumn.missing).flat().sort(), kolumn.id).toEqual(empty);
		}
	});
});

describe('every source', () => {
	const folders = readdirSync(new URL('sources/', DATA)).flatMap((producer) =>
		readdirSync(new URL(`sources/${producer}/`, DATA)).map((table) => `${producer}/${table}`)
	);

	test.each(folders)('%s says who made it, where it was read and what was checked', (id) => {
		const origin = JSON.parse(read(`sources/${id}/origin.json`)) as Origin;
		expect(origin.tables.length).toBeGreaterThan(0);
		expect(origin.checks.length).toBeGreaterThan(0);
		expect(origin.attribution).toMatch(/^Källa: /);
		expect(origin.retrieved).toBe('2026-11');
		expect(origin.processing).not.toBe('');
	});
});

describe('plausible ranges', () => {
	const columnOf = (table: string, id: string): number[] =>
		parseCsv(read(`tables/${table}.csv`))
			.map((row: Row) => row[id])
			.filter((cell) => cell !== '')
			.map(Number);

	test.each([
		['folkmangd', 'folkmangd', 2_000, 1_100_000],
		['yta', 'landarealKm2', 8, 20_000],
		['yta', 'invanarePerKm2', 0.1, 7_000],
		['yta', 'tatortsgrad', 20, 100],
		['yta', 'medelalder', 35, 55],
		['skatt', 'skattesats2026', 15, 36],
		['skatt', 'totalSkattesats2025', 28, 37],
		['skatt', 'skattekraft2025', 180_000, 600_000],
		['ekonomi', 'nettokostnadKrPerInvanare2024', 35_000, 120_000],
		['ekonomi', 'soliditet2022', -60, 90],
		['volymer', 'arsarbetare', 200, 45_000],
		['volymer', 'eleverGrundskola', 200, 100_000],
		['volymer', 'godManPer1000', 1, 20],
		['kostnader', 'N11008', 90_000, 300_000]
	])('%s.%s lies between %f and %f', (table, id, low, high) => {
		const values = columnOf(table, id);
		expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
		expect(Math.max(...values)).toBeLessThanOrEqual(high);
	});

	test('known national sums of the volumes', () => {
		const sum = (id: string): number => columnOf('volymer', id).reduce((a, b) => a + b, 0);
		expect(Math.round(sum('arsarbetare'))).toBe(718_699);
		expect(sum('eleverGrundskola')).toBe(1_107_548);
		expect(sum('manadsavlonade2017')).toBe(757_804);
	});

	test('density is population by land area', () => {
		const rows = parseCsv(read('tables/yta.csv'));
		const size = columnOf('folkmangd', 'folkmangd');
		rows.forEach((row, at) => {
			const density = (size[at] ?? NaN) / Number(row['landarealKm2']);
			expect(Math.abs(density - Number(row['invanarePerKm2']))).toBeLessThan(0.01 + density * 0.001);
		});
	});
});

test('the age groups sum to the national table, but for two unexplained differences', () => {
	const kommuner = parseCsv(read('tables/alder_historik.csv'));
	const riket = parseCsv(read('sources/scb/alder_riket/data.csv'));
	const groups = ['ar0_5', 'ar6_15', 'ar16_19', 'ar20_64', 'ar65_79', 'ar80plus'];
	const differences = riket
		.filter(({ year = '' }) => Number(year) >= 2002 && Number(year) <= 2022)
		.flatMap((row) =>
			groups.map((group) => {
				const column = `${group}_${row['year']}`;
				const sum = kommuner.reduce((total, kommun) => total + Number(kommun[column]), 0);
				return [column, sum - Number(row[group])] as const;
			})
		)
		.filter(([, difference]) => difference !== 0);
	expect(differences).toEqual([
		['ar20_64_2006', 30],
		['ar16_19_2007', -1111]
	]);
});
