import { describe, expect, test } from 'vitest';
import {
	dokument,
	forslaget,
	post,
	smaKommuner,
	type Del
} from '../../../tests/laws/smaKommuner.ts';

/** At 1 kr each, the post's kronor are the mangd of the five kommuner. */
function mangder(del: Del, genomforande?: Del, rest: Del = {}): (number | null | undefined)[] {
	const forslag = { poster: [post(del)], ...(genomforande && { genomforande }) };
	return forslaget(dokument(forslag, rest)).kommuner.map(({ poster }) => poster['post']);
}

function expectClose(found: readonly (number | null | undefined)[], expected: readonly number[]) {
	expect(found).toHaveLength(expected.length);
	expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
}

const skala = (elasticitet: number) => ({
	mangd: { typ: 'skala', drivare: 'folkmangd', referens: 10_000, antal: 2, elasticitet }
});
const PER_TUSEN = { mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 } };

// Populations 1 000, 5 000, 10 000, 20 000, 100 000; classes –4 999, 5 000–19 999, 20 000–.
const CASES: readonly [what: string, del: Del, expected: readonly number[]][] = [
	['fast', { mangd: { typ: 'fast', antal: 3 } }, [3, 3, 3, 3, 3]],
	['per enhet', PER_TUSEN, [1, 5, 10, 20, 100]],
	[
		'per enhet of another drivare',
		{ mangd: { typ: 'perEnhet', drivare: 'elever', antalPerEnhet: 0.01 } },
		[1, 6, 10, 25, 120]
	],
	[
		'trappa rounds up',
		{ mangd: { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10_000, antal: 2 } },
		[2, 2, 2, 4, 20]
	],
	[
		'trappa: exactly full steps add none',
		{ mangd: { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 5000, antal: 1 } },
		[1, 1, 2, 4, 20]
	],
	[
		'skala 0,5 is a square root',
		skala(0.5),
		[2 * Math.sqrt(0.1), 2 * Math.sqrt(0.5), 2, 2 * Math.sqrt(2), 2 * Math.sqrt(10)]
	],
	['skala 0 is fixed', skala(0), [2, 2, 2, 2, 2]],
	['skala 1 follows the drivare', skala(1), [0.2, 1, 2, 4, 20]],
	['skala −1 falls with it', skala(-1), [20, 4, 2, 1, 0.2]],
	[
		'per storleksklass, limits half-open',
		{ mangd: { typ: 'perStorleksklass', antal: [1, 2, 3] } },
		[1, 2, 2, 3, 3]
	],
	['minst', { ...PER_TUSEN, minst: 4 }, [4, 5, 10, 20, 100]],
	['högst', { ...PER_TUSEN, hogst: 10 }, [1, 5, 10, 10, 10]],
	['minst and högst', { ...PER_TUSEN, minst: 4, hogst: 10 }, [4, 5, 10, 10, 10]],
	['högst 0', { ...PER_TUSEN, hogst: 0 }, [0, 0, 0, 0, 0]],
	['redan uppfyllt', { ...PER_TUSEN, redanUppfyllt: 0.25 }, [0.75, 3.75, 7.5, 15, 75]],
	['all done', { ...PER_TUSEN, redanUppfyllt: 1 }, [0, 0, 0, 0, 0]],
	[
		'redan uppfyllt per storleksklass',
		{ mangd: { typ: 'fast', antal: 2 }, redanUppfyllt: [1, 0.5, 0] },
		[0, 1, 1, 2, 2]
	],
	[
		'the clamp comes before redan uppfyllt',
		{ ...PER_TUSEN, minst: 4, redanUppfyllt: 0.5 },
		[2, 2.5, 5, 10, 50]
	]
];

describe('mangd of each kommun', () => {
	test.each(CASES)('%s', (_, del, expected) => {
		expectClose(mangder(del), expected);
	});

	test('own data, one value per kommun', () => {
		const varden = { '0001': 7, '0002': 0, '0003': 1.5, '0004': -2, '0005': 4, '9999': 1 };
		const egnaData = [{ id: 'arenden', namn: 'Ärenden', enhet: 'st', varden }];
		const del = { mangd: { typ: 'perKommun', egnaData: 'arenden' } };
		expectClose(mangder(del, undefined, { egnaData }), [7, 0, 1.5, -2, 4]);
	});

	test('no size limits is one class', () => {
		const del = { mangd: { typ: 'perStorleksklass', antal: [5] } };
		expectClose(mangder(del, undefined, { storleksgranser: [] }), [5, 5, 5, 5, 5]);
	});
});

