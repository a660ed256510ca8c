import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from './assignment.ts';

type Costs = readonly (readonly number[])[];

function total(costs: Costs, columns: readonly number[]): number {
	return columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0);
}

/** Least sum over every way to give the rows different columns. */
function bruteForce(costs: Costs, used: readonly number[] = []): number {
	const row = costs[used.length];
	if (row === undefined) return total(costs, used);
	const free = row.map((_, column) => column).filter((column) => !used.includes(column));
	return Math.min(...free.map((column) => bruteForce(costs, [...used, column])));
}

test('gives the least sum, with a column of its own to each row', () => {
	const matrix = fc
		.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 1 }))
		.chain(([rows, extra]) => {
			const row = fc.array(fc.integer({ min: -20, max: 20 }), {
				minLength: rows + extra,
				maxLength: rows + extra
			});
			return fc.array(row, { minLength: rows, maxLength: rows });
		});
	fc.assert(
		fc.property(matrix, (costs) => {
			const columns = costs[0]?.length ?? 0;
			const chosen = assign(costs.length, columns, (row, column) => costs[row]?.[column] ?? NaN);
			expect(new Set(chosen).size).toBe(costs.length);
			expect(total(costs, chosen)).toBe(bruteForce(costs));
		}),
		{ numRuns: 60 }
	);
});

test('refuses fewer columns than rows', () => {
	expect(() => assign(2, 1, () => 0)).toThrow('2 rows do not fit in 1 columns.');
});
