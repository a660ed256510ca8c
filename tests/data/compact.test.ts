import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as first from '#lib/data/browser.ts';
import * as later from '#lib/data/vidBehov.ts';
import { grupper, liknande, statistik } from '#lib/data/node.ts';

const browser = { ...first, ...later };

const COMPACT = new URL('../../data/compact/', import.meta.url);

/** Gzipped size in kB that each file may have; the first load has 150 kB for everything. */
const BUDGET: Readonly<Record<string, number>> = {
	'karna.json': 30,
	'volymer.json': 45,
	'historik.json': 20,
	'ekonomi.json': 45,
	'lage.json': 15,
	'kostnader.json': 100,
	'grupper.json': 8,
	'liknande.json': 35
};

const files = readdirSync(COMPACT);

describe.each(files)('%s', (name) => {
	const text = readFileSync(new URL(name, COMPACT), 'utf8');

	test('keeps its budget', () => {
		expect(gzipSync(text).length / 1000).toBeLessThanOrEqual(BUDGET[name] ?? 0);
	});

	test('is of the same build as the core', () => {
		const { snapshot, hash } = JSON.parse(text) as { snapshot: string; hash: string };
		expect(snapshot).toBe('2025');
		expect(hash).toBe(statistik().hash);
	});
});

test('the core has the columns the document format fixes', () => {
	expect([...browser.karnaStatistik.kolumner.keys()]).toEqual([
		...['folkmangd', 'ar0_5', 'ar6_15', 'ar16_18', 'ar16_19', 'ar20_64', 'ar65_79', 'ar80plus'],
		...['landarealKm2', 'invanarePerKm2', 'skatteunderlagKr', 'nettokostnadKr', 'arsarbetare']
	]);
	for (const { meta, missing } of browser.karnaStatistik.kolumner.values()) {
		expect(meta.drivare, meta.id).toBe(true);
		expect(missing.size, meta.id).toBe(0);
	}
});

test('browser and Node give the same statistics', async () => {
	expect(await browser.medVolymer(browser.karnaStatistik)).toEqual(statistik());
	const all = await browser.medKostnader(
		await browser.medLage(
			await browser.medEkonomi(await browser.medHistorik(browser.karnaStatistik))
		)
	);
	expect(all).toEqual(statistik('historik', 'ekonomi', 'lage', 'kostnader'));
	expect(await browser.grupper()).toEqual(grupper());
	expect(await browser.liknande()).toEqual(liknande());
});

test('amounts are in kronor', () => {
	const { kolumner } = statistik();
	const sum = (id: string): number => (kolumner.get(id)?.values ?? new Float64Array()).reduce((a, b) => a + b);
	expect(sum('nettokostnadKr') / 1e9).toBeCloseTo(726.2, 1);
	expect(sum('skatteunderlagKr') / 1e9).toBeCloseTo(2772, 0);
});

test('a missing value is NaN with its reason', () => {
	const kolumn = statistik().kolumner.get('sarskiltBoende65');
	expect(kolumn?.missing.size).toBe(8);
	for (const [at, reason] of kolumn?.missing ?? []) {
		expect(kolumn?.values[at]).toBeNaN();
		expect(reason).toBe('saknas');
	}
});

describe('groups', () => {
	test('every division places all 290', () => {
		for (const { members, names } of grupper().values()) {
			expect(members).toHaveLength(290);
			expect(new Set(members).size).toBe(names.length);
		}
		expect(grupper().get('kommungrupp')?.names).toHaveLength(9);
	});

	test('twelve areas of seven peers; only Gnosjö lacks peers for LSS', () => {
		const all = [...liknande().values()];
		expect(all).toHaveLength(12);
		const odd = all.flatMap(({ id, kommuner }) =>
			kommuner.flatMap((peers, at) =>
				peers.length === 7 ? [] : [`${id} ${statistik().kommuner[at]?.kommunnamn} ${peers.length}`]
			)
		);
		expect(odd).toEqual(['lss Gnosjö 0']);
	});
});
