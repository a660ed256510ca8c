import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraga } from '#lib/engine/index.ts';
import { fragaFromText, frageText } from './frageadress.ts';

const FRAGOR: readonly (readonly [string, Fraga])[] = [
	[
		'kommun.forslag.2425.nettoKr',
		{ typ: 'kommun', alternativ: 'forslag', kommunkod: '2425', matt: 'nettoKr' }
	],
	[
		'bild.forslag.2425.rad.ansokan%3Abidrag.fastKr',
		{
			typ: 'bild',
			alternativ: 'forslag',
			kommunkod: '2425',
			del: { rad: 'ansokan:bidrag', varde: 'fastKr' }
		}
	],
	[
		'bild.a.2425.rang.skatteOre',
		{ typ: 'bild', alternativ: 'a', kommunkod: '2425', del: { rang: 'skatteOre' } }
	],
	[
		'bild.a.0114.tillracklig',
		{ typ: 'bild', alternativ: 'a', kommunkod: '0114', del: 'tillracklig' }
	],
	[
		'grupp.a.klass-3.nettoKrPerInvanare.median',
		{
			typ: 'grupp',
			alternativ: 'a',
			grupp: { typ: 'storleksklass', index: 3 },
			matt: 'nettoKrPerInvanare',
			varde: 'median'
		}
	],
	[
		'grupp.a.kommuner.bruttoKr.summa.Norra%20l%C3%A4nen%2E.2403-2425',
		{
			typ: 'grupp',
			alternativ: 'a',
			grupp: { typ: 'kommuner', namn: 'Norra länen.', kommunkoder: ['2403', '2425'] },
			matt: 'bruttoKr',
			varde: 'summa'
		}
	],
	['storlek.a.brytpunkt', { typ: 'storlek', alternativ: 'a', matt: 'brytpunkt' }]
];

test.each(FRAGOR)('%s', (text, fraga) => {
	expect(frageText(fraga)).toBe(text);
	expect(fragaFromText(text)).toEqual(fraga);
});

test.each([
	'',
	'x',
	'kommun',
	'kommun..2425.nettoKr',
	'kommun.a.24.nettoKr',
	'kommun.a.2425.pris',
	'bild.a.2425.rad.post',
	'grupp.a.klass-9999.nettoKr.median',
	'grupp.a.kommuner.nettoKr.summa.Namn.x-y',
	'storlek.a.hela',
	'%E5.%'
])('%s is no question', (text) => {
	expect(fragaFromText(text)).toBeNull();
});

test('nothing typed in an address throws', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), (text) => {
			expect(() => fragaFromText(text)).not.toThrow();
			expect(() => fragaFromText(`kommun.${text}`)).not.toThrow();
		}),
		{ numRuns: 60 }
	);
});
