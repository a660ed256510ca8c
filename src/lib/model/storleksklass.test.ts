import { describe, expect, test } from 'vitest';
import { klassgranser, KOLADAS_GRANSER, storleksklassIndex } from './storleksklass.ts';

describe('size classes are half-open', () => {
	const CASES: readonly [folkmangd: number, granser: readonly number[], index: number][] = [
		[0, KOLADAS_GRANSER, 0],
		[4999, KOLADAS_GRANSER, 0],
		[5000, KOLADAS_GRANSER, 1],
		[5001, KOLADAS_GRANSER, 1],
		[9999, KOLADAS_GRANSER, 1],
		[10_000, KOLADAS_GRANSER, 2],
		[199_999, KOLADAS_GRANSER, 7],
		[200_000, KOLADAS_GRANSER, 8],
		[1_000_000, KOLADAS_GRANSER, 8],
		[123, [], 0]
	];
	test.each(CASES)('%d inhabitants', (folkmangd, granser, index) => {
		expect(storleksklassIndex(folkmangd, granser)).toBe(index);
	});

	test('one class more than limits, without gaps', () => {
		expect(klassgranser([5000, 10_000])).toEqual([
			{ franInvanare: 0, tillInvanare: 5000 },
			{ franInvanare: 5000, tillInvanare: 10_000 },
			{ franInvanare: 10_000, tillInvanare: null }
		]);
		expect(klassgranser([])).toEqual([{ franInvanare: 0, tillInvanare: null }]);
		expect(klassgranser(KOLADAS_GRANSER)).toHaveLength(9);
	});
});
