import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraga, Osakerhetsdel, Vardeklass } from '#lib/engine/index.ts';
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
	['storlek.a.brytpunkt', { typ: 'storlek', alternativ: 'a', matt: 'brytpunkt' }],
	osaker('fall.20.3.klass-0', {
		typ: 'fall',
		av: 20,
		fall: 3,
		grupp: { typ: 'storleksklass', index: 0 }
	}),
	osaker('fall.50.over0.riket', { typ: 'fall', av: 50, fall: 'over0', grupp: { typ: 'riket' } }),
	osaker('year.2027', { typ: 'year', year: 2027 }),
	osaker('years.oklart', { typ: 'years', lage: 'oklart' }),
	osaker('antagande.minstaKlassen.forsta.post%3Avakt', {
		typ: 'antagande',
		svar: 'minstaKlassen',
		varde: 'forsta',
		antagande: 'post:vakt'
	}),
	osaker('nollpunkt.noll.parameter%3AarsarbetskraftKr%2Ehandlaggare', {
		typ: 'nollpunkt',
		varde: 'noll',
		antagande: 'parameter:arsarbetskraftKr.handlaggare'
	}),
	osaker('klasschans.0.8', { typ: 'klasschans', klass: 0, mot: 8 }),
	osaker('over.riket.over0.under', {
		typ: 'over',
		grupp: { typ: 'riket' },
		grans: 'over0',
		sida: 'under'
	}),
	osaker('over.kommuner.over250.over.Dorotea.2425', {
		typ: 'over',
		grupp: { typ: 'kommuner', namn: 'Dorotea', kommunkoder: ['2425'] },
		grans: 'over250',
		sida: 'over'
	}),
	osaker('chans.b.riket', { typ: 'chans', mot: 'b', grupp: { typ: 'riket' } }),
	osaker('brytpunkt.spann', { typ: 'brytpunkt', varde: 'spann' }),
	klass('over.40.80%2E5', { sida: 'over', fran: 40, till: 80.5 }),
	klass('under.-8', { sida: 'under', fran: -8, till: null }),
	klass('noll.0.0', { sida: 'noll', fran: 0, till: 0 }),
	klass('saknas', null)
];

type Fall = readonly [string, Fraga];

function osaker(text: string, del: Osakerhetsdel): Fall {
	return [`osakerhet.a.${text}`, { typ: 'osakerhet', alternativ: 'a', del }];
}

function klass(text: string, vilken: Vardeklass | null): Fall {
	const fraga = { typ: 'vardeklass', alternativ: 'a', matt: 'skatteOre', klass: vilken } as const;
	return [`vardeklass.a.skatteOre.${text}`, fraga];
}

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
	'osakerhet.a.fall.30.1.riket',
	'osakerhet.a.fall.20.x.riket',
	'osakerhet.a.fall.20.1.kommuner',
	'osakerhet.a.antagande.riket.forsta.',
	'osakerhet.a.antagande.riket.hela.post',
	'osakerhet.a.year.27',
	'osakerhet.a.chans.b.x',
	'osakerhet.a.over.riket.over9.over',
	'osakerhet.a.over.riket.over0',
	'osakerhet.a.klasschans.0',
	'osakerhet.a.klasschans.x.1',
	'osakerhet.a.nollpunkt.noll',
	'vardeklass.a.skatteOre.over.x',
	'vardeklass.a.skatteOre.over.1.',
	'vardeklass.a.pris.over.1',
	'%E5.%'
])('%s is no question', (text) => {
	expect(fragaFromText(text)).toBeNull();
});

test('nothing typed in an address throws', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), (text) => {
			expect(() => fragaFromText(`osakerhet.${text}`)).not.toThrow();
			expect(() => fragaFromText(text)).not.toThrow();
			expect(() => fragaFromText(`kommun.${text}`)).not.toThrow();
		}),
		{ numRuns: 60 }
	);
});
