import { describe, expect, test } from 'vitest';
import { kvantil } from '../kvantil.ts';
import { ANDELAR, kvantilvaljare } from './kvantilval.ts';
import { normalkvantil } from './normalkvantil.ts';
import { likformig, nasta, strom } from './slump.ts';

const draws = (antal: number, f: (z: number) => number, namn = 'x') => {
	const s = strom(3, namn);
	return Float64Array.from({ length: antal }, () => f(normalkvantil(likformig(nasta(s)))));
};

function select(varden: Float64Array, trosklar: number[] = []) {
	const kvantiler = new Float64Array(ANDELAR.length);
	const fel = new Float64Array(ANDELAR.length);
	const over = new Float64Array(trosklar.length);
	const medel = kvantilvaljare(varden.length)(varden, varden.length, {
		kvantiler,
		fel,
		plats: 0,
		trosklar,
		over
	});
	return { kvantiler, fel, over, medel };
}

describe('selection without a sort', () => {
	test.each<[string, Float64Array]>([
		['a normal', draws(1000, (z) => z)],
		['ten thousand lognormal', draws(10_000, (z) => 1e6 * Math.exp(z))],
		['one far away', draws(1000, (z) => (z > 3 ? 1e12 : z))],
		['many ties', draws(5000, (z) => Math.round(z))],
		['a mass at 0', draws(1000, (z) => Math.max(0, z))],
		['two values', Float64Array.of(2, 1)],
		['one value', Float64Array.of(7)],
		['all equal', new Float64Array(500).fill(-3)],
		['a hair apart', Float64Array.of(1, 1 + 2 ** -52, 1, 1)],
		['negative', draws(1000, (z) => -5 - z * z)]
	])('gives the order statistics of %s', (_, varden) => {
		const before = [...varden];
		const sorted = Float64Array.from(varden).sort();
		const grans = sorted[Math.floor(varden.length / 3)]!;
		const { kvantiler, over, medel } = select(varden, [grans, -1e99, 1e99]);
		expect([...kvantiler]).toEqual(ANDELAR.map((p) => kvantil(sorted, p)));
		expect([...over]).toEqual([varden.filter((x) => x > grans).length, varden.length, 0]);
		expect(medel).toBeCloseTo(sorted.reduce((a, b) => a + b, 0) / sorted.length, 6);
		expect([...varden]).toEqual(before);
	});

	test('quantiles are in order', () => {
		const { kvantiler } = select(draws(2000, (z) => z ** 3));
		expect([...kvantiler].sort((a, b) => a - b)).toEqual([...kvantiler]);
	});

	test('the stated error is how much a quantile moves between seeds', () => {
		const runs = Array.from({ length: 200 }, (_, i) => select(draws(1000, Math.exp, `run${i}`)));
		for (const q of ANDELAR.keys()) {
			const values = runs.map(({ kvantiler }) => kvantiler[q]!);
			const middle = values.reduce((a, b) => a + b, 0) / values.length;
			const sd = Math.sqrt(values.reduce((s, x) => s + (x - middle) ** 2, 0) / values.length);
			const stated = runs.reduce((s, { fel }) => s + fel[q]!, 0) / runs.length;
			expect(stated / sd).toBeGreaterThan(0.8);
			expect(stated / sd).toBeLessThan(1.25);
		}
	});
});
