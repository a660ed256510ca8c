import { describe, expect, test } from 'vitest';
import { atomkurva, faktorkurva } from './faktor.ts';
import { CELLER, lokaltabell, sigmaFor, SVANS } from './lokaltabell.ts';
import { normalkvantil, Z90 } from './normalkvantil.ts';

const NODES = Float64Array.from({ length: 200_000 }, (_, i) => normalkvantil((i + 0.5) / 200_000));
const mean = (f: (z: number) => number) => NODES.reduce((sum, z) => sum + f(z), 0) / NODES.length;

/** Standard normal distribution function, by counting the nodes. */
const phi = (x: number) => NODES.filter((z) => z < x).length / NODES.length;

describe('the factor with a low, a likely and a high value', () => {
	test.each([
		[0.7, 1.5],
		[0.5, 2],
		[1, 3],
		[0.2, 1],
		[0, 2]
	])('P10, P50 and P90 are %d, 1 and %d', (lag, hog) => {
		const f = faktorkurva({ lag, hog });
		expect(f(-Z90)).toBeCloseTo(lag, 12);
		expect(f(0)).toBe(1);
		expect(f(Z90)).toBeCloseTo(hog, 12);
	});

	test('never falls below 0 and never falls as z rises', () => {
		for (const lag of [0, 0.3, 1]) {
			const values = [-8, -3, -1.3, -1, 0, 0.5, 2, 6].map(faktorkurva({ lag, hog: 2 }));
			expect(values[0]).toBeGreaterThanOrEqual(0);
			expect([...values].sort((a, b) => a - b)).toEqual(values);
		}
	});

	test('has the mean of a lognormal cut at the median on each side', () => {
		const [up, down] = [Math.log(1.5) / Z90, -Math.log(0.7) / Z90];
		const expected = Math.exp(up ** 2 / 2) * phi(up) + Math.exp(down ** 2 / 2) * phi(-down);
		expect(mean(faktorkurva({ lag: 0.7, hog: 1.5 }))).toBeCloseTo(expected, 4);
	});

	test('a share stays between 0 and 1', () => {
		const f = atomkurva({
			kalla: 0,
			spann: { lag: 0.5, hog: 2 },
			verkan: { typ: 'andel', andel: 0.8 }
		});
		expect([f(-Z90), f(0), f(Z90)].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([0.4, 0.8, 1]);
	});
});

describe('the table of local factors', () => {
	test.each([0.05, 0.2, 1, 2])('with spread %d has mean 1 and that spread', (spridning) => {
		const { sigma, celler } = lokaltabell(spridning);
		const exact = (p: number) => Math.exp(sigma * normalkvantil(p) - sigma ** 2 / 2);
		let [sum, squares, worst] = [0, 0, 0];
		const n = 1024 * 64;
		for (let i = 0; i < n; i += 1) {
			const p = (i + 0.5) / n;
			const cell = Math.floor(p * CELLER);
			const inner = cell >= SVANS && cell < CELLER - SVANS;
			const steps = (p * CELLER - cell) * 2 ** 22;
			const x = inner ? celler[2 * cell]! + celler[2 * cell + 1]! * steps : exact(p);
			worst = Math.max(worst, Math.abs(Math.log(x / exact(p))) / sigma);
			sum += x;
			squares += x * x;
		}
		expect(worst).toBeLessThan(0.0007 * (1 + sigma));
		expect(sum / n).toBeCloseTo(1, 3);
		// The grid itself misses the far tail; a wide lognormal lives there.
		const sd = Math.sqrt(squares / n - (sum / n) ** 2);
		expect(Math.abs(sd / spridning - 1)).toBeLessThan(spridning > 0.5 ? 0.03 : 0.002);
	});

	test('sigma is that of a lognormal with mean 1', () => {
		expect(sigmaFor(0.2)).toBeCloseTo(Math.sqrt(Math.log(1.04)), 14);
	});
});
