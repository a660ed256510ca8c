import { describe, expect, test } from 'vitest';
import type { Alternativdrag } from '#lib/engine/index.ts';
import { bidrag } from '../../laws/smaKommuner.ts';
import { dragna, forslag, forslagets, medPoster, osaker } from './land.ts';

/** What drives the uncertainty. */

const Z90 = 1.2815515655446004;
const SIGMA = (faktor: number) => Math.log(faktor) / Z90;
const lognormal = (faktor: number) => {
	const s2 = SIGMA(faktor) ** 2;
	return { medel: Math.exp(s2 / 2), varians: Math.exp(s2) * (Math.exp(s2) - 1) };
};
const SPANN = (faktor: number) => ({ lag: 1 / faktor, hog: faktor });

const antagande = (drag: Alternativdrag, id: string) => {
	const found = drag.kanslighet!.antaganden.find((a) => a.id === id);
	if (found === undefined) throw new Error(`No assumption ${id}.`);
	return found;
};

describe('variance shares', () => {
	test('of a sum are the analytic ones, and the first order is the total', () => {
		const drag = forslag(
			medPoster([osaker('a', 1000, SPANN(2)), osaker('b', 2000, SPANN(1.5)), osaker('c', 9, null)])
		);
		const [a, b] = [lognormal(2).varians, 4 * lognormal(1.5).varians];
		for (const svar of ['riket', 'minstaKlassen'] as const) {
			expect(antagande(drag, 'post:a')[svar].forsta).toBeCloseTo(a / (a + b), 2);
			expect(antagande(drag, 'post:a')[svar].total).toBeCloseTo(a / (a + b), 2);
			expect(antagande(drag, 'post:b')[svar].forsta).toBeCloseTo(b / (a + b), 2);
		}
		expect(drag.kanslighet!.antaganden).toHaveLength(2);
	});

	test('of a product leave an interaction', () => {
		const tid = { pris: { typ: 'tid', timmarPerEnhet: 2, timkostnad: 'handlaggare' } };
		const osakerhet = { 'arsarbetskraftKr.handlaggare': SPANN(1.5) };
		const drag = forslag(medPoster([osaker('a', 0, SPANN(2), tid)], { parametrar: { osakerhet } }));
		const [f, w] = [lognormal(2), lognormal(1.5)];
		const own = f.varians * w.medel ** 2;
		const wage = w.varians * f.medel ** 2;
		const all = own + wage + f.varians * w.varians;
		const { forsta, total } = antagande(drag, 'post:a').riket;
		expect(forsta).toBeCloseTo(own / all, 2);
		expect(total).toBeCloseTo((own + f.varians * w.varians) / all, 2);
		expect(antagande(drag, 'parameter:arsarbetskraftKr.handlaggare').riket.forsta).toBeCloseTo(
			wage / all,
			2
		);
	});

	test('local spread matters in one small kommun and hardly in riket', () => {
		const doc = medPoster([osaker('a', 1000, { ...SPANN(1.1), lokalSpridning: 0.3 })]);
		const drag = forslag(doc);
		const { riket, minstaKlassen } = antagande(drag, 'lokal:a');
		const f = lognormal(1.1);
		const second = f.varians + f.medel ** 2;
		const share = (n: number) => (0.09 * second) / n / (f.varians + (0.09 * second) / n);
		expect(minstaKlassen.total).toBeCloseTo(share(1), 2);
		expect(riket.total).toBeCloseTo(share(5), 2);
	});

	test('are shares, and the tornado is as wide as the draws', () => {
		const doc = medPoster([
			osaker('a', 1000, { lag: 0.7, hog: 1.5, lokalSpridning: 0.2, samvariation: 'g' }),
			osaker('b', 500, { lag: 0.5, hog: 1.2, samvariation: 'g' }),
			osaker('c', 800, SPANN(1.4), { redanUppfyllt: 0.5, redanUppfylltOsakerhet: SPANN(1.6) })
		]);
		const drag = forslag(doc, { dragningar: 4000 });
		const { p90, p10 } = drag.riket.summor.nettoKr!;
		const { vidLag, vidHog } = antagande(drag, 'grupp:g').riket;
		expect(vidLag).toBeCloseTo(5 * (700 + 250 + 400), 6);
		expect(vidHog).toBeCloseTo(5 * (1500 + 600 + 400), 6);
		expect(p90 - p10).toBeGreaterThan(0.9 * (vidHog - vidLag));
		const shares = drag.kanslighet!.antaganden.map((a) => a.riket);
		expect(shares.reduce((s, a) => s + a.forsta, 0)).toBeLessThanOrEqual(1 + 1e-9);
		expect(shares.reduce((s, a) => s + a.total, 0)).toBeGreaterThanOrEqual(1 - 1e-9);
	});
});

describe('what to check first', () => {
	test('is the assumption whose truth would change the answer most, in kronor', () => {
		const drag = forslag(medPoster([osaker('a', 1000, SPANN(1.1)), osaker('b', 800, SPANN(2))]));
		expect(drag.kanslighet!.kontrolleraForst).toEqual({ riket: 'post:b', minstaKlassen: 'post:b' });
		const { forvantadAndring } = antagande(drag, 'post:b').riket;
		// Between nothing and the standard deviation, near 0.75 of it for a lognormal of this width.
		const sd = 5 * 800 * Math.sqrt(lognormal(2).varians);
		expect(forvantadAndring / sd).toBeGreaterThan(0.6);
		expect(forvantadAndring / sd).toBeLessThan(0.8);
	});

	test('the break-even value makes netto 0 in the median small kommun', () => {
		const doc = medPoster([osaker('a', 1000, SPANN(2)), osaker('b', 200, SPANN(2))], {}, [
			bidrag({ grundbeloppKr: 700 })
		]);
		const drag = forslag(doc);
		expect(antagande(drag, 'post:a').nollpunkt).toBeCloseTo(0.5, 9);
		// b would have to be negative.
		expect(antagande(drag, 'post:b').nollpunkt).toBeNull();
		expect(drag.kanslighet).toMatchObject({ minstaKlass: 0, mediankommun: '0001' });
	});
});

test('the stated error of a quantile shrinks as one over the root of the draws', () => {
	const doc = medPoster([osaker('a', 1000, SPANN(2))]);
	const fel = (dragningar: number) =>
		forslagets(dragna(doc, { dragningar })).riket.summor.nettoKr!.fel.median;
	expect(fel(20_000) / fel(200)).toBeCloseTo(0.1, 1);
});
