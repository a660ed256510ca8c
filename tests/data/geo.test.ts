import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { grannar, rutor, statistik } from '#lib/data/node.ts';

const koder = statistik().kommuner.map(({ kommunkod }) => kommunkod);
const text = readFileSync(new URL('../../data/geo/kommuner.topo.json', import.meta.url), 'utf8');
const topologi = JSON.parse(text) as Topology<{ kommuner: GeometryCollection }>;

describe('the map', () => {
	test('is at most 60 kB gzipped', () => {
		expect(gzipSync(text).length).toBeLessThanOrEqual(60_000);
	});

	test('has the 290 codes as ids, in order', () => {
		expect(topologi.objects.kommuner.geometries.map(({ id }) => id)).toEqual(koder);
	});

	test('is in SWEREF 99 TM', () => {
		const [west = 0, south = 0, east = 0, north = 0] = topologi.bbox ?? [];
		expect(west).toBeGreaterThan(260_000);
		expect(south).toBeGreaterThan(6_100_000);
		expect(east).toBeLessThan(920_000);
		expect(north).toBeLessThan(7_700_000);
	});

	test('keeps every kommun: each ring has at least four corners', () => {
		for (const { geometry } of feature(topologi, topologi.objects.kommuner).features) {
			const polygons =
				geometry.type === 'Polygon'
					? [geometry.coordinates]
					: geometry.type === 'MultiPolygon'
						? geometry.coordinates
						: [];
			expect(polygons.length).toBeGreaterThan(0);
			for (const ring of polygons.flat()) expect(ring.length).toBeGreaterThanOrEqual(4);
		}
	});
});

describe('neighbours', () => {
	const all = grannar();

	test('go both ways, and nobody is its own neighbour', () => {
		expect([...all.keys()].sort()).toEqual(koder);
		for (const [kod, { landgrans, narmast }] of all) {
			for (const other of landgrans) expect(all.get(other)?.landgrans).toContain(kod);
			for (const other of narmast) expect(all.get(other)?.narmast).toContain(kod);
			expect([...landgrans, ...narmast]).not.toContain(kod);
			expect(landgrans.length + narmast.length).toBeGreaterThan(0);
		}
	});

	test('islands and kommuner without a land border are linked to the nearest', () => {
		const without = [...all].filter(([, { landgrans }]) => landgrans.length === 0).map(([kod]) => kod);
		expect(without).toEqual(['0125', '0186', '0980', '1407', '1419']);
	});

	test('follow from the arcs that the map shares', () => {
		const shared = neighbors(topologi.objects.kommuner.geometries).map((list) =>
			list.map((at) => koder[at]).sort()
		);
		expect(koder.map((kod) => all.get(kod)?.landgrans)).toEqual(shared);
	});
});

describe('the tile map', () => {
	const { columns, rows, tiles } = rutor();

	test('gives each of the 290 its own cell inside the grid', () => {
		expect([...tiles.keys()].sort()).toEqual(koder);
		expect(new Set([...tiles.values()].map(String)).size).toBe(290);
		for (const [column, row] of tiles.values()) {
			expect(column).toBeGreaterThanOrEqual(0);
			expect(row).toBeGreaterThanOrEqual(0);
			expect(column).toBeLessThan(columns);
			expect(row).toBeLessThan(rows);
		}
	});

	test('is long and narrow as the country', () => {
		expect(rows / columns).toBeGreaterThan(1.8);
	});

	test('keeps neighbours together: four of five touch, corners counted', () => {
		const pairs = [...grannar()].flatMap(([kod, { landgrans }]) =>
			landgrans.filter((other) => other > kod).map((other) => [kod, other] as const)
		);
		const near = pairs.filter(([a, b]) => {
			const [ax, ay] = tiles.get(a) ?? [0, 0];
			const [bx, by] = tiles.get(b) ?? [99, 99];
			return Math.max(Math.abs(ax - bx), Math.abs(ay - by)) === 1;
		});
		expect(near.length / pairs.length).toBeGreaterThan(0.8);
	});

	test('Kiruna is north of Malmö, Göteborg west of Stockholm', () => {
		const at = (kod: string): readonly [number, number] => tiles.get(kod) ?? [NaN, NaN];
		expect(at('2584')[1]).toBeLessThan(at('1280')[1]);
		expect(at('1480')[0]).toBeLessThan(at('0180')[0]);
	});
});
