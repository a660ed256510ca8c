import { expect, test } from 'vitest';
import {
	bidrag,
	dokument,
	GRUND,
	post,
	smaKommuner,
	type Forslag,
	type Del
} from '../../../tests/laws/smaKommuner.ts';
import { berakna } from './index.ts';

function kinds(forslag: Forslag, rest: Del = {}): string[] {
	const resultat = berakna(
		dokument(forslag, rest),
		smaKommuner({ glest: [1, 1, null, 1, 1] }),
		GRUND
	);
	if (!resultat.ok) throw new Error(resultat.kind);
	return resultat.anmarkningar.map(({ kind, id }) => `${kind}:${id ?? ''}`).sort();
}

const pengar = (del: Del = {}) => ({ finansiering: [bidrag({ grundbeloppKr: 1, ...del })] });
const tjanst = { pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 1, lon: 'handlaggare' } };
const tid = { pris: { typ: 'tid', timmarPerEnhet: 1, timkostnad: 'handlaggare' } };
const LON = 'arsarbetskraftKr.handlaggare';

const CASES: readonly [what: string, forslag: Forslag, rest: Del, expected: string[]][] = [
	['nothing to say', { poster: [post()] }, {}, []],
	['not indexed and no index', pengar(), {}, ['utan_index:bidrag']],
	['indexed', pengar({ indexeras: true }), {}, []],
	['an index is given', pengar(), { parametrar: { arligtIndex: 0.02 } }, []],
	['money that only begins in slutYear cannot erode', pengar({ fromYear: 2030 }), {}, []],
	[
		'engång outside the period',
		{ poster: [post({ takt: { typ: 'engang', year: 2040 } })] },
		{},
		['utanfor_perioden:post']
	],
	['engång inside', { poster: [post({ takt: { typ: 'engang', year: 2030 } })] }, {}, []],
	[
		'another price level',
		{ poster: [post(tjanst)] },
		{ prisnivaYear: 2024 },
		[`parameter_annan_prisniva:${LON}`]
	],
	[
		'an own cost is in the document’s prices',
		{ poster: [post(tjanst)] },
		{ prisnivaYear: 2024, parametrar: { arsarbetskraftKr: 1 } },
		[]
	],
	[
		'an assumed working year',
		{ poster: [post(tid)] },
		{},
		['parameter_antagande:arsarbetstidTimmar']
	],
	[
		'an own hourly cost makes the yearly one unused',
		{ poster: [post(tid)] },
		{ prisnivaYear: 2024, parametrar: { timkostnadKr: 500 } },
		['parameter_antagande:arsarbetstidTimmar']
	],
	[
		'a cost that ends before slutYear',
		{ poster: [post({ takt: { typ: 'lopande', fromYear: 2026, tomYear: 2028 } })] },
		{},
		['inte_i_arskostnaden:post']
	],
	[
		'money that ends before slutYear',
		pengar({ indexeras: true, tomYear: 2028 }),
		{},
		['inte_i_arskostnaden:bidrag']
	],
	[
		'values missing',
		{ poster: [post({ mangd: { typ: 'perEnhet', drivare: 'glest', antalPerEnhet: 1 } })] },
		{},
		['saknade_varden:']
	]
];

test.each(CASES)('%s', (_, forslag, rest, expected) => {
	expect(kinds(forslag, rest)).toEqual(expected);
});
