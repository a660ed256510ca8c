import { describe, expect, test } from 'vitest';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import {
	bidrag,
	dokument,
	FOLKMANGD,
	forslaget,
	KODER,
	post,
	smaKommuner,
	type Forslag
} from '../../../tests/laws/smaKommuner.ts';
import type { Grupp } from './grupptyp.ts';
import { andelAvBeloppVid, koncentration, punktUnder } from './koncentration.ts';
import { kostnadssteg } from './kostnadssteg.ts';
import { banaPerInvanare, overAren } from './overAren.ts';
import { sammansattning } from './sammansattning.ts';

const PER_INV = { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 1 };
const fast = post({ id: 'fast', namn: 'Fast', pris: { typ: 'kr', krPerEnhet: 100_000 } });
const rorlig = post({ id: 'rorlig', namn: 'Rörlig', mangd: PER_INV });
const start = post({
	id: 'start',
	namn: 'Start',
	takt: { typ: 'engang', year: 2027, avskrivningYears: 5 },
	pris: { typ: 'kr', krPerEnhet: 1000 }
});
const pengar = bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 2 }] });

const doc = (forslag: Forslag): Konsekvensutredning => dokument(forslag);
const alternativet = (d: Konsekvensutredning) => d.alternativ[1]!;

describe('concentration', () => {
	test('a fixed cost: index and curve by hand', () => {
		const kurva = koncentration(forslaget(doc({ poster: [fast] })).kommuner, 'bruttoKr');
		// Shares of 136 000 people; a fifth of the cost at each step.
		const folk = FOLKMANGD.reduce<number[]>((s, n) => [...s, (s.at(-1) ?? 0) + n], []);
		const p = [0, ...folk].map((n) => n / 136_000);
		const area = p.slice(1).reduce((s, x, i) => s + (x - (p[i] ?? 0)) * (2 * i + 1) * 0.1, 0);
		expect(kurva?.index).toBeCloseTo(2 * area - 1, 12);
		expect(kurva?.punkter.map(({ andelAvBelopp }) => andelAvBelopp)).toEqual(
			[0, 0.2, 0.4, 0.6, 0.8, 1].map((x) => expect.closeTo(x, 12) as number)
		);
		// 36 000 of 136 000 live in the four smaller ones; halfway there is on the last line.
		expect(andelAvBeloppVid(kurva!, 0.5)).toBeCloseTo(0.8 + (0.2 * (68 - 36)) / 100, 12);
		expect(andelAvBeloppVid(kurva!, 0)).toBe(0);
		expect(andelAvBeloppVid(kurva!, 1)).toBeCloseTo(1, 12);
		expect(punktUnder(kurva!, 20_000)).toMatchObject({ antalKommuner: 3, invanare: 10_000 });
		expect(punktUnder(kurva!, 500)).toMatchObject({ antalKommuner: 0, andelAvBelopp: 0 });
	});

	test('what follows the people lies on the diagonal; nothing has no curve', () => {
		const jamn = forslaget(doc({ poster: [rorlig], finansiering: [pengar] })).kommuner;
		expect(koncentration(jamn, 'bruttoKr')?.index).toBeCloseTo(0, 12);
		expect(koncentration(jamn, 'ersattningKr')?.index).toBeCloseTo(0, 12);
		expect(koncentration(jamn, 'engangKr')).toBeNull();
		expect(koncentration([], 'bruttoKr')).toBeNull();
		const sparar = post({ pris: { typ: 'kr', krPerEnhet: -5 } });
		expect(koncentration(forslaget(doc({ poster: [sparar] })).kommuner, 'bruttoKr')).toBeNull();
	});

	test('kommuner of the same size are one step, in whatever order they come', () => {
		const lika = smaKommuner({ folkmangd: [5000, 5000, 5000, 9000, 1_000_000] });
		const { kommuner } = forslaget(
			doc({ poster: [post({ mangd: { typ: 'perEnhet', drivare: 'elever', antalPerEnhet: 1 } })] }),
			lika
		);
		const framat = koncentration(kommuner, 'bruttoKr');
		expect(framat?.punkter).toHaveLength(4);
		expect(koncentration(kommuner.toReversed(), 'bruttoKr')).toEqual(framat);
	});
});

describe('from cost to net', () => {
	const belopp = { bruttoKr: 100, ersattningKr: 130, avgiftKr: 0, nettoKr: -30 };

	test('steps follow on each other, also below zero', () => {
		expect(kostnadssteg(belopp)).toEqual([
			{ id: 'bruttoKr', belopp: 100, fran: 0, till: 100 },
			{ id: 'ersattningKr', belopp: 130, fran: 100, till: -30 },
			{ id: 'nettoKr', belopp: -30, fran: 0, till: -30 }
		]);
		const medAvgift = kostnadssteg({ ...belopp, avgiftKr: 10, nettoKr: -40 }, 10);
		expect(medAvgift.map(({ id, till }) => [id, till])).toEqual([
			['bruttoKr', 10],
			['ersattningKr', -3],
			['avgiftKr', -4],
			['nettoKr', -4]
		]);
		expect(kostnadssteg(belopp, 0)).toEqual([]);
	});
});

