import { expect, test } from 'vitest';
import type { KommunResultat } from '#lib/engine/index.ts';
import { forhandsrader, kurva } from './forhandsvisning.ts';

const kommun = (kommunkod: string, kommunnamn: string, folkmangd: number): KommunResultat =>
	({ kommunkod, kommunnamn, folkmangd, storleksklass: folkmangd < 5000 ? 0 : 1 }) as KommunResultat;

const KOMMUNER = [
	kommun('2425', 'Dorotea', 2300),
	kommun('2418', 'Malå', 2900),
	kommun('0001', 'Mitten', 15_900),
	kommun('0180', 'Stockholm', 1_000_000)
];
const KLASS = { franInvanare: 0, tillInvanare: 5000 };
const text = (rader: readonly { text: string }[]): string[] =>
	rader.map((rad) => rad.text.replaceAll('\u00a0', ' '));

test('the same in the whole class is said once, otherwise from and to', () => {
	expect(text(forhandsrader(KOMMUNER, () => 400_000, KLASS))).toEqual([
		'400 000 kronor',
		'400 000 kronor',
		'400 000 kronor'
	]);
	const efterStorlek = text(forhandsrader(KOMMUNER, (k) => k.folkmangd * 10, KLASS));
	expect(efterStorlek[0]).toBe('23 000 kronor – 29 000 kronor');
	expect(efterStorlek[2]).toBe('10 miljoner kronor');
});

test('the mediankommun is the one nearest 16 000 inhabitants', () => {
	const rad = forhandsrader(KOMMUNER, () => 1, KLASS)[1];
	expect(rad?.etikett).toContain('Mitten');
});

test('a missing figure is missing, not zero', () => {
	const rader = forhandsrader(KOMMUNER, (k) => (k.storleksklass === 0 ? null : 5), KLASS);
	expect(rader[0]?.text).toBe('–');
	expect(kurva(KOMMUNER, () => null, { bredd: 100, hojd: 50 })).toBe(null);
});

test('the curve holds every known point and the zero line', () => {
	const geometri = kurva(KOMMUNER, (k) => k.folkmangd, { bredd: 100, hojd: 50 });
	expect(geometri?.punkter.split('M').length).toBe(5);
	expect(geometri).toMatchObject({ nollinje: 50, min: 0, max: 1_000_000 });
	expect(geometri?.punkter).toContain('M100.0 0.0h0');
});
