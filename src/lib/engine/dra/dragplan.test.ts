import { describe, expect, test } from 'vitest';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { bidrag, dokument, GRUND, post, smaKommuner } from '../../../../tests/laws/smaKommuner.ts';
import { formler } from '../formler.ts';
import { BRUTTO, dragplan, NETTO, type Dragplan } from './dragplan.ts';
import { draResultat } from './dra.ts';
import { termfaktorer } from './termfaktorer.ts';
import { variansdelar } from './varians.ts';

/** The drawn rows themselves: do they have the moments that are calculated, and do the intervals cover them? */

const osaker = (id: string, kr: number, osakerhet: object, del: object = {}) =>
	post({ id, pris: { typ: 'kr', krPerEnhet: kr }, osakerhet, ...del });

function plan(doc: Konsekvensutredning, fro: number, antal: number): Dragplan {
	const alla = formler(doc, smaKommuner(), GRUND);
	if (!alla.ok) throw new Error(alla.message);
	return dragplan(alla.alternativ[1]!, alla, [{ fro, antal }, ['bruttoKr'], false]);
}

function rader(p: Dragplan): readonly (readonly Float64Array[])[] {
	const { antal } = p.dragning;
	const ut = p.serier.map(() => Array.from({ length: 5 }, () => new Float64Array(antal)));
	const ensamma = [0, 1, 2, 3, 4].map((i) => Int32Array.of(i));
	p.rader(ensamma, ut);
	return ut;
}

test('the mean and the variance of the draws are the calculated ones', () => {
	const uppfyllt = { redanUppfyllt: 0.5, redanUppfylltOsakerhet: { lag: 0.6, hog: 1.6 } };
	const tid = { pris: { typ: 'tid', timmarPerEnhet: 3, timkostnad: 'handlaggare' } };
	const doc = dokument(
		{
			poster: [
				osaker('a', 1000, { lag: 0.7, hog: 1.5, lokalSpridning: 0.4, samvariation: 'g' }, uppfyllt),
				osaker('b', 500, { lag: 0.5, hog: 1.2, samvariation: 'g' }),
				osaker('c', 0, { lag: 0.8, hog: 1.4, lokalSpridning: 0.2 }, tid)
			],
			finansiering: [
				bidrag({
					grundbeloppKr: 600,
					andelSomSoker: 0.7,
					andelSomSokerOsakerhet: { lag: 0.5, hog: 1.3 }
				})
			]
		},
		{
			parametrar: {
				osakerhet: {
					arsarbetskraftKr: { lag: 0.8, hog: 1.3 },
					arsarbetstidTimmar: { lag: 0.9, hog: 1.1 }
				}
			}
		}
	);
	const p = plan(doc, 5, 40_000);
	const rows = rader(p)[NETTO]!;
	const vikter = Float64Array.of(1, 0.5, 0, 2, 0.1);
	const sums = rows[0]!.map((_, d) => rows.reduce((s, rad, i) => s + vikter[i]! * rad[d]!, 0));
	const netto = p.platta![NETTO]!;
	const lista = netto.termer.map(({ atomer }) => atomer);
	const delar = variansdelar(netto, vikter, [p.slump, termfaktorer(p.slump, lista)]);
	const medel = sums.reduce((a, b) => a + b) / sums.length;
	const varians = sums.reduce((s, x) => s + (x - medel) ** 2, 0) / sums.length;
	expect(Math.abs(medel - delar.vantevarde)).toBeLessThan(4 * Math.sqrt(varians / sums.length));
	expect(varians / delar.varians).toBeCloseTo(1, 1);
	expect(Math.abs(varians / delar.varians - 1)).toBeLessThan(0.04);
});

describe('coverage', () => {
	test('over 1 000 truths the 80 per cent interval holds 78–82 per cent of the kommuner’s figures', () => {
		const perInvanare = { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.01 };
		const doc = dokument({
			poster: [
				osaker('a', 1000, { lag: 0.7, hog: 1.5, lokalSpridning: 0.3 }),
				osaker('b', 50, { lag: 0.5, hog: 2, lokalSpridning: 0.1 }, { mangd: perInvanare }),
				osaker('c', 400, { lag: 1 / 1.3, hog: 1.3 })
			]
		});
		const underlag = { dokument: doc, statistik: smaKommuner(), parametrar: GRUND };
		const resultat = draResultat(underlag, { dragningar: 10_000, fro: 1, matt: ['bruttoKr'] });
		if (!resultat.ok) throw new Error(resultat.message);
		const { kvantiler } = resultat.alternativ[1]!.kommuner.bruttoKr!;
		const held = rader(plan(doc, 2026, 1000))[BRUTTO]!.map((rad, i) => {
			const [low, high] = [kvantiler[7 * i + 1]!, kvantiler[7 * i + 5]!];
			return rad.filter((kr) => kr >= low && kr <= high).length / rad.length;
		});
		const share = held.reduce((a, b) => a + b, 0) / held.length;
		expect(share).toBeGreaterThan(0.78);
		expect(share).toBeLessThan(0.82);
	});
});
