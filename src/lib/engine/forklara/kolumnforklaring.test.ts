import { expect, test } from 'vitest';
import { statistik } from '#lib/data/node.ts';
import { forklaraKolumnmedian, forklaraKolumnvarde, kolumnjamforelse } from '../index.ts';

const { kommuner, kolumner } = statistik();
const folkmangd = kolumner.get('folkmangd');
if (folkmangd === undefined) throw new Error('no population');
const kolumn = folkmangd;
const at = (namn: string): number => kommuner.findIndex(({ kommunnamn }) => kommunnamn === namn);

test('a value is the one the kommun is shown with, with what it counts', () => {
	const svar = forklaraKolumnvarde([kolumn, kommuner], at('Dorotea'));
	expect(svar?.avser).toMatchObject({ kommunnamn: 'Dorotea' });
	expect(svar?.rot).toMatchObject({
		varde: kolumn.values[at('Dorotea')],
		anmarkning: kolumn.meta.definition,
		kallor: [{ typ: 'statistik', kolumn: 'folkmangd' }]
	});
	expect(forklaraKolumnvarde([kolumn, kommuner], 290)).toBeNull();
});

test('a median is the one shown, between the two in the middle', () => {
	const positioner = ['Åsele', 'Dorotea', 'Sorsele', 'Malå'].map(at);
	const { rot, avser } = forklaraKolumnmedian([kolumn, kommuner], { namn: 'fyra', positioner });
	expect(rot.varde).toBe(kolumnjamforelse(kolumn, 0, [positioner]).medianer[0]);
	expect(avser).toEqual({ typ: 'kommuner', namn: 'fyra' });
	const [a, b] = rot.steg;
	expect(rot.steg).toHaveLength(2);
	expect(((a?.varde ?? 0) + (b?.varde ?? 0)) / 2).toBe(rot.varde);
	expect(rot.steg.map(({ namn }) => namn)).toEqual(['Sorsele (plats 2)', 'Åsele (plats 3)']);
});

test('a kommun without a value is left out, and none at all has no median', () => {
	const values = Float64Array.from(kolumn.values);
	values[at('Dorotea')] = NaN;
	const luckig = { ...kolumn, values };
	const svar = (namn: readonly string[]) =>
		forklaraKolumnmedian([luckig, kommuner], { namn: '', positioner: namn.map(at) }).rot;
	expect(svar(['Dorotea', 'Åsele']).steg.map(({ namn }) => namn)).toEqual(['Åsele (plats 1)']);
	expect(svar(['Dorotea'])).toMatchObject({ varde: null, steg: [] });
});
