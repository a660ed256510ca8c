import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iPrisniva, type Prisindex } from './prisniva.ts';

/** KPIF from the annex to 2004:881 (docs/metod.md §4). */
const KPIF: Prisindex = (year) =>
	({ 2021: 0.024, 2022: 0.077, 2023: 0.06, 2024: 0.027 })[year] ?? null;

test.each([
	[2021, 2023, 114.162],
	[2023, 2024, 102.7],
	[2024, 2023, 97.3709834469328],
	[2022, 2022, 100],
	[2030, 2030, 100]
])('100 kronor of %i in the prices of %i', (from, to, kr) => {
	const svar = iPrisniva(100, { from, to }, KPIF);
	expect(svar.ok && svar.kr).toBeCloseTo(kr, 10);
});

test('says which years no index is known for, forwards and backwards', () => {
	const saknas = { ok: false, kind: 'index_saknas', years: [2025, 2026] };
	expect(iPrisniva(100, { from: 2023, to: 2026 }, KPIF)).toEqual(saknas);
	expect(iPrisniva(100, { from: 2026, to: 2023 }, KPIF)).toEqual(saknas);
});

test('names the changes it used', () => {
	const svar = iPrisniva(100, { from: 2022, to: 2024 }, KPIF);
	expect(svar.ok && svar.forandringar).toEqual([
		{ year: 2023, andel: 0.06 },
		{ year: 2024, andel: 0.027 }
	]);
});

test('there and back is the same amount', () => {
	const year = fc.integer({ min: 2020, max: 2024 });
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), year, year, (kr, from, to) => {
			const dit = iPrisniva(kr, { from, to }, KPIF);
			const hem = dit.ok && iPrisniva(dit.kr, { from: to, to: from }, KPIF);
			expect(hem !== false && hem.ok && hem.kr).toBeCloseTo(kr, 4);
		}),
		{ numRuns: 50 }
	);
});
