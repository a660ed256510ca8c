import { expect, test } from 'vitest';
import { mjuk, tabellbredder, TEXTBREDD } from './tabellbredd.ts';

const tabell = (kolumner: readonly string[], rad: readonly string[]) => ({
	rubrik: '',
	forklaring: '',
	kolumner,
	textkolumner: 1,
	rader: [rad.map((text) => ({ text, tal: null }))],
	summarad: false
});

const sum = (bredder: readonly number[]) => bredder.reduce((a, b) => a + b, 0);

test('a column that its figure does not fit in takes room from the others', () => {
	const kolumner = ['Alternativ', ...Array.from({ length: 9 }, () => 'kr')];
	const korta = tabellbredder(tabell(kolumner, ['Ett', ...Array.from({ length: 9 }, () => '1')]));
	const rad = ['Ett', ...Array.from({ length: 8 }, () => '1'), '−1 234 567,8'];
	const bredder = tabellbredder(tabell(kolumner, rad));
	expect(sum(bredder)).toBe(TEXTBREDD);
	expect(korta[9]).toBeLessThan(900);
	expect(bredder[9]).toBeGreaterThan(1200);
	// Whole twentieths: equal columns may differ by one.
	expect(Math.abs((bredder[1] ?? 0) - (bredder[8] ?? 0))).toBeLessThanOrEqual(1);
});

test('where there is not room for all, headings break before figures do', () => {
	const kolumner = ['Klass', ...Array.from({ length: 12 }, () => 'Sammanlagt')];
	const rad = ['Ett', '10\u00A0605\u00A0520', ...Array.from({ length: 11 }, () => '0')];
	const bredder = tabellbredder(tabell(kolumner, rad));
	expect(sum(bredder)).toBe(TEXTBREDD);
	expect(bredder[1]).toBeGreaterThan(1000);
	expect(bredder[2]).toBeLessThan(750);
});

test('where there is not even room for the figures, each has the same part of what it needs', () => {
	const kolumner = ['Klass', ...Array.from({ length: 12 }, () => 'Invånare')];
	const rad = ['Enstavigt', ...Array.from({ length: 12 }, () => '10\u00A0605\u00A0520')];
	const bredder = tabellbredder(tabell(kolumner, rad));
	expect(sum(bredder)).toBe(TEXTBREDD);
	const tal = bredder.slice(1);
	expect(Math.max(...tal) - Math.min(...tal)).toBeLessThanOrEqual(1);
	// In shares of the text's size, margins first: nine letters, three of them narrow, and eight figures with two spaces.
	const [ord, siffror] = [0.5 + 6 * 0.64 + 2 * 0.47 + 0.36, 0.5 + 8 * 0.64 + 2 * 0.36];
	expect((bredder[0] ?? 0) / (tal[0] ?? 0)).toBeCloseTo(ord / siffror, 2);
});

test('long words of a heading may break, and keep their first letter', () => {
	expect(mjuk('Finansieringsgrad, %')).toBe('Finan\u00ADsie\u00ADrings\u00ADgrad,\u00A0%');
});
