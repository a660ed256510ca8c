import { describe, expect, test } from 'vitest';
import { loadStatistik } from './loadStatistik.ts';

const kolumn = (id: string, values: unknown[], missing?: object): object => ({
	id,
	label: 'Ärenden',
	unit: 'ärenden',
	shortUnit: 'st',
	definition: 'Antal ärenden.',
	year: 2025,
	drivare: true,
	source: { producer: 'SCB', table: 'TAB1', processing: '' },
	values,
	...(missing ? { missing } : {})
});

const karna = (...kolumner: object[]): object => ({
	snapshot: '2025',
	hash: 'abc',
	lan: { '01': 'Stockholms län' },
	kommuner: [
		['0114', 'Upplands Väsby', '01'],
		['0115', 'Vallentuna', '01']
	],
	kolumner
});

describe('loadStatistik', () => {
	test('gives kommuner with their län and columns by id', () => {
		const data = loadStatistik(karna(kolumn('arenden', [3, 4])));
		expect(data.kommuner[1]).toEqual({
			kommunkod: '0115',
			kommunnamn: 'Vallentuna',
			lanskod: '01',
			lansnamn: 'Stockholms län'
		});
		expect(data.kolumner.get('arenden')?.values).toEqual(new Float64Array([3, 4]));
	});

	test('keeps missing apart from zero', () => {
		const data = loadStatistik(karna(kolumn('arenden', [0, null], { sekretess: [1] })));
		const loaded = data.kolumner.get('arenden');
		expect([...(loaded?.values ?? [])]).toEqual([0, NaN]);
		expect(loaded?.missing).toEqual(new Map([[1, 'sekretess']]));
	});

	test('adds the columns of more files', () => {
		const more = { snapshot: '2025', hash: 'abc', kolumner: [kolumn('elever', [1, 2])] };
		expect([...loadStatistik(karna(), more).kolumner.keys()]).toEqual(['elever']);
	});

	test.each([
		['a null without reason', karna(kolumn('arenden', [1, null]))],
		['a reason without null', karna(kolumn('arenden', [1, 2], { saknas: [0] }))],
		['too few values', karna(kolumn('arenden', [1]))],
		['text for a number', karna(kolumn('arenden', [1, '2']))],
		['a position outside', karna(kolumn('arenden', [1, 2], { saknas: [2] }))],
		['no columns', { ...karna(), kolumner: undefined }],
		['an unknown län', { ...karna(), lan: {} }],
		['nothing', null],
		['a list', []]
	])('refuses %s', (_, file) => {
		expect(() => loadStatistik(file)).toThrow(/The bundled statistics are broken/);
	});

	test('refuses files from another build', () => {
		const more = { snapshot: '2025', hash: 'other', kolumner: [] };
		expect(() => loadStatistik(karna(), more)).toThrow(/different builds/);
	});
});