test('the years together are the sum of the years', () => {
	const resultat = forslaget(doc({ poster: [fast, start], finansiering: [pengar] }));
	const { summor, perInvanare } = overAren(resultat);
	// Five years of five kommuner, and the start once.
	expect(summor.bruttoKr).toBe(5 * 5 * 100_000 + 5 * 1000);
	expect(summor.engangKr).toBe(5000);
	expect(perInvanare?.bruttoKr).toBeCloseTo(summor.bruttoKr / 136_000, 12);
	expect([0, 1, 2].reduce((s, k) => s + overAren(resultat, k).summor.nettoKr, 0)).toBeCloseTo(
		summor.nettoKr,
		6
	);
	expect(overAren(resultat, 9).perInvanare).toBeNull();
	expect(banaPerInvanare(resultat).map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
});

describe('what the cost is made of', () => {
	const valda = (kommunkoder: readonly string[]): Grupp => ({
		typ: 'kommuner',
		namn: 'Valda',
		kommunkoder
	});
	const grupper: readonly Grupp[] = [{ typ: 'storleksklass', index: 0 }, valda(KODER.slice(1))];
	const fraga = { sort: 'lopande', grupper, hogst: 3 } as const;

	test('the largest first, applications too, and the parts make the whole', () => {
		const sokt = bidrag({ ...pengar, ansokan: { timmar: 10, timkostnad: 'handlaggare' } });
		const d = doc({ poster: [rorlig, fast, start], finansiering: [sokt] });
		const resultat = forslaget(d);
		const svar = sammansattning(resultat, alternativet(d), fraga);
		expect(svar.poster.map(({ id }) => id)).toEqual(['fast', 'rorlig', 'ansokan:bidrag']);
		expect(svar.grupper[0]?.map(({ kr }) => kr)).toEqual([100_000, 1000, 5000]);
		expect(svar.grupper[0]?.[0]?.andel).toBeCloseTo(100 / 106, 12);
		const total = svar.grupper.flat().reduce((sum, { kr }) => sum + (kr ?? 0), 0);
		expect(total).toBeCloseTo(resultat.riket.summor.bruttoKr, 6);
		const engang = sammansattning(resultat, alternativet(d), { ...fraga, sort: 'engang' });
		expect(engang.poster).toEqual([{ id: 'start', namn: 'Start', ids: ['start'] }]);
	});

	test('many posts: the smallest stand together', () => {
		const poster = [1, 2, 3, 4, 5].map((n) =>
			post({ id: `p${n}`, namn: `P${n}`, pris: { typ: 'kr', krPerEnhet: n } })
		);
		const d = doc({ poster });
		const svar = sammansattning(forslaget(d), alternativet(d), fraga);
		expect(svar.poster).toEqual([
			{ id: 'p5', namn: 'P5', ids: ['p5'] },
			{ id: 'p4', namn: 'P4', ids: ['p4'] },
			{ id: null, namn: '3 övriga poster', ids: ['p3', 'p2', 'p1'] }
		]);
		expect(svar.grupper[0]?.map(({ kr }) => kr)).toEqual([5, 4, 6]);
	});

	test('missing is not zero, and a saving has no shares', () => {
		const saknas = post({
			id: 's',
			mangd: { typ: 'perEnhet', drivare: 'elever', antalPerEnhet: 1 }
		});
		const d = doc({ poster: [saknas] });
		const utan = smaKommuner({ elever: [null, 1, 1, 1, 1] });
		expect(sammansattning(forslaget(d, utan), alternativet(d), fraga).grupper[0]).toEqual([
			{ kr: null, krPerInvanare: null, andel: null }
		]);
		const spar = doc({ poster: [post({ pris: { typ: 'kr', krPerEnhet: -5 } })] });
		const [del] = sammansattning(forslaget(spar), alternativet(spar), fraga).grupper[0] ?? [];
		expect(
			sammansattning(forslaget(spar), alternativet(spar), { ...fraga, grupper: [{ typ: 'riket' }] })
				.grupper[0]?.[0]?.kr
		).toBe(-25);
		expect(del).toMatchObject({ kr: -5, andel: null });
		expect(
			sammansattning(forslaget(spar), alternativet(spar), { ...fraga, grupper: [valda([])] })
				.grupper
		).toEqual([[{ kr: null, krPerInvanare: null, andel: null }]]);
	});
});
