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
		'intervall.forslag.klass-0.nettoKrPerInvanare.medel',
		{
			typ: 'intervall',
			alternativ: 'forslag',
			grupp: { typ: 'storleksklass', index: 0 },
			matt: 'nettoKrPerInvanare',
			varde: 'medel'
		}
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
	[
		'grupp-2027.a.riket.nettoKr.summa',
		{
			typ: 'grupp',
			alternativ: 'a',
			grupp: { typ: 'riket' },
			matt: 'nettoKr',
			varde: 'summa',
			tid: 2027
		}
	],
	[
		'kommun-aren.a.2425.bruttoKrPerInvanare',
		{ typ: 'kommun', alternativ: 'a', kommunkod: '2425', matt: 'bruttoKrPerInvanare', tid: 'aren' }
	],
	[
		'gruppdel.a.under-23691%2E5.folkmangd',
		{
			typ: 'gruppdel',
			alternativ: 'a',
			grupp: { typ: 'under', invanare: 23691.5 },
			del: 'folkmangd'
		}
	],
	[
		'post.a.kommuner.andel.samordning%20ansokan%3Abidrag.L%C3%A4net.2403-2425',
		{
			typ: 'post',
			alternativ: 'a',
			grupp: { typ: 'kommuner', namn: 'Länet', kommunkoder: ['2403', '2425'] },
			poster: ['samordning', 'ansokan:bidrag'],
			varde: 'andel'
		}
	],
	[
		'skillnad.a.klass-0.nettoKrPerInvanare.medel.b',
		{
			typ: 'skillnad',
			alternativ: 'a',
			grupp: { typ: 'storleksklass', index: 0 },
			matt: 'nettoKrPerInvanare',
			varde: 'medel',
			mot: 'b'
		}
	],
	[
		'bild.a.2425.rang.nettoKr.klassen',
		{ typ: 'bild', alternativ: 'a', kommunkod: '2425', del: { rang: 'nettoKr', i: 'klassen' } }
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
	'bild-aren.a.2425.tillracklig',
	'grupp-27.a.riket.nettoKr.summa',
	'gruppdel.a.under-.folkmangd',
	'post.a.riket.andel.',
	'skillnad.a.riket.nettoKr.summa',
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
