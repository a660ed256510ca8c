import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue, type Finansiering, type Kostnadspost } from '#lib/model/index.ts';
import { statistik as lasStatistik } from '#lib/data/node.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { berakna } from '#lib/engine/index.ts';
import { nyFinansiering, nyPost } from '#lib/state/nytt.ts';
import { enhetskrock } from './enhetskrock.ts';
import { finansieringsrimlighet, postrimlighet, type Rimlighetsunderlag } from './rimlighet.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const dokument = parsed.dokument;
const statistik = lasStatistik();
const parametrar = grundparametrar();

function underlag(post: Kostnadspost): Rimlighetsunderlag {
	const alternativ = { ...dokument.alternativ[1]!, kostnadsposter: [post], finansiering: [] };
	const noll = dokument.alternativ[0]!;
	const svar = berakna({ ...dokument, alternativ: [noll, alternativ] }, statistik, parametrar);
	const resultat = svar.ok ? svar.alternativ[1] : undefined;
	const tillagg = { krPerInvanare: 150, year: 2016 };
	return { alternativ, resultat, statistik, arsarbetstidTimmar: 1600, tillagg };
}

const medPost = (values: Partial<Kostnadspost>): Kostnadspost => ({
	...nyPost(dokument),
	...values
});
const tid = (timmarPerEnhet: number): Kostnadspost['pris'] => ({
	typ: 'tid',
	timmarPerEnhet,
	timkostnad: 'handlaggare'
});

test.each<[string, Partial<Kostnadspost>, string[]]>([
	['a post to be filled in', {}, ['noll']],
	['forty hours', { pris: tid(40) }, []],
	['more than a year of work', { pris: tid(1700) }, ['heltid', 'tillagg']],
	[
		'two of almost a year',
		{ pris: tid(900), mangd: { typ: 'fast', antal: 2 } },
		['heltid', 'tillagg']
	],
	[
		'per cent entered as a number per inhabitant',
		{ pris: tid(0.001), mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 4 } },
		['andel']
	],
	['done by all already', { pris: tid(40), redanUppfyllt: 1 }, ['redan']],
	['done by all but one class', { pris: tid(40), redanUppfyllt: [1, 1, 0.5] }, []]
])('%s', (_, values, expected) => {
	const post = medPost(values);
	expect(postrimlighet(post, underlag(post)).map(({ id }) => id)).toEqual(expected);
});

test.each<[string, string, Partial<Kostnadspost>, RegExp | null]>([
	['a count priced in hours', 'elever', { pris: tid(2) }, null],
	['kronor as they are', 'kronor', { pris: { typ: 'kr', krPerEnhet: 1 } }, null],
	['kronor not priced yet', 'kronor', { pris: { typ: 'kr', krPerEnhet: 0 } }, null],
	['kronor times hours', 'kronor', { pris: tid(2) }, /skriv 1\./],
	['kronor times kronor', 'kr', { pris: { typ: 'kr', krPerEnhet: 500 } }, /500\skronor/],
	['thousands as kronor', 'tkr', { pris: { typ: 'kr', krPerEnhet: 1 } }, /skriv 1\s?000 vid/],
	['a share as an amount', 'procent', { pris: tid(2) }, /förhållande/],
	['a mean as an amount', 'kronor per elev', { pris: tid(2) }, /förhållande/]
])('units: %s', (_, unit, values, expected) => {
	const post = medPost({ mangd: { typ: 'perKommun', egnaData: 'x' }, ...values });
	const text = enhetskrock(post, { label: 'Kolumnen', unit });
	if (expected === null) expect(text).toBe(null);
	else expect(text).toMatch(expected);
});

test('the reason names the kommun and the amount', () => {
	const post = medPost({ pris: tid(1500) });
	const text = postrimlighet(post, underlag(post))
		.map((fynd) => fynd.text)
		.join(' ');
	expect(text).toMatch(/Dorotea/);
	expect(text).toMatch(/150 kronor per invånare i 2016 års priser/);
});

const rad = (values: Partial<Finansiering>): Finansiering => ({
	...nyFinansiering(dokument),
	fromYear: 2027,
	...values
});
const lopande = (fromYear: number, tomYear: number | null) =>
	underlag(medPost({ pris: tid(40), takt: { typ: 'lopande', fromYear, tomYear } }));

test.each<[string, Finansiering, Rimlighetsunderlag, string[]]>([
	['money as long as the duty', rad({}), lopande(2027, null), []],
	['money that ends', rad({ tomYear: 2029 }), lopande(2027, null), ['slutar']],
	['both end the same year', rad({ tomYear: 2029 }), lopande(2027, 2029), []],
	['money that comes late', rad({ fromYear: 2028 }), lopande(2027, null), ['borjar']],
	['a fee may end', rad({ typ: 'avgift', tomYear: 2029 }), lopande(2027, null), []],
	[
		'parts that are only weights',
		rad({ totaltKr: 219e6, grundbeloppKr: 100_000, perEnhet: [] }),
		lopande(2027, null),
		['delar']
	],
	[
		'parts that make the total',
		rad({ totaltKr: 29e6, grundbeloppKr: 100_000 }),
		lopande(2027, null),
		[]
	]
])('%s', (_, finansiering, med, expected) => {
	expect(finansieringsrimlighet(finansiering, med).map(({ id }) => id)).toEqual(expected);
});
