import { describe, expect, test } from 'vitest';
import type { Intervall } from '#lib/engine/index.ts';
import { bidrag } from '../../laws/smaKommuner.ts';
import { forslag, kommunens, medPoster, osaker } from './land.ts';

/** Draws against what can be solved: quantiles and moments of single factors, shared and independent sums. */

const Z90 = 1.2815515655446004;
/** Symmetric on the logarithm: half to double, nine times in ten. */
const HALVA_DUBBLA = { lag: 0.5, hog: 2 };
const SIGMA = Math.log(2) / Z90;
const MEDEL = Math.exp(SIGMA ** 2 / 2);
const VARIANS = Math.exp(SIGMA ** 2) * (Math.exp(SIGMA ** 2) - 1);

/** Within four Monte Carlo errors. */
function expectNear(found: Intervall, key: 'p10' | 'median' | 'p90', expected: number) {
	expect(Math.abs(found[key] - expected)).toBeLessThanOrEqual(4 * found.fel[key] + 1e-9);
	expect(found.fel[key]).toBeLessThan(0.05 * Math.abs(expected));
}

describe('one factor', () => {
	test.each([HALVA_DUBBLA, { lag: 0.7, hog: 1.5 }, { lag: 1, hog: 3 }, { lag: 0.2, hog: 1 }])(
		'gives its own P10, median and P90: %o',
		(spann) => {
			const found = kommunens(forslag(medPoster([osaker('a', 1000, spann)])), 2);
			// A flat side has no slope to estimate an error from.
			if (spann.lag < 1) expectNear(found, 'p10', 1000 * spann.lag);
			if (spann.hog > 1) expectNear(found, 'p90', 1000 * spann.hog);
			expect(Math.abs(found.median - 1000)).toBeLessThan(40);
		}
	);

	test('has the mean of a lognormal', () => {
		const { medel } = kommunens(forslag(medPoster([osaker('a', 1000, HALVA_DUBBLA)])), 0);
		expect(medel / 1000).toBeCloseTo(MEDEL, 1);
		expect(Math.abs(medel / 1000 - MEDEL)).toBeLessThan(4 * Math.sqrt(VARIANS / 4000));
	});

	test('on the hourly cost acts on the posts that take time, and its divisor the other way', () => {
		const tid = { pris: { typ: 'tid', timmarPerEnhet: 2, timkostnad: 'handlaggare' } };
		const med = (osakerhet: object) =>
			kommunens(forslag(medPoster([osaker('a', 0, null, tid)], { parametrar: { osakerhet } })), 1);
		expectNear(med({ 'arsarbetskraftKr.handlaggare': HALVA_DUBBLA }), 'p90', 2000);
		expectNear(med({ arsarbetskraftKr: { lag: 0.5, hog: 3 } }), 'p90', 3000);
		expectNear(med({ arsarbetstidTimmar: { lag: 0.5, hog: 4 } }), 'p90', 2000);
		expectNear(med({ arsarbetstidTimmar: { lag: 0.5, hog: 4 } }), 'p10', 250);
	});

	test('on what is already done, and on how many apply, stays within 0 and 1', () => {
		const redan = osaker('a', 1000, null, {
			redanUppfyllt: 0.6,
			redanUppfylltOsakerhet: HALVA_DUBBLA
		});
		const { p10, p90, p95 } = kommunens(forslag(medPoster([redan])), 1);
		expect([p10, Math.round(p90 / 20)]).toEqual([0, 35]);
		expect(p95).toBeLessThan(1000);
		const rad = (andelSomSoker: number) =>
			bidrag({ grundbeloppKr: 400, andelSomSoker, andelSomSokerOsakerhet: { lag: 0.5, hog: 1.5 } });
		const netto = (andel: number) =>
			kommunens(forslag(medPoster([osaker('a', 1000, null)], {}, [rad(andel)])), 1, 'nettoKr');
		expectNear(netto(0.5), 'p90', 1000 - 400 * 0.25);
		expectNear(netto(0.5), 'p10', 1000 - 400 * 0.75);
		expect(netto(1).p10).toBe(600);
		expectNear(netto(1), 'p90', 800);
	});
});

describe('sums', () => {
	const two = (rest: object) =>
		forslag(
			medPoster([
				osaker('a', 1000, { ...HALVA_DUBBLA, ...rest }),
				osaker('b', 3000, { lag: 0.8, hog: 1.25, ...rest })
			])
		);

	test('of posts that share a cause have the sums of their quantiles', () => {
		const found = kommunens(two({ samvariation: 'gemensam' }), 3);
		expectNear(found, 'p10', 500 + 2400);
		expectNear(found, 'p90', 2000 + 3750);
	});

	test('of independent posts are narrower', () => {
		const shared = kommunens(two({ samvariation: 'gemensam' }), 3);
		const free = kommunens(two({}), 3);
		expect(free.p90 - free.p10).toBeLessThan(0.95 * (shared.p90 - shared.p10));
	});

	test('of many independent equal posts are near normal with the summed variance', () => {
		const poster = Array.from({ length: 60 }, (_, i) => osaker(`p${i}`, 100, HALVA_DUBBLA));
		const found = kommunens(forslag(medPoster(poster)), 0);
		const sd = 100 * Math.sqrt(60 * VARIANS);
		expect(Math.abs(found.medel - 6000 * MEDEL)).toBeLessThan(4 * (sd / Math.sqrt(4000)));
		// Skewness of the sum moves P10 and P90 both up by some 2 per cent of the mean; their distance stays.
		expect((found.p90 - found.p10) / (2 * Z90 * sd)).toBeCloseTo(1, 1);
	});

	test('over kommuner of local factors lose most of their spread', () => {
		const found = forslag(medPoster([osaker('a', 1000, { lag: 1, hog: 1, lokalSpridning: 0.2 })]));
		const one = kommunens(found, 4);
		const sigma = Math.sqrt(Math.log(1.04));
		expectNear(one, 'p90', 1000 * Math.exp(Z90 * sigma - sigma ** 2 / 2));
		const riket = found.riket.summor.bruttoKr!;
		expect(Math.abs(riket.medel - 5000)).toBeLessThan((4 * 200 * Math.sqrt(5)) / Math.sqrt(4000));
		expect((riket.p90 - riket.p10) / (2 * Z90 * 200 * Math.sqrt(5))).toBeCloseTo(1, 1);
	});
});

describe('the brytpunkt', () => {
	test('moves with the fixed cost where it is solved', () => {
		const doc = medPoster([osaker('a', 100_000, HALVA_DUBBLA)], {}, [
			bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 10 }] })
		]);
		const { brytpunkt } = forslag(doc);
		expect(brytpunkt).toMatchObject({ typ: 'exakt', andelMed: 1, andelOver: 1 });
		expectNear(brytpunkt.intervall!, 'p10', 5000);
		expectNear(brytpunkt.intervall!, 'p90', 20_000);
	});

	test('is missing in the draws where no size is covered', () => {
		const perInvanare = { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 1 };
		const doc = medPoster(
			[osaker('a', 100_000, null), osaker('b', 10, HALVA_DUBBLA, { mangd: perInvanare })],
			{},
			[bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 10 }] })]
		);
		const { brytpunkt } = forslag(doc);
		expect(brytpunkt.andelMed).toBeCloseTo(0.5, 1);
		expect(brytpunkt.andelIngen).toBeCloseTo(1 - brytpunkt.andelMed, 10);
	});
});