describe('undantag', () => {
	const undantag = (del: Del) => ({ typ: 'undantag', ...del });
	const UNDANTAG: readonly [what: string, genomforande: Del, expected: readonly number[]][] = [
		['below a limit; the limit itself is not below', { under: 10_000 }, [0, 0, 10, 20, 100]],
		['in a list', { kommuner: ['0005', '9999'] }, [4, 5, 10, 20, 0]],
		['either', { under: 5000, kommuner: ['0003'] }, [0, 5, 0, 20, 100]],
		['another drivare', { drivare: 'elever', under: 1000 }, [0, 0, 10, 20, 100]],
		['a share stays', { under: 10_000, kvarvarandeAndel: 0.25 }, [1, 1.25, 10, 20, 100]],
		['nobody', {}, [4, 5, 10, 20, 100]]
	];

	test.each(UNDANTAG)('%s', (_, del, expected) => {
		expectClose(mangder({ ...PER_TUSEN, minst: 4 }, undantag(del)), expected);
	});

	test('reaches engångskostnader too', () => {
		const doc = dokument({
			poster: [post({ takt: { typ: 'engang', year: 2026 } })],
			genomforande: undantag({ under: 10_000 })
		});
		expect(forslaget(doc).kommuner.map(({ engangKr }) => engangKr)).toEqual([0, 0, 1, 1, 1]);
	});
});

describe('a drivare without a value', () => {
	const statistik = smaKommuner({ arenden: [4, null, 0, 2, null] }, 'sekretess');
	const poster = [
		post(),
		post({
			id: 'arende',
			mangd: { typ: 'perEnhet', drivare: 'arenden', antalPerEnhet: 10 },
			minst: 1
		})
	];
	const resultat = forslaget(dokument({ poster }), statistik);

	test('makes the post missing, not 0 and not the clamp', () => {
		expect(resultat.kommuner.map(({ poster }) => poster['arende'])).toEqual([
			40,
			null,
			1,
			20,
			null
		]);
	});

	test('leaves the kommun the sum of the rest', () => {
		expect(resultat.kommuner.map(({ bruttoKr }) => bruttoKr)).toEqual([41, 1, 2, 21, 1]);
	});

	test('is named with its reason', () => {
		const saknade = resultat.kommuner.map(({ saknade }) => saknade);
		const saknad = { id: 'arende', kolumn: 'arenden', orsak: 'sekretess' };
		expect(saknade).toEqual([[], [saknad], [], [], [saknad]]);
	});

	test('is counted in class and country', () => {
		expect(resultat.riket.antalMedSaknade).toBe(2);
		expect(resultat.storleksklasser.map(({ antalMedSaknade }) => antalMedSaknade)).toEqual([
			0, 1, 1
		]);
	});

	test.each(['saknas', 'sekretess', 'ej_tillamplig'] as const)('reason %s', (orsak) => {
		const found = forslaget(
			dokument({ poster }),
			smaKommuner({ arenden: [1, 1, 1, 1, null] }, orsak)
		);
		expect(found.kommuner[4]?.saknade[0]?.orsak).toBe(orsak);
	});

	test('own data without a value, or not mentioned, is missing', () => {
		const varden = { '0001': 1, '0002': null };
		const doc = dokument(
			{ poster: [post({ mangd: { typ: 'perKommun', egnaData: 'egen' } })] },
			{ egnaData: [{ id: 'egen', namn: 'Egen', enhet: 'st', varden }] }
		);
		const found = forslaget(doc).kommuner;
		expect(found.map(({ poster }) => poster['post'])).toEqual([1, null, null, null, null]);
		expect(found[1]?.saknade).toEqual([{ id: 'post', kolumn: 'egen', orsak: 'saknas' }]);
	});

	test('an exemption that cannot be judged makes the post missing', () => {
		const doc = dokument({
			poster: [post()],
			genomforande: { typ: 'undantag', drivare: 'arenden', under: 3, kommuner: ['0002'] }
		});
		expect(forslaget(doc, statistik).kommuner.map(({ poster }) => poster['post'])).toEqual([
			1,
			0,
			0,
			0,
			null
		]);
	});
});
