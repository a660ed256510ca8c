import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseValue, type Finansiering, type Kostnadspost } from '#lib/model/index.ts';
import { dokumentFromSvar } from './dokument.ts';
import { granskaSteg } from './granska.ts';
import { sammanfattning } from './sammanfattning.ts';
import { stegordning } from './steg.ts';
import { nyaSvar, svarSchema, type Aktivitet, type Svar } from './svar.ts';

const YEAR = 2026;

/** Answers with one activity ticked; `change` fills in the rest. */
function svarMed(change: (aktivitet: Aktivitet, svar: Svar) => void = () => undefined): Svar {
	const svar = nyaSvar(YEAR);
	const aktivitet = svar.aktiviteter.find(({ mall }) => mall === 'rapportering')!;
	aktivitet.vald = true;
	change(aktivitet, svar);
	return svar;
}

/** Every question about the activity and the rest answered, with figures of the user's own. */
function besvarat(change: (aktivitet: Aktivitet, svar: Svar) => void = () => undefined): Svar {
	return svarMed((aktivitet, svar) => {
		svar.titel.text = 'Ny rapport om vatten';
		svar.vem = { val: 'myndighet', namn: 'Exempelmyndigheten' };
		Object.assign(aktivitet, {
			namn: 'Årlig vattenrapport',
			avser: '3 kap. 4 §',
			ofta: { val: 'varjeYear', fromYear: '2028', intervall: '' },
			omfattning: { ...aktivitet.omfattning, val: 'fast', antal: '2' },
			resurser: { ...aktivitet.resurser, val: 'timmar', timmar: '36,5', kalla: 'Enkät 2026' },
			redan: { ...aktivitet.redan, val: 'andel', andel: '30' },
			sakerhet: { val: 'spann', lag: '20', hog: '73' }
		} satisfies Partial<Aktivitet>);
		svar.staten.val = 'generellt';
		Object.assign(svar.belopp, { val: 'totalt', totaltKr: '219 mnkr', fromYear: '2029' });
		change(aktivitet, svar);
	});
}

const forslag = (svar: Svar) => dokumentFromSvar(svar).alternativ[1]!;
const posten = (svar: Svar): Kostnadspost => forslag(svar).kostnadsposter[0]!;
const pengarna = (svar: Svar): readonly Finansiering[] => forslag(svar).finansiering;

