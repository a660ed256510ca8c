import { describe, expect, test } from 'vitest';
import { procentForFalt, talForFalt, tolkaProcent, tolkaTal } from './index.ts';

describe('numbers as people type them', () => {
	test.each([
		['0', 0],
		['-0', 0],
		['1000', 1000],
		['1 000', 1000],
		['1\u00a0000', 1000],
		['1\u202f000\u2009000', 1_000_000],
		['1 000,5', 1000.5],
		['1000.5', 1000.5],
		['0.125', 0.125],
		['0,5', 0.5],
		['-12', -12],
		['−12', -12],
		['–12', -12],
		['- 12', -12],
		['+5', 5],
		['26 %', 0.26],
		['26%', 0.26],
		['12,5 procent', 0.125],
		['25 000 kr', 25_000],
		['219 mnkr', 219_000_000],
		['3,6 miljoner kronor', 3_600_000],
		['2 miljarder', 2e9],
		['400 tkr', 400_000],
		['  7  ', 7]
	])('%s', (text, value) => {
		expect(tolkaTal(text)).toEqual({ ok: true, value });
	});

	test.each([
		['', 'Skriv ett tal.'],
		['abc', 'är inte ett tal'],
		['12 hästar', 'är inte ett tal'],
		['1.500', 'kan läsas på två sätt. Skriv 1\u00a0500 eller 1,500.'],
		['1.000.000', 'flera punkter eller komman'],
		['1,000.5', 'flera punkter eller komman'],
		['12 34', 'inte mellan tusental'],
		['1e5', 'är inte ett tal'],
		['--5', 'är inte ett tal'],
		['NaN', 'är inte ett tal'],
		['Infinity', 'är inte ett tal']
	])('refuses %s', (text, message) => {
		const svar = tolkaTal(text);
		expect(svar.ok ? '' : svar.message).toContain(message);
	});

	test('shares', () => {
		expect(tolkaProcent('26')).toEqual({ ok: true, value: 0.26 });
		expect(tolkaProcent('26 %')).toEqual({ ok: true, value: 0.26 });
		expect(tolkaProcent('x').ok).toBe(false);
	});

	test.each([
		[null, ''],
		[NaN, ''],
		[0, '0'],
		[1000, '1\u00a0000'],
		[1000.5, '1\u00a0000,5'],
		[0.1 + 0.2, '0,3'],
		[-12.25, '−12,25'],
		[0.0000001, '0,0000001'],
		[219_000_000, '219\u00a0000\u00a0000']
	])('%s in a field', (value, text) => {
		expect(talForFalt(value)).toBe(text);
	});

	test('field text reads back to the same value', () => {
		for (const value of [0, 0.5, -3.25, 1234567.89, 0.001, 42]) {
			expect(tolkaTal(talForFalt(value))).toEqual({ ok: true, value });
			expect(tolkaProcent(procentForFalt(value))).toEqual({ ok: true, value });
		}
		expect(procentForFalt(0.57)).toBe('57');
	});
});
