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
	expect(bredder[1]).toBe(bredder[8]);
});

test('where there is not room for all, the shares hold and still fill the width', () => {
	const kolumner = ['Klass', ...Array.from({ length: 12 }, () => 'Invånare')];
	const rad = ['Under 5 000', ...Array.from({ length: 12 }, () => '10 605 520')];
	const bredder = tabellbredder(tabell(kolumner, rad));
	expect(sum(bredder)).toBe(TEXTBREDD);
	expect(bredder[0]).toBe(Math.round((2 / 14) * TEXTBREDD));
});

test('long words of a heading may break, and keep their first letter', () => {
	expect(mjuk('Finansieringsgrad, %')).toBe('Finansie\u00ADrings\u00ADgrad, %');
});
