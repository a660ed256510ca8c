import { describe, expect, test } from 'vitest';
import { nearest, remsgeometri, type Klasserie, type Punkt, type Remsserie } from './remsa.ts';
import { linear, logarithmic, niceAxis, robustSpan } from './skala.ts';
import { steppedIndex } from './walk.ts';

const YTA = { width: 800, height: 400 };

const punkt = (i: number, varde: number | null): Punkt => ({
	kommunkod: String(i).padStart(4, '0'),
	folkmangd: 2000 * 1.05 ** i,
	varde
});

const klass = (data: Partial<Klasserie>): Klasserie => ({
	franInvanare: 0,
	tillInvanare: 5000,
	antal: 5,
	median: 10,
	p10: 5,
	p90: 20,
	...data
});

const serie = (varden: readonly (number | null)[], rest: Partial<Remsserie> = {}): Remsserie => ({
	punkter: varden.map((varde, i) => punkt(i, varde)),
	klasser: [],
	brytpunkt: null,
	...rest
});

function expectDrawable(geometri: ReturnType<typeof remsgeometri>): void {
	expect(JSON.stringify(geometri)).not.toMatch(/NaN|Infinity/);
	for (const { x, y } of geometri.platser) {
		expect(x).toBeGreaterThanOrEqual(geometri.ram.left);
		expect(x).toBeLessThanOrEqual(YTA.width - geometri.ram.right);
		expect(y).toBeGreaterThanOrEqual(geometri.ram.top - 0.01);
		expect(y).toBeLessThanOrEqual(YTA.height - geometri.ram.bottom + 0.01);
	}
}

describe('scales', () => {
	test('linear and logarithmic meet their ends', () => {
		expect([0, 5, 10].map(linear([0, 10], [0, 100]))).toEqual([0, 50, 100]);
		expect(
			[1000, 31_622.7766, 1e6].map(logarithmic([1000, 1e6], [0, 300])).map(Math.round)
		).toEqual([0, 150, 300]);
		expect(linear([3, 3], [7, 9])(3)).toBe(7);
	});

	test('axes end on their own ticks', () => {
		expect(niceAxis([-20, 198], 6)).toEqual({
			domain: [-50, 200],
			ticks: [-50, 0, 50, 100, 150, 200]
		});
		expect(niceAxis([0, 0], 6)).toEqual({ domain: [0, 1], ticks: [0] });
	});

	test.each<[string, number[], readonly [number, number]]>([
		['nothing', [], [0, 0]],
		['only missing', [NaN, NaN], [0, 0]],
		['all zero', [0, 0, 0], [0, 0]],
		['positive, zero is in', [5, 10], [0, 10]],
		['negative, zero is in', [-5, -10], [-10, 0]],
		['few points are never cut', [1, 2, 1000], [0, 1000]],
		['one outlier is left outside', [...Array<number>(20).fill(10), 1000], [0, 10]],
		['one outlier below', [...Array<number>(20).fill(10), -1000], [0, 10]],
		['outliers on both sides', [-1000, ...Array<number>(20).fill(10), 900, 1000], [0, 10]],
		['a long tail stays', Array.from({ length: 20 }, (_, i) => 200 / (i + 1)), [0, 200]]
	])('span of %s', (_, values, expected) => {
		expect(robustSpan(values).map((v) => v + 0)).toEqual(expected);
	});
});

describe('the strip chart', () => {
	test('every known value is a point, missing ones are not', () => {
		const geometri = remsgeometri(serie([10, null, -5, 0]), YTA);
		expect(geometri.platser.map(({ kommunkod }) => kommunkod)).toEqual(['0000', '0002', '0003']);
		expectDrawable(geometri);
		expect(geometri.over.match(/M/g)).toHaveLength(1);
		expect(geometri.under.match(/M/g)).toHaveLength(2);
	});

	test.each<[string, (number | null)[]]>([
		['no kommun', []],
		['one kommun', [12]],
		['all zero', [0, 0, 0]],
		['all missing', [null, null]],
		['all negative', [-1, -2, -3]],
		['very large', [1e12, 2e12]],
		['very small', [1e-9, 2e-9]],
		['one outlier', [...Array<number>(30).fill(5), 1e6]]
	])('%s gives a picture', (_, varden) => {
		expectDrawable(remsgeometri(serie(varden), YTA));
		expectDrawable(remsgeometri(serie(varden), { width: 800, height: 260 }));
	});

	test('an outlier stands at the edge and is counted', () => {
		const geometri = remsgeometri(serie([...Array<number>(30).fill(5), 1e6]), YTA);
		expect(geometri.antalUtanfor).toBe(1);
		expect(geometri.platser.at(-1)).toMatchObject({ utanfor: 'over' });
	});

	test('classes have median and spread across their own width', () => {
		const klasser = [
			klass({}),
			klass({ franInvanare: 5000, tillInvanare: null, median: null, p10: null, p90: null }),
			klass({ franInvanare: 900_000, tillInvanare: null, antal: 0 })
		];
		const geometri = remsgeometri(serie([1, 2, 30], { klasser }), YTA);
		expect(geometri.klasser).toHaveLength(1);
		const [first] = geometri.klasser;
		expect(first?.spann?.height).toBeGreaterThan(0);
		expect(first?.median).toBeGreaterThan(first?.spann?.y ?? Infinity);
	});

	test('labels on the population axis never collide', () => {
		const limits = [0, 5000, 10_000, 15_000, 20_000, 30_000, 50_000, 100_000, 200_000];
		const klasser = limits.map((franInvanare, i) =>
			klass({ franInvanare, tillInvanare: limits[i + 1] ?? null })
		);
		for (const width of [320, 480, 800, 1200]) {
			const { xTicks } = remsgeometri(serie(Array<number>(128).fill(1), { klasser }), {
				width,
				height: 300
			});
			expect(xTicks.length).toBeGreaterThan(1);
			for (const [i, tick] of xTicks.entries()) {
				expect(tick.at - (xTicks[i - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(50);
			}
		}
	});

	test('a brytpunkt outside the kommuner is not drawn', () => {
		expect(remsgeometri(serie([1, 2], { brytpunkt: 2050 }), YTA).brytpunkt).not.toBeNull();
		expect(remsgeometri(serie([1, 2], { brytpunkt: 9e6 }), YTA).brytpunkt).toBeNull();
	});

	test('the nearest point, within reach', () => {
		const { platser } = remsgeometri(serie([1, 5, 9]), YTA);
		const [, middle] = platser;
		expect(nearest(platser, { x: (middle?.x ?? 0) + 3, y: middle?.y ?? 0 })).toBe(middle);
		expect(nearest(platser, { x: -500, y: -500 })).toBeNull();
	});

	test.each<[string, number, number | null]>([
		['ArrowRight', -1, 0],
		['ArrowLeft', -1, 9],
		['ArrowRight', 9, 9],
		['ArrowDown', 0, 0],
		['PageUp', 3, 9],
		['Home', 5, 0],
		['End', 5, 9],
		['a', 5, null]
	])('%s from %s goes to %s', (key, index, expected) => {
		expect(steppedIndex(key, index, 10)).toBe(expected);
		expect(steppedIndex(key, index, 0)).toBeNull();
	});
});