describe('every answer is in the document', () => {
	test('about the whole', () => {
		const dokument = dokumentFromSvar(besvarat());
		expect(dokument).toMatchObject({
			titel: 'Ny rapport om vatten',
			beskrivning: '',
			regelgivare: { typ: 'myndighet', namn: 'Exempelmyndigheten' },
			prisnivaYear: 2026,
			startYear: 2028,
			slutYear: 2037
		});
		expect(dokument.alternativ.map(({ typ, valt }) => [typ, valt])).toEqual([
			['nollalternativ', false],
			['forslag', true]
		]);
	});

	test('about the activity', () => {
		expect(posten(besvarat())).toMatchObject({
			id: 'arlig-vattenrapport',
			namn: 'Årlig vattenrapport',
			avser: '3 kap. 4 §',
			takt: { typ: 'lopande', fromYear: 2028, tomYear: null },
			mangd: { typ: 'fast', antal: 2 },
			pris: { typ: 'tid', timmarPerEnhet: 36.5, timkostnad: 'handlaggare' },
			redanUppfyllt: 0.3,
			osakerhet: { lag: 20 / 36.5, hog: 2, lokalSpridning: 0 },
			kalla: { typ: 'bedomning', text: 'Enkät 2026' }
		});
	});

	const takter: [Partial<Aktivitet['ofta']>, Kostnadspost['takt']][] = [
		[{ val: 'varjeYear' }, { typ: 'lopande', fromYear: 2028, tomYear: null }],
		[{ val: 'engang' }, { typ: 'engang', year: 2028, avskrivningYears: 1 }],
		[{ val: 'vartannat' }, { typ: 'aterkommande', fromYear: 2028, intervallYears: 2 }],
		[
			{ val: 'annat', intervall: '4' },
			{ typ: 'aterkommande', fromYear: 2028, intervallYears: 4 }
		],
		[
			{ val: 'annat', intervall: '1' },
			{ typ: 'lopande', fromYear: 2028, tomYear: null }
		]
	];
	test.each(takter)('how often: %j', (ofta, takt) => {
		const svar = besvarat((aktivitet) => Object.assign(aktivitet.ofta, ofta));
		expect(posten(svar).takt).toEqual(takt);
	});

	const mangder: [Partial<Aktivitet['omfattning']>, Kostnadspost['mangd'], number | null][] = [
		[{ val: 'fast', antal: '3' }, { typ: 'fast', antal: 3 }, null],
		[
			{ val: 'perEnhet', antalPer: '2', per: '1 000', drivare: 'ar6_15', minst: '5' },
			{ typ: 'perEnhet', drivare: 'ar6_15', antalPerEnhet: 0.002 },
			5
		],
		[
			{ val: 'trappa', antalSteg: '1', steg: '10 000', stegDrivare: 'folkmangd', minst: '5' },
			{ typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10_000, antal: 1 },
			null
		],
		[
			{ val: 'skala', antalMedian: '1,5', okar: '0.75' },
			{ typ: 'skala', drivare: 'folkmangd', referens: 16_000, antal: 1.5, elasticitet: 0.75 },
			null
		]
	];
	test.each(mangder)('how many: %j', (omfattning, mangd, minst) => {
		const svar = besvarat((aktivitet) => Object.assign(aktivitet.omfattning, omfattning));
		expect(posten(svar)).toMatchObject({ mangd, minst, kalla: { typ: 'bedomning' } });
	});

	const priser: [Partial<Aktivitet['resurser']>, Kostnadspost['pris']][] = [
		[
			{ val: 'timmar', timmar: '40' },
			{ typ: 'tid', timmarPerEnhet: 40, timkostnad: 'handlaggare' }
		],
		[
			{ val: 'tjanst', tjanster: '0,5' },
			{ typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' }
		],
		[
			{ val: 'kronor', kronor: '1,5 miljoner' },
			{ typ: 'kr', krPerEnhet: 1_500_000 }
		]
	];
	test.each(priser)('what it takes: %j', (resurser, pris) => {
		const svar = besvarat((aktivitet) => {
			Object.assign(aktivitet.resurser, resurser);
			aktivitet.sakerhet.val = 'saker';
		});
		expect(posten(svar)).toMatchObject({ pris, osakerhet: null, kalla: { typ: 'bedomning' } });
	});

	test('what is done already, per size', () => {
		const klass = ['0', '10', '20', '30', '40', '50', '60', '70', '80'];
		const svar = besvarat((aktivitet) => (aktivitet.redan = { val: 'klass', andel: '', klass }));
		expect(posten(svar).redanUppfyllt).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
	});

	const belopp = { golvKr: null, takKr: null, indexeras: false, fromYear: 2029 };
	const bidrag: [Svar['staten']['val'], Partial<Svar['belopp']>, object[]][] = [
		['inget', {}, []],
		[
			'generellt',
			{ val: 'totalt', totaltKr: '219 miljoner', indexeras: true, kalla: 'Prop. 1 s. 2' },
			[
				{
					typ: 'generellt',
					totaltKr: 219e6,
					perEnhet: [],
					grundbeloppKr: 0,
					indexeras: true,
					kalla: { typ: 'bedomning', text: 'Prop. 1 s. 2', url: '' }
				}
			]
		],
		[
			'generellt',
			{ val: 'perEnhet', krPerEnhet: '21' },
			[{ ...belopp, totaltKr: null, perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 21 }] }]
		],
		[
			'grund',
			{ val: 'totalt', totaltKr: '649 miljoner', grundKr: '500 000' },
			[
				{ grundbeloppKr: 500_000, totaltKr: null, perEnhet: [] },
				{ grundbeloppKr: 0, totaltKr: 649e6 - 290 * 500_000, perEnhet: [] }
			]
		],
		[
			'grund',
			{ val: 'perEnhet', grundKr: '100 000', krPerEnhet: '12' },
			[
				{
					typ: 'riktat',
					grundbeloppKr: 100_000,
					totaltKr: null,
					perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 12 }]
				}
			]
		],
		[
			'riktat',
			{ val: 'totalt', totaltKr: '1 miljard' },
			[{ typ: 'riktat', totaltKr: 1e9, perEnhet: [{ drivare: 'ar6_15', krPerEnhet: 1 }] }]
		],
		[
			'riktat',
			{ val: 'perEnhet', krPerEnhet: '2 500' },
			[{ typ: 'riktat', totaltKr: null, perEnhet: [{ drivare: 'ar6_15', krPerEnhet: 2500 }] }]
		]
	];
	test.each(bidrag)('the state: %s %j', (val, svaren, rader) => {
		const svar = besvarat((_, alla) => {
			alla.staten = { val, drivare: 'ar6_15' };
			Object.assign(alla.belopp, { totaltKr: '', ...svaren });
		});
		expect(pengarna(svar)).toMatchObject(rader);
		expect(pengarna(svar)).toHaveLength(rader.length);
		for (const rad of pengarna(svar)) expect(rad.kalla.typ).toBe('bedomning');
		const inget = dokumentFromSvar(svar).texter.finansieringsforslag;
		expect(inget !== '').toBe(val === 'inget');
	});

	test('two activities, also with the same name', () => {
		const svar = besvarat((_, alla) => {
			const plan = alla.aktiviteter.find(({ mall }) => mall === 'plan')!;
			Object.assign(plan, { vald: true, namn: 'Årlig vattenrapport' });
		});
		expect(forslag(svar).kostnadsposter.map(({ id }) => id)).toEqual([
			'arlig-vattenrapport',
			'arlig-vattenrapport-2'
		]);
	});
});

