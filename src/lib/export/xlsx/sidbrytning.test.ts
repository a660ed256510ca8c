import { describe, expect, it } from 'vitest';
import type { Blad, Rad } from './blad.ts';
import { cell, rad } from './celler.ts';
import { sidbrytningar } from './sidbrytning.ts';

const rows = (antal: number): Rad[] => Array.from({ length: antal }, () => rad(cell('')));

/** A lying sheet that fits its page as it is: 34 rows of 13.5 points on 508.6. */
const blad = (rader: number, tabeller: readonly number[]): Blad => ({
	namn: 'Blad',
	rader: rows(rader),
	bredder: [20, 20],
	fast: { rader: 2, kolumner: 0 },
	upprepas: [1, 2],
	tabeller
});

describe('sidbrytningar', () => {
	it('begins a new page where a table would be split, and only there', () => {
		expect(sidbrytningar(blad(37, [3, 18]))).toEqual([]);
		expect(sidbrytningar(blad(38, [3, 18]))).toEqual([17]);
		expect(sidbrytningar(blad(80, [3, 18, 33, 60]))).toEqual([32, 59]);
	});

	it('lets a table that no page has room for go on, and the next begin below it when it has room', () => {
		expect(sidbrytningar(blad(60, [3, 50]))).toEqual([]);
		expect(sidbrytningar(blad(90, [3, 50]))).toEqual([49]);
	});

	it('has room for more rows on a page that is made smaller, and none to break without tables', () => {
		expect(sidbrytningar({ ...blad(38, [3, 18]), bredder: [200, 60] })).toEqual([]);
		expect(sidbrytningar(blad(500, []))).toEqual([]);
	});
});
