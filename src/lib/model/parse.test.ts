import { describe, expect, test } from 'vitest';
import { jsonSchema, MAX_FILE_CHARACTERS, parseDokument, type ParseResult } from './index.ts';
import { bidrag, fil, post, type Del, type Forslag } from '../../../tests/laws/smaKommuner.ts';

const encode = (forslag: Forslag, rest: Del = {}) => JSON.stringify(fil(forslag, rest));

function faults(result: ParseResult): string[] {
	return result.ok ? [] : result.fel.map(({ path }) => path);
}

describe('a valid file', () => {
	const parsed = parseDokument(encode({ poster: [post()], finansiering: [bidrag()] }));

	test('gets its defaults', () => {
		expect(parsed.ok && parsed.dokument).toMatchObject({
			diarienummer: '',
			egnaData: [],
			parametrar: {},
			regelgivare: { typ: 'kommitte', namn: '' },
			texter: { problem: '', klara: [], motiveringSaknas: {} }
		});
		expect(parsed.ok && parsed.dokument.alternativ[1]).toMatchObject({
			genomforande: { typ: 'alla' },
			kostnadsposter: [
				{
					minst: null,
					hogst: null,
					redanUppfyllt: 0,
					osakerhet: null,
					delbar: false,
					euKrav: 'nej'
				}
			],
			finansiering: [{ totaltKr: null, golvKr: null, indexeras: false, andelSomSoker: 1 }]
		});
	});

	test('a figure without a source is an assumption', () => {
		const kalla = { typ: 'antagande', text: '', url: '' };
		expect(parsed.ok && parsed.dokument.alternativ[1]?.kostnadsposter[0]?.kalla).toEqual(kalla);
	});

	test('Kolada’s nine classes are the default limits', () => {
		const { storleksgranser: _, ...rest } = fil({});
		const found = parseDokument(JSON.stringify(rest));
		expect(found.ok && found.dokument.storleksgranser).toEqual([
			5000, 10000, 15000, 20000, 30000, 50000, 100000, 200000
		]);
	});

	test('a byte order mark is no fault', () => {
		expect(parseDokument(`\uFEFF${encode({})}`).ok).toBe(true);
	});

	test('encode and decode again is the same', () => {
		if (!parsed.ok) throw new Error('faulty');
		expect(parseDokument(JSON.stringify(parsed.dokument))).toEqual(parsed);
	});
});

describe('a file that is not ours is refused with one clear fault', () => {
	const CASES: readonly [what: string, text: string, message: RegExp][] = [
		['empty', '', /inte läsbar/],
		['truncated', encode({}).slice(0, -7), /inte läsbar/],
		['text', 'Hej', /inte läsbar/],
		['a list', '[]', /inte en konsekvensutredning/],
		['null', 'null', /inte en konsekvensutredning/],
		['a number', '7', /inte en konsekvensutredning/],
		['another format', '{"format":"annat/1"}', /inte i Bärkrafts format/],
		['no format', '{}', /inte i Bärkrafts format/],
		['format of a wrong type', '{"format":{"a":1}}', /inte i Bärkrafts format/],
		['a newer version', '{"format":"barkraft/2"}', /nyare version/],
		['far newer', '{"format":"barkraft/17","x":1}', /nyare version/],
		['too deep', `{"format":"barkraft/1","a":${'['.repeat(100_000)}`, /nivåer/],
		['too large', ' '.repeat(MAX_FILE_CHARACTERS + 1), /för stor/],
		['__proto__', '{"format":"barkraft/1","__proto__":{"titel":"x"}}', /otillåtet fältnamn/],
		['constructor', '{"format":"barkraft/1","a":{"constructor":1}}', /otillåtet fältnamn/]
	];
	test.each(CASES)('%s', (_, text, message) => {
		const result = parseDokument(text);
		if (result.ok) throw new Error('accepted');
		expect(result.fel).toHaveLength(1);
		expect(result.fel[0]?.message).toMatch(message);
		expect(result.fel[0]?.remedy).not.toBe('');
	});

	test('brackets and quotes inside texts are not levels', () => {
		const titel = `${'[{'.repeat(50)} \\" ${'[{'.repeat(50)}`;
		expect(parseDokument(encode({}, { titel })).ok).toBe(true);
	});

	test('nothing reaches the prototypes', () => {
		parseDokument('{"format":"barkraft/1","__proto__":{"smitta":1}}');
		expect(({} as Record<string, unknown>)['smitta']).toBeUndefined();
	});
});

const P = 'alternativ[1].kostnadsposter[0]';
const F = 'alternativ[1].finansiering[0]';
const perKlass = (antal: number[]) => ({ typ: 'perStorleksklass', antal });

