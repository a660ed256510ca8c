import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dragminne,
	draIntervall,
	draResultat,
	type Alternativdrag,
	type Alternativintervall
} from '#lib/engine/index.ts';
import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { arbDokument } from '../../laws/dokument.arbitrary.ts';
import { faultsIn } from '../../laws/hel.ts';
import { bidrag, post } from '../../laws/smaKommuner.ts';
import { GRUND, omgivning, URVAL } from '../../laws/urval.ts';
import { forslag, medPoster } from './land.ts';

/** The fast path against the general one, which draws by putting numbers into the tree (docs/adr/0014). */

const SPANN = { lag: 0.6, hog: 1.4 };

/** The document with more that is uncertain: shares, uptake, parameters, common causes. */
function osakrare(doc: Konsekvensutredning, i: number): Konsekvensutredning {
	return {
		...doc,
		parametrar: {
			...doc.parametrar,
			...(i % 2 === 0
				? { osakerhet: { arsarbetskraftKr: SPANN, arsarbetstidTimmar: { lag: 0.9, hog: 1.1 } } }
				: {})
		},
		alternativ: doc.alternativ.map((alternativ) => ({
			...alternativ,
			kostnadsposter: alternativ.kostnadsposter.map((post, k) => ({
				...post,
				redanUppfylltOsakerhet: SPANN,
				osakerhet: post.osakerhet && {
					...post.osakerhet,
					...(k % 2 === 0 ? { samvariation: 'g' } : {})
				}
			})),
			finansiering: alternativ.finansiering.map((rad) => ({
				...rad,
				...(i % 3 === 0 ? { andelSomSokerOsakerhet: { lag: 0.3, hog: 1.2 } } : {})
			}))
		}))
	};
}

const dokumenten = fc.sample(arbDokument(omgivning(URVAL)), { numRuns: 14, seed: 7 }).map(osakrare);

function drawn(doc: Konsekvensutredning, allman: boolean): readonly Alternativdrag[] | null {
	const underlag = { dokument: doc, statistik: URVAL, parametrar: GRUND };
	const resultat = draResultat(underlag, {
		dragningar: 100,
		fro: 4,
		allman,
		matt: ['nettoKr', 'bruttoKr', 'engangKr', 'arsarbetskrafter', 'finansieringsgrad', 'skatteOre']
	});
	return resultat.ok ? resultat.alternativ : null;
}

test('both paths give the same quantiles, to 1e-12 of the amounts', () => {
	let compared = 0;
	for (const doc of dokumenten) {
		const snabb = drawn(doc, false)?.[1];
		const allman = drawn(doc, true)?.[1];
		if (snabb === undefined || allman === undefined) continue;
		expect([snabb.vag, allman.vag]).toEqual(['snabb', 'allman']);
		for (const matt of ['nettoKr', 'bruttoKr', 'engangKr', 'arsarbetskrafter'] as const) {
			const [a, b] = [snabb.kommuner[matt]!.kvantiler, allman.kommuner[matt]!.kvantiler];
			const brutto = allman.kommuner.bruttoKr!.kvantiler;
			a.forEach((x, q) => {
				// netto is a difference: rounding is relative to what is subtracted.
				const size = Math.abs(b[q]!) + Math.abs(brutto[q]!) + Math.abs(brutto[q]! - b[q]!);
				const off = Math.abs(x - b[q]!);
				if (!(off <= 1e-12 * size + 1e-9)) expect({ matt, q, off, size }).toEqual({});
			});
			compared += a.length;
		}
	}
	expect(compared).toBeGreaterThan(4000);
});

/** Every number of the groups' intervals, with where it stands. */
function intervalltal({ riket, storleksklasser }: Alternativintervall): [string, number][] {
	return [riket, ...storleksklasser].flatMap(({ matt, summor }, g) =>
		Object.entries({ ...matt, ...summor }).flatMap(([namn, intervall]) =>
			Object.entries(intervall ?? {}).flatMap(([q, x]): [string, number][] =>
				typeof x === 'number' ? [[`${g}.${namn}.${q}`, x]] : []
			)
		)
	);
}