describe('what is not known is marked', () => {
	const fragor: [string, (aktivitet: Aktivitet) => void, RegExp][] = [
		['ofta', ({ ofta }) => (ofta.val = 'vetInte'), /hur ofta \(varje år från och med 2028\)/],
		['omfattning', ({ omfattning }) => (omfattning.val = 'vetInte'), /1 rapport i varje kommun/],
		['resurser', ({ resurser }) => (resurser.val = 'vetInte'), /40 timmar för varje rapport/],
		['redan', ({ redan }) => (redan.val = 'vetInte'), /inget görs redan i dag/],
		['sakerhet', ({ sakerhet }) => (sakerhet.val = 'vetInte'), /mellan 18,25 och 73 timmar/],
		['inte besvarad', ({ ofta }) => (ofta.val = ''), /hur ofta/],
		['ett halvt tal', ({ resurser }) => (resurser.timmar = '4 0'), /tiden eller kostnaden/],
		['ett högt under det troliga', ({ sakerhet }) => (sakerhet.hog = '10'), /osäkerheten/]
	];
	test.each(fragor)('%s', (_, change, motivering) => {
		const post = posten(besvarat(change));
		expect(post.kalla.typ).toBe('antagande');
		expect(post.motivering).toMatch(/Startvärden som Bärkraft har valt och som ska ersättas/);
		expect(post.motivering).toMatch(motivering);
	});

	test('what the kommun has to do', () => {
		const svar = besvarat((_, alla) => (alla.aktiviteterVetInte = true));
		expect(posten(svar)).toMatchObject({ namn: 'Ny uppgift', kalla: { typ: 'antagande' } });
		expect(posten(svar).motivering).toMatch(/inte bestämt än/);
	});

	test('the title and who makes it', () => {
		const svar = besvarat((_, alla) => {
			alla.titel.vetInte = true;
			alla.vem.val = 'vetInte';
		});
		const dokument = dokumentFromSvar(svar);
		expect(dokument.titel).toBe('Ny utredning');
		expect(dokument.beskrivning).toMatch(/titeln är tillfällig; att en kommitté/);
	});

	const pengar: [Svar['staten']['val'], Svar['belopp']['val']][] = [
		['vetInte', ''],
		['', ''],
		['generellt', 'vetInte'],
		['grund', 'vetInte'],
		['riktat', 'vetInte'],
		['riktat', '']
	];
	test.each(pengar)('the money: %s, %s', (val, beloppet) => {
		const svar = besvarat((_, alla) => {
			alla.staten.val = val;
			alla.belopp.val = beloppet;
		});
		expect(pengarna(svar)).toMatchObject([{ totaltKr: 0, kalla: { typ: 'antagande' } }]);
		expect(pengarna(svar)[0]?.motivering).toMatch(/startvärde som Bärkraft har valt/);
	});

	test('a base amount that is more than the total', () => {
		const svar = besvarat((_, alla) => {
			alla.staten.val = 'grund';
			Object.assign(alla.belopp, { totaltKr: '1 miljon', grundKr: '10 000' });
		});
		expect(pengarna(svar)[0]?.kalla.typ).toBe('antagande');
		expect(granskaSteg(svar, { typ: 'belopp' })).toMatchObject([{ falt: 'grundKr' }]);
	});

	it('marks everything when nothing is answered', () => {
		const alla = sammanfattning(nyaSvar(YEAR), String).flatMap(({ rader }) => rader);
		expect(alla.every(({ antaget }) => antaget)).toBe(true);
	});

	it('marks nothing when all is answered', () => {
		const alla = sammanfattning(besvarat(), String).flatMap(({ rader }) => rader);
		expect(alla.filter(({ antaget }) => antaget)).toEqual([]);
		expect(stegordning(besvarat()).flatMap((steg) => granskaSteg(besvarat(), steg))).toEqual([]);
	});
});

