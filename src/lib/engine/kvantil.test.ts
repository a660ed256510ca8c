import { describe, expect, test } from 'vitest';
import { kvantil } from './kvantil.ts';

// Type 7 (Hyndman & Fan 1996; Excel PERCENTILE.INC): position (n − 1)p, worked out by hand.
const CASES: readonly [varden: number[], p: number, expected: number][] = [
	[[10], 0.1, 10],
	[[10], 0.9, 10],
	[[1, 2], 0.5, 1.5],
	[[1, 2], 0.1, 1.1],
	[[1, 2, 3, 4], 0.5, 2.5],
	[[1, 2, 3, 4], 0.1, 1.3],
	[[1, 2, 3, 4], 0.9, 3.7],
	[[15, 20, 35, 40, 50], 0.4, 29],
	[[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.1, 10],
	[[-5, -5, 0, 7], 0, -5],
	[[-5, -5, 0, 7], 1, 7]
];

describe('kvantil', () => {
	test.each(CASES)('%j at %d is %d', (varden, p, expected) => {
		expect(kvantil(varden, p)).toBeCloseTo(expected, 12);
	});

	test('of nothing is missing', () => {
		expect(kvantil([], 0.5)).toBeNaN();
	});
});