describe('the intervals alone, from the sums of the terms', () => {
	const val = { dragningar: 200, fro: 4, alternativ: 'forslag' };

	test.each([false, true])('are those of the whole result; on the general path: %s', (allman) => {
		const matt = ['nettoKr', 'bruttoKr', 'finansieringsgrad', 'nettoKrPerInvanare'] as const;
		let compared = 0;
		for (const dokument of dokumenten.slice(0, allman ? 5 : undefined)) {
			const underlag = { dokument, statistik: URVAL, parametrar: GRUND };
			const hela = draResultat(underlag, { ...val, matt, allman });
			const bara = draIntervall(underlag, { ...val, matt, allman });
			if (!hela.ok || !bara.ok) continue;
			const [a, b] = [hela.alternativ[0]!, bara.alternativ!].map(intervalltal);
			const storlek = Math.max(...a!.map(([, x]) => Math.abs(x)));
			expect(b!.map(([var_]) => var_)).toEqual(a!.map(([var_]) => var_));
			for (const [i, [plats, x]] of a!.entries())
				if (!(Math.abs(x - b![i]![1]) <= 1e-12 * storlek + 1e-9)) expect([plats, x]).toEqual(b![i]);
			expect(bara.over0).toBeCloseTo(hela.alternativ[0]!.riket.sannolikheter!.over0, 12);
			compared += a!.length;
		}
		expect(compared).toBeGreaterThan(500);
	});

	test('are to the bit the same whatever is remembered from other documents', () => {
		const minne = dragminne();
		for (const dokument of [...dokumenten, ...dokumenten]) {
			const underlag = { dokument, statistik: URVAL, parametrar: GRUND };
			expect(draIntervall(underlag, val, minne)).toEqual(draIntervall(underlag, val));
		}
	});

	test('of an alternative that is not there are none', () => {
		const underlag = { dokument: dokumenten[0]!, statistik: URVAL, parametrar: GRUND };
		expect(draIntervall(underlag, { ...val, alternativ: 'annat' })).toMatchObject({
			ok: true,
			alternativ: null
		});
	});
});

test('a result of a random document is whole', () => {
	for (const doc of dokumenten) {
		for (const drag of drawn(doc, false) ?? []) {
			const { kommuner: _kommuner, sannolikheter, ...rest } = drag;
			expect(faultsIn(rest)).toEqual([]);
			for (const p of sannolikheter.over0) expect(p >= 0 && p <= 1).toBe(true);
		}
	}
});

test('clamps, steps, floors, exemptions and quotients of what is uncertain all have their drivers', () => {
	const osakerhet = { lag: 0.7, hog: 1.5, lokalSpridning: 0.2 };
	const drivare = 'folkmangd';
	const doc = medPoster(
		[
			post({
				id: 'golv',
				osakerhet,
				minst: 2,
				hogst: 9,
				mangd: { typ: 'perEnhet', drivare, antalPerEnhet: 0.001 },
				pris: { typ: 'tid', timmarPerEnhet: 3, timkostnad: 'handlaggare' },
				redanUppfyllt: 0.3,
				redanUppfylltOsakerhet: SPANN
			}),
			post({
				id: 'steg',
				osakerhet,
				mangd: { typ: 'trappa', drivare, perPaborjade: 10_000, antal: 1 },
				pris: { typ: 'kr', krPerEnhet: 900 },
				takt: { typ: 'aterkommande', fromYear: 2026, intervallYears: 2 }
			})
		],
		{ parametrar: { osakerhet: { arsarbetskraftKr: SPANN, arsarbetstidTimmar: SPANN } } },
		[
			bidrag({
				totaltKr: 20_000,
				golvKr: 2000,
				takKr: 8000,
				andelSomSoker: 0.6,
				andelSomSokerOsakerhet: { lag: 0.4, hog: 1.3 }
			})
		]
	);
	const undantag = { typ: 'undantag', under: 2000, kvarvarandeAndel: 0.5 };
	const [noll, ett] = doc.alternativ;
	const parsed = parseValue({ ...doc, alternativ: [noll, { ...ett, genomforande: undantag }] });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
	const { vag, kanslighet, storleksklasser } = forslag(parsed.dokument);
	expect(vag).toBe('snabb');
	expect(kanslighet?.antaganden.map(({ id }) => id).sort()).toEqual([
		'andelSomSoker:bidrag',
		'lokal:golv',
		'lokal:steg',
		'parameter:arsarbetskraftKr',
		'parameter:arsarbetstidTimmar',
		'post:golv',
		'post:steg',
		'redanUppfyllt:golv'
	]);
	// The shares sum to the variance that is drawn: first orders to less, totals to more.
	const delar = kanslighet!.antaganden.map(({ minstaKlassen }) => minstaKlassen);
	expect(delar.reduce((sum, { forsta }) => sum + forsta, 0)).toBeLessThan(1);
	expect(delar.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(1);
	expect(storleksklasser[0]?.matt.ersattningKrPerInvanare).toBeDefined();
});