describe('a fault is pointed out where it is', () => {
	type Fall = readonly [what: string, forslag: Forslag, rest: Del, path: string];
	const CASES: readonly Fall[] = [
		['unknown field', {}, { titlel: '' }, ''],
		['wrong type', {}, { titel: 5 }, 'titel'],
		['year out of range', {}, { startYear: 1999 }, 'startYear'],
		['year with decimals', {}, { startYear: 2026.5 }, 'startYear'],
		['unknown mangd', { poster: [post({ mangd: { typ: 'x' } })] }, {}, `${P}.mangd.typ`],
		['no mangd', { poster: [post({ mangd: undefined })] }, {}, `${P}.mangd`],
		[
			'negative antal',
			{ poster: [post({ mangd: { typ: 'fast', antal: -1 } })] },
			{},
			`${P}.mangd.antal`
		],
		[
			'perPaborjade 0',
			{
				poster: [
					post({ mangd: { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 0, antal: 1 } })
				]
			},
			{},
			`${P}.mangd.perPaborjade`
		],
		[
			'redan uppfyllt above 1',
			{ poster: [post({ redanUppfyllt: 1.1 })] },
			{},
			`${P}.redanUppfyllt`
		],
		[
			'intervall 0',
			{ poster: [post({ takt: { typ: 'aterkommande', fromYear: 2026, intervallYears: 0 } })] },
			{},
			`${P}.takt.intervallYears`
		],
		[
			'andelSomSoker above 1',
			{ finansiering: [bidrag({ andelSomSoker: 2 })] },
			{},
			`${F}.andelSomSoker`
		],
		['negative total', { finansiering: [bidrag({ totaltKr: -1 })] }, {}, `${F}.totaltKr`],
		[
			'javascript: link',
			{ poster: [post({ kalla: { typ: 'enkat', text: '', url: 'javascript:alert(1)' } })] },
			{},
			`${P}.kalla.url`
		],
		['id with a space', { poster: [post({ id: 'a b' })] }, {}, `${P}.id`],
		[
			'kommunkod of three digits',
			{},
			{ egnaData: [{ id: 'e', namn: '', enhet: '', varden: { '114': 1 } }] },
			'egnaData[0].varden.114'
		],
		['slutYear before startYear', {}, { slutYear: 2020 }, 'slutYear'],
		['more than 50 years', {}, { slutYear: 2080 }, 'slutYear'],
		['limits that do not rise', {}, { storleksgranser: [5000, 5000] }, 'storleksgranser[1]'],
		['two posts of one id', { poster: [post(), post()] }, {}, 'alternativ[1].kostnadsposter[1].id'],
		[
			'two fundings of one id',
			{ finansiering: [bidrag(), bidrag()] },
			{},
			'alternativ[1].finansiering[1].id'
		],
		['too few per class', { poster: [post({ mangd: perKlass([1, 2]) })] }, {}, `${P}.mangd.antal`],
		[
			'too many shares per class',
			{ poster: [post({ redanUppfyllt: [0, 0, 0, 0] })] },
			{},
			`${P}.redanUppfyllt`
		],
		[
			'unknown own column',
			{ poster: [post({ mangd: { typ: 'perKommun', egnaData: 'x' } })] },
			{},
			`${P}.mangd.egnaData`
		],
		['minst above högst', { poster: [post({ minst: 2, hogst: 1 })] }, {}, `${P}.minst`],
		[
			'tomYear before fromYear',
			{ poster: [post({ takt: { typ: 'lopande', fromYear: 2028, tomYear: 2027 } })] },
			{},
			`${P}.takt.tomYear`
		],
		[
			'funding that ends before it begins',
			{ finansiering: [bidrag({ tomYear: 2020 })] },
			{},
			`${F}.tomYear`
		],
		['floor above ceiling', { finansiering: [bidrag({ golvKr: 2, takKr: 1 })] }, {}, `${F}.golvKr`]
	];
	test.each(CASES)('%s', (_, forslag, rest, path) => {
		const result = parseDokument(encode(forslag, rest));
		expect(faults(result)).toEqual([path]);
		if (result.ok) return;
		expect(result.fel[0]?.message).toMatch(/^[A-ZÅÄÖ].*\.$/s);
		expect(result.fel[0]?.remedy).toMatch(/^[A-ZÅÄÖ].*[.?]/s);
	});

	test('all faults at once, at most 50', () => {
		const many = Array.from({ length: 80 }, (_, i) => post({ id: `p${i}`, minst: -1 }));
		expect(faults(parseDokument(encode({ poster: many })))).toHaveLength(50);
		expect(faults(parseDokument(encode({}, { titel: 1, slutYear: 'x' }))).sort()).toEqual([
			'slutYear',
			'titel'
		]);
	});
});

describe('nollalternativ and the chosen alternative', () => {
	const alternativ = (...typer: [typ: string, valt?: boolean][]) => ({
		alternativ: typer.map(([typ, valt], i) => ({
			id: `a${i}`,
			namn: 'A',
			typ,
			valt: valt ?? false
		}))
	});
	const CASES: readonly [what: string, rest: Del, paths: string[]][] = [
		['no alternatives at all', { alternativ: [] }, ['alternativ']],
		['only the nollalternativ', alternativ(['nollalternativ']), []],
		['none', alternativ(['forslag']), ['alternativ']],
		['two', alternativ(['nollalternativ'], ['nollalternativ']), ['alternativ']],
		['two chosen', alternativ(['nollalternativ', true], ['forslag', true]), ['alternativ']],
		[
			'two of one id',
			{
				alternativ: [
					{ id: 'a', namn: '', typ: 'nollalternativ' },
					{ id: 'a', namn: '', typ: 'forslag' }
				]
			},
			['alternativ[1].id']
		]
	];
	test.each(CASES)('%s', (_, rest, paths) => {
		expect(faults(parseDokument(encode({}, rest)))).toEqual(paths);
	});
});

test('the JSON Schema describes the same fields', () => {
	const schema = jsonSchema() as {
		properties: Record<string, { title?: string }>;
		required: string[];
	};
	expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(fil({}))));
	expect(schema.required).toEqual(expect.arrayContaining(['format', 'titel', 'alternativ']));
	expect(JSON.stringify(schema)).toContain('Årsarbetskrafter per enhet');
});
