import { expect, test } from 'vitest';
import { berakna } from '#lib/engine/index.ts';
import { bidrag, GRUND, smaKommuner } from '../../laws/smaKommuner.ts';
import { forslag, medPoster, osaker } from './land.ts';

/** The years of the period, drawn (docs/metod.md §10.3). */

const SPANN = { lag: 0.5, hog: 2, lokalSpridning: 0.2 };
const PERIOD = { startYear: 2026, slutYear: 2029, parametrar: { arligtIndex: 0.02 } };
const ALLT = medPoster(
	[
		osaker('lopande', 1000, SPANN),
		osaker('kort', 500, SPANN, { takt: { typ: 'lopande', fromYear: 2026, tomYear: 2027 } }),
		osaker('engang', 9000, SPANN, { takt: { typ: 'engang', year: 2027, avskrivningYears: 5 } }),
		osaker('ater', 600, SPANN, {
			takt: { typ: 'aterkommande', fromYear: 2026, intervallYears: 2 }
		})
	],
	PERIOD,
	[
		bidrag({ grundbeloppKr: 700, andelSomSokerOsakerhet: { lag: 0.5, hog: 1 } }),
		bidrag({ id: 'start', grundbeloppKr: 90, fromYear: 2026, tomYear: 2026 })
	]
);

test('every year has its interval, alike on both paths', () => {
	const snabb = forslag(ALLT, { perYear: true, dragningar: 300 }).perYear!;
	const allman = forslag(ALLT, { perYear: true, dragningar: 300, allman: true }).perYear!;
	expect(snabb.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029]);
	snabb.forEach(({ nettoKr }, y) => {
		for (const q of ['p5', 'p10', 'median', 'p90', 'medel'] as const)
			expect(nettoKr[q]).toBeCloseTo(allman[y]!.nettoKr[q], 6);
		expect(nettoKr.p90).toBeGreaterThan(nettoKr.p10);
	});
});

test('the last year is the interval of riket where nothing comes and goes', () => {
	const doc = medPoster([osaker('a', 1000, SPANN)], PERIOD, [bidrag({ grundbeloppKr: 700 })]);
	const drag = forslag(doc, { perYear: true });
	const sista = drag.perYear!.at(-1)!.nettoKr;
	for (const q of ['p10', 'median', 'p90'] as const)
		expect(sista[q]).toBeCloseTo(drag.riket.summor.nettoKr![q], 6);
});

test('without uncertainty the years are those of the calculation', () => {
	const doc = {
		...ALLT,
		alternativ: ALLT.alternativ.map((ett) => ({
			...ett,
			kostnadsposter: ett.kostnadsposter.map((post) => ({ ...post, osakerhet: null })),
			finansiering: ett.finansiering.map(({ andelSomSokerOsakerhet: _, ...rad }) => rad)
		}))
	};
	const svar = berakna(doc, smaKommuner(), GRUND);
	if (!svar.ok) throw new Error(svar.message);
	const punkt = svar.alternativ.find(({ id }) => id === 'forslag')!.perYear;
	forslag(doc, { perYear: true }).perYear!.forEach(({ year, nettoKr }, y) => {
		expect(year).toBe(punkt[y]!.year);
		expect(nettoKr.median).toBeCloseTo(punkt[y]!.nettoKr, 6);
		expect(nettoKr.fel.median).toBe(0);
	});
});
