import { describe, expect, test } from 'vitest';
import { storlekselasticitet } from './storleksmatt.ts';
import { dokument, FOLKMANGD, forslaget, post, type Del } from '../../../tests/laws/smaKommuner.ts';

const riket = (mangd: Del, rest: Del = {}) =>
	forslaget(dokument({ poster: [post({ mangd, pris: { typ: 'kr', krPerEnhet: 1000 } })] }, rest))
		.riket;
const FAST = { typ: 'fast', antal: 1 };
const PER_INVANARE = { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.01 };
const skala = (elasticitet: number) => ({
	typ: 'skala',
	drivare: 'folkmangd',
	referens: 16_000,
	antal: 1,
	elasticitet
});

describe('storlekselasticitet', () => {
	const CASES: readonly [what: string, mangd: Del, expected: number][] = [
		['a fixed cost is −1', FAST, -1],
		['a cost per inhabitant is 0', PER_INVANARE, 0],
		['a scale of 0,6 is −0,4', skala(0.6), -0.4],
		['a scale of 1,5 is 0,5', skala(1.5), 0.5]
	];
	test.each(CASES)('%s', (_, mangd, expected) => {
		expect(riket(mangd).storlekselasticitet).toBeCloseTo(expected, 10);
	});

	test('is a least-squares slope over kommuner with a cost', () => {
		// ln x = 0, 1, 2; ln y = 0, 2, 1: Sxy = 1, Sxx = 2. The fourth has no cost.
		const x = Float64Array.of(1, Math.E, Math.E ** 2, 50);
		const y = Float64Array.of(1, Math.E ** 2, Math.E, 0);
		expect(storlekselasticitet(y, x)).toBeCloseTo(0.5, 12);
	});

	test('is undefined without cost, for savings only and for one size', () => {
		expect(riket({ typ: 'fast', antal: 0 }).storlekselasticitet).toBeNull();
		expect(storlekselasticitet(Float64Array.of(-1, -2), Float64Array.of(1, 2))).toBeNull();
		expect(storlekselasticitet(Float64Array.of(1, 2), Float64Array.of(5, 5))).toBeNull();
	});
});

describe('storlekskvot', () => {
	test('is smallest class over largest, by class means', () => {
		// 1 000 kr each. Smallest: 1 000 ÷ 1 000. Largest: 2 000 ÷ 120 000.
		expect(riket(FAST).storlekskvot).toBeCloseTo(1 / (2000 / 120_000), 10);
	});

	test('is 1 for a cost per inhabitant', () => {
		expect(riket(PER_INVANARE).storlekskvot).toBeCloseTo(1, 12);
	});

	test('passes over empty classes', () => {
		expect(
			riket(FAST, { storleksgranser: [500, 5000, 20_000, 1_000_000] }).storlekskvot
		).toBeCloseTo(60, 10);
	});

	test('is undefined without cost in the largest class, and with one class', () => {
		expect(riket({ typ: 'perStorleksklass', antal: [1, 1, 0] }).storlekskvot).toBeNull();
		expect(riket(FAST, { storleksgranser: [] }).storlekskvot).toBeNull();
	});

	test('a fixed cost is as many times dearer as the kommun is smaller', () => {
		const kvot = riket(FAST, { storleksgranser: [2000, 50_000] }).storlekskvot;
		expect(kvot).toBeCloseTo(FOLKMANGD[4] / FOLKMANGD[0], 9);
	});
});
