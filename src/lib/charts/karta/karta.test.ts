import { describe, expect, test } from 'vitest';
import { nextPlace, rutkarta, ytkarta, type Topologi } from './kartgeometri.ts';
import { kartindelning } from './kartklasser.ts';

const runs = (from: number, to: number, n: number) =>
	Array.from({ length: n }, (_, k) => from + ((to - from) * k) / (n - 1));

describe('the classes of a map', () => {
	test('both sides of zero meet in zero, with round limits', () => {
		const { klasser, divergerande } = kartindelning([...runs(-20, -1, 60), ...runs(1, 200, 120)]);
		expect(divergerande).toBe(true);
		expect(klasser.map(({ sida }) => sida)).toEqual([
			...Array<string>(3).fill('under'),
			...Array<string>(4).fill('over')
		]);
		expect(klasser.map(({ fran, till }) => [fran, till])).toEqual([
			[-15, null],
			[-8, -15],
			[0, -8],
			[0, 50],
			[50, 100],
			[100, 150],
			[150, null]
		]);
	});

	test('one side: five steps of the same colour', () => {
		const { klasser, divergerande } = kartindelning(runs(1, 100, 290));
		expect(divergerande).toBe(false);
		expect(klasser.map(({ fran }) => fran)).toEqual([0, 20, 40, 60, 80]);
	});

	test.each<[string, (number | null)[]]>([
		['nothing', []],
		['all missing', [null, null, NaN]],
		['all zero', [0, 0, 0]],
		['one kommun', [12]],
		['ties', [5, 5, 5, 5, 5, 5]],
		['all negative', [-1, -2, -3, -40]],
		['one very large', [...runs(1, 3, 30), 1e12]],
		['very small', [1e-9, 2e-9, -1e-9]],
		['zero between', [-4, -2, 0, null, 3, 9]]
	])('%s: every value is in just the class that counts it', (_, varden) => {
		const { klasser, klassFor, antalSaknade } = kartindelning(varden);
		const counted = new Map(klasser.map(({ id }) => [id, 0]));
		for (const varde of varden) {
			const klass = klassFor(varde);
			if (varde === null || Number.isNaN(varde)) expect(klass).toBeNull();
			else counted.set(klass?.id ?? 'none', (counted.get(klass?.id ?? 'none') ?? 0) + 1);
		}
		expect([...counted.values()]).toEqual(klasser.map(({ antal }) => antal));
		expect(klasser.reduce((sum, { antal }) => sum + antal, antalSaknade)).toBe(varden.length);
		expect(JSON.stringify(klasser)).not.toMatch(/NaN/);
	});
});

/** Two unit squares side by side; the shared border is one arc, walked both ways. */
const TOPO: Topologi = {
	transform: { scale: [10, 10], translate: [100, 200] },
	arcs: [
		[
			[1, 0],
			[0, 1]
		],
		[
			[1, 1],
			[-1, 0],
			[0, -1],
			[1, 0]
		],
		[
			[1, 0],
			[1, 0],
			[0, 1],
			[-1, 0]
		]
	],
	objects: {
		kommuner: {
			geometries: [
				{ id: '0001', type: 'Polygon', arcs: [[0, 1]] },
				{ id: '0002', type: 'MultiPolygon', arcs: [[[2, -1]]] }
			]
		}
	}
};

describe('the two maps', () => {
	test('a tile each, of the same size', () => {
		const tiles = new Map([
			['0001', [0, 0] as const],
			['0002', [1, 2] as const]
		]);
		const karta = rutkarta({ columns: 2, rows: 3, tiles }, 100);
		expect(karta.height).toBe(150);
		expect(karta.former[1]).toEqual({
			kommunkod: '0002',
			path: 'M50 100h46v46h-46z',
			x: 73,
			y: 123
		});
	});

	test('arcs become outlines with north upwards, also backwards and in several parts', () => {
		const karta = ytkarta(TOPO, 200);
		expect(karta.height).toBe(100);
		expect(karta.former).toEqual([
			{ kommunkod: '0001', path: 'M100 100L100 0L0 0L0 100L100 100z', x: 50, y: 50 },
			{ kommunkod: '0002', path: 'M100 100L200 100L200 0L100 0L100 100z', x: 150, y: 50 }
		]);
	});

	const platser = [
		{ kommunkod: 'nord', x: 5, y: 0 },
		{ kommunkod: 'vast', x: 0, y: 10 },
		{ kommunkod: 'ost', x: 10, y: 11 },
		{ kommunkod: 'syd', x: 5, y: 30 }
	];
	test.each<[string | null, string, string | null]>([
		[null, 'ArrowRight', 'nord'],
		['vast', 'ArrowRight', 'ost'],
		['ost', 'ArrowLeft', 'vast'],
		['nord', 'ArrowDown', 'vast'],
		['syd', 'ArrowUp', 'ost'],
		['ost', 'ArrowRight', null],
		['ost', 'Home', 'nord'],
		['ost', 'End', 'syd'],
		['ost', 'a', null]
	])('from %s with %s to %s', (from, key, expected) => {
		expect(nextPlace(platser, from, key)).toBe(expected);
		expect(nextPlace([], from, key)).toBeNull();
	});
});
