import { expect, test } from 'vitest';
import { tolkaTalfalt, visaTalfalt, type Talregler } from './talfalt.ts';

const REGLER: Talregler = {
	andel: false,
	tomtTillatet: false,
	heltal: false,
	min: undefined,
	max: undefined,
	year: false
};

test.each<[string, Partial<Talregler>, number | null | string]>([
	['1 000,5', {}, 1000.5],
	['26', { andel: true }, 0.26],
	['26 %', { andel: true }, 0.26],
	['', { tomtTillatet: true }, null],
	['', {}, 'Skriv ett tal.'],
	['2,5', { heltal: true }, 'Skriv ett heltal, utan decimaler.'],
	['-1', { min: 0 }, 'Talet ska vara minst 0.'],
	['101', { andel: true, min: 0, max: 1 }, 'Talet ska vara mellan 0\u00a0% och 100\u00a0%.'],
	['11', { max: 10 }, 'Talet får vara högst 10.'],
	['1999', { year: true, min: 2000, max: 2100 }, 'Talet ska vara mellan 2000 och 2100.']
])('%s under %o', (text, regler, expected) => {
	const svar = tolkaTalfalt(text, { ...REGLER, ...regler });
	expect(svar.ok ? svar.value : svar.fel).toBe(expected);
});

test('shown as it is typed', () => {
	expect(visaTalfalt(null, REGLER)).toBe('');
	expect(visaTalfalt(2027, { ...REGLER, year: true })).toBe('2027');
	expect(visaTalfalt(0.125, { ...REGLER, andel: true })).toBe('12,5');
	expect(visaTalfalt(25_000, REGLER)).toBe('25\u00a0000');
});