/** Anything a person may have typed, and anything a stored answer may hold. */
const typed = fc.oneof(
	fc.constantFrom('', '0', '1', '-1', '0,5', '40', '1 000', '2028', '2060', '1e9', 'massor', '5 %'),
	fc.integer({ min: -10, max: 3000 }).map(String),
	fc.double({ noNaN: true }).map((n) => String(n).slice(0, 40)),
	fc.string({ maxLength: 40 })
);
const text = fc.oneof(fc.constantFrom('', ' ', 'Årlig rapport'), fc.string({ maxLength: 300 }));
const id = fc.constantFrom('folkmangd', 'ar6_15', 'finns-inte');

const arbAktivitet: fc.Arbitrary<Aktivitet> = fc.record({
	id: fc.string({ maxLength: 64 }),
	mall: fc.constantFrom('rapportering', 'arenden', 'itsystem', 'egen', 'okand'),
	vald: fc.boolean(),
	namn: text,
	avser: text,
	ofta: fc.record({
		val: fc.constantFrom('', 'varjeYear', 'engang', 'vartannat', 'annat', 'vetInte'),
		fromYear: typed,
		intervall: typed
	}),
	omfattning: fc.record({
		val: fc.constantFrom('', 'fast', 'perEnhet', 'trappa', 'skala', 'vetInte'),
		antal: typed,
		antalPer: typed,
		per: typed,
		drivare: id,
		minst: typed,
		antalSteg: typed,
		steg: typed,
		stegDrivare: id,
		antalMedian: typed,
		okar: fc.constantFrom('0.25', '0.5', '0.75')
	}),
	resurser: fc.record({
		val: fc.constantFrom('', 'timmar', 'tjanst', 'kronor', 'vetInte'),
		timmar: typed,
		tjanster: typed,
		kronor: typed,
		kalla: text
	}),
	redan: fc.record({
		val: fc.constantFrom('', 'inget', 'andel', 'klass', 'vetInte'),
		andel: typed,
		klass: fc.array(typed, { minLength: 9, maxLength: 9 })
	}),
	sakerhet: fc.record({
		val: fc.constantFrom('', 'saker', 'spann', 'vetInte'),
		lag: typed,
		hog: typed
	})
});

const arbSvar: fc.Arbitrary<Svar> = fc.record({
	version: fc.constant(1 as const),
	year: fc.integer({ min: 2010, max: 2060 }),
	titel: fc.record({ text, vetInte: fc.boolean() }),
	vem: fc.record({
		val: fc.constantFrom('', 'kommitte', 'myndighet', 'departement', 'vetInte'),
		namn: text
	}),
	aktiviteterVetInte: fc.boolean(),
	aktiviteter: fc.array(arbAktivitet, { maxLength: 5 }),
	staten: fc.record({
		val: fc.constantFrom('', 'inget', 'generellt', 'grund', 'riktat', 'vetInte'),
		drivare: id
	}),
	belopp: fc.record({
		val: fc.constantFrom('', 'totalt', 'perEnhet', 'vetInte'),
		totaltKr: typed,
		grundKr: typed,
		krPerEnhet: typed,
		fromYear: typed,
		indexeras: fc.boolean(),
		kalla: text
	})
});

describe('any answers', () => {
	it('give a valid document that a file keeps unchanged, and a summary', () => {
		fc.assert(
			fc.property(arbSvar, (svar) => {
				expect(svarSchema.safeParse(svar).success).toBe(true);
				const dokument = dokumentFromSvar(svar);
				const again = parseValue(JSON.parse(JSON.stringify(dokument)));
				expect(again).toEqual({ ok: true, dokument });
				expect(sammanfattning(svar, String).length).toBeGreaterThan(2);
			}),
			{ numRuns: 400, seed: YEAR }
		);
	});

	it('mark a post and only a post with an open question', () => {
		fc.assert(
			fc.property(arbSvar, (svar) => {
				const grupper = sammanfattning(svar, String).slice(1, -1);
				forslag(svar).kostnadsposter.forEach((post, i) => {
					const oppet = grupper[i]?.rader.some(({ antaget }) => antaget);
					expect(post.kalla.typ === 'antagande').toBe(oppet);
				});
			}),
			{ numRuns: 400, seed: YEAR }
		);
	});
});
