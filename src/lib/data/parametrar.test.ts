import { describe, expect, test } from 'vitest';
import { grundparametrar, parametrar, senasteVarde, vardeForYear } from './parametrar.ts';

/** docs/metod.md §4. */
describe('default parameters', () => {
	test.each([
		['arsarbetskraftKr.handlaggare', 800_000, 2023],
		['arsarbetstidTimmar', 1600, null],
		['poPalagg', 0.4453, 2023],
		['kpif', 0.027, 2024],
		['internranta', 0.0125, 2023],
		['anslag11Kr', 174_096_852_000, 2026],
		['arligMinskningKrPerInvanare', 250, null],
		['administrationstillaggKrPerInvanare.hog', 1900, 2016]
	])('the newest %s is %f (%s)', (id, value, year) => {
		expect(senasteVarde(id)).toMatchObject({ id, value, year });
	});

	test('a value is found by year', () => {
		expect(vardeForYear('kpif', 2022)).toBe(0.077);
		expect(vardeForYear('anslag11Kr', 2025)).toBe(166_750_052_000);
		expect(vardeForYear('kpif', 2030)).toBeNull();
	});

	test('KPIF 2017–2024 multiplies to 1.278', () => {
		const chain = (parametrar.get('kpif')?.values ?? []).reduce(
			(product, { value }) => product * (1 + (value ?? NaN)),
			1
		);
		expect(chain).toBeCloseTo(1.278, 3);
	});

	test('what is not found stays empty and out of the engine', () => {
		expect(senasteVarde('pkv')).toBeNull();
		expect(parametrar.get('pkv')?.values[0]).toMatchObject({ value: null, reason: 'saknas' });
		expect(grundparametrar().has('pkv')).toBe(false);
		expect(grundparametrar().has('timtaxaKr')).toBe(false);
	});

	test('every value has a source or says that it is an assumption', () => {
		for (const { id, values } of parametrar.values())
			for (const { source, antagande, value, low } of values) {
				if (value === null && low === undefined) continue;
				expect(source, id).not.toBe('');
				expect(antagande, id).toBe(id === 'arsarbetstidTimmar');
			}
	});
});
