import { describe, expect, test } from 'vitest';
import { dokument, forslaget, post, type Del } from '../../../tests/laws/smaKommuner.ts';

const TID = { typ: 'tid', timmarPerEnhet: 40, timkostnad: 'handlaggare' };
const TJANST = { typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' };

// Default: 800 000 kr a year and 1 600 hours, so 500 kr an hour. The mangd is 2.
const CASES: readonly [what: string, pris: Del, parametrar: Del, kr: number, fte: number][] = [
	['kronor', { typ: 'kr', krPerEnhet: 25_000 }, {}, 50_000, 0],
	['kronor, a saving', { typ: 'kr', krPerEnhet: -300 }, {}, -600, 0],
	['time', TID, {}, 40_000, 0.05],
	['time, saved', { ...TID, timmarPerEnhet: -8 }, {}, -8000, -0.01],
	['posts', TJANST, {}, 800_000, 1],
	['own cost of a post', TJANST, { arsarbetskraftKr: { handlaggare: 640_000 } }, 640_000, 1],
	['own cost of a post reaches the hour', TID, { arsarbetskraftKr: 640_000 }, 32_000, 0.05],
	['own hourly cost', TID, { timkostnadKr: { handlaggare: 900 } }, 72_000, 0.05],
	['own hourly cost leaves posts alone', TJANST, { timkostnadKr: 900 }, 800_000, 1],
	['own working year', TID, { arsarbetstidTimmar: 1000 }, 64_000, 0.08],
	[
		'a bare number is for every group',
		{ ...TJANST, lon: 'jurist' },
		{ arsarbetskraftKr: 1e6 },
		1e6,
		1
	],
	[
		'a group of the document',
		{ ...TID, timkostnad: 'jurist' },
		{ arsarbetskraftKr: { jurist: 1_600_000 } },
		80_000,
		0.05
	],
	['another group changes nothing', TID, { arsarbetskraftKr: { jurist: 1 } }, 40_000, 0.05]
];

describe('price of a post', () => {
	test.each(CASES)('%s', (_, pris, parametrar, ...[kr, fte]) => {
		const doc = dokument(
			{ poster: [post({ mangd: { typ: 'fast', antal: 2 }, pris })] },
			{ parametrar }
		);
		for (const kommun of forslaget(doc).kommuner) {
			expect(kommun.bruttoKr).toBeCloseTo(kr, 6);
			expect(kommun.arsarbetskrafter).toBeCloseTo(fte, 12);
		}
	});
});

type Taktfall = readonly [what: string, takt: Del, bruttoKr: number, engangKr: number, fte: number];

// A post of 0.5 årsarbetskraft, 400 000 kr; the introduced year is 2030.
const TAKT: readonly Taktfall[] = [
	['löpande', { typ: 'lopande', fromYear: 2026, tomYear: null }, 400_000, 0, 0.5],
	['löpande from slutYear', { typ: 'lopande', fromYear: 2030, tomYear: null }, 400_000, 0, 0.5],
	['löpande to slutYear', { typ: 'lopande', fromYear: 2020, tomYear: 2030 }, 400_000, 0, 0.5],
	['löpande ended', { typ: 'lopande', fromYear: 2026, tomYear: 2029 }, 0, 0, 0],
	['löpande later', { typ: 'lopande', fromYear: 2031, tomYear: null }, 0, 0, 0],
	[
		'every fourth year',
		{ typ: 'aterkommande', fromYear: 2027, intervallYears: 4 },
		100_000,
		0,
		0.125
	],
	['every year', { typ: 'aterkommande', fromYear: 2027, intervallYears: 1 }, 400_000, 0, 0.5],
	['recurring, later', { typ: 'aterkommande', fromYear: 2031, intervallYears: 2 }, 0, 0, 0],
	['engång', { typ: 'engang', year: 2027, avskrivningYears: 5 }, 0, 400_000, 0],
	['engång outside the period', { typ: 'engang', year: 2040 }, 0, 400_000, 0]
];

describe('takt in the introduced year', () => {
	test.each(TAKT)('%s', (_, takt, ...[bruttoKr, engangKr, fte]) => {
		const alla = forslaget(dokument({ poster: [post({ takt, pris: TJANST })] }));
		expect(alla.kommuner[0]).toMatchObject({ bruttoKr, lopandeKr: bruttoKr, engangKr });
		expect(alla.kommuner[0]?.arsarbetskrafter).toBeCloseTo(fte, 12);
		expect(alla.riket.summor).toMatchObject({ bruttoKr: 5 * bruttoKr, engangKr: 5 * engangKr });
	});

	test('engång stands beside the yearly cost and the net', () => {
		const poster = [post(), post({ id: 'start', takt: { typ: 'engang', year: 2026 } })];
		expect(forslaget(dokument({ poster })).kommuner[2]).toMatchObject({
			bruttoKr: 1,
			nettoKr: 1,
			engangKr: 1,
			engangKrPerInvanare: 1 / 10_000,
			poster: { post: 1, start: 1 }
		});
	});
});
