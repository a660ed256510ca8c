import { describe, expect, test } from 'vitest';
import {
	bidrag,
	dokument,
	forslaget,
	GRUND,
	KODER,
	post,
	smaKommuner,
	type Forslag
} from '../../../tests/laws/smaKommuner.ts';
import {
	forklarare,
	kommunbilder,
	MATT,
	type Bildfraga,
	type Fraga,
	type Grupp,
	type Kommunbild
} from './index.ts';

const KR = (krPerEnhet: number) => ({ typ: 'kr', krPerEnhet });
const perInvanare = (krPerEnhet: number) => ({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet }] });

function bild(forslag: Forslag, kod: string, grupper: readonly Grupp[] = []): Kommunbild {
	const made = kommunbilder(dokument(forslag), smaKommuner(), GRUND);
	const found = made.ok ? made.bild('forslag', kod, grupper) : null;
	if (found === null) throw new Error('The kommun has no picture.');
	return found;
}

/** 400 000 kr everywhere, 5 kr a head, 21 kr a head from the state after 40 hours of applying. */
const RAK: Forslag = {
	poster: [
		post({ id: 'fast', namn: 'Samordning', pris: KR(400_000) }),
		post({
			id: 'rorlig',
			mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 1 },
			pris: KR(5)
		}),
		post({ id: 'start', takt: { typ: 'engang', year: 2026 }, pris: KR(9000) })
	],
	finansiering: [bidrag({ ...perInvanare(21), ansokan: { timmar: 40, timkostnad: 'handlaggare' } })]
};

describe('a kommun worked out by hand', () => {
	const beta = bild(RAK, '0002');

	test('where the cost comes from and what of it is fixed', () => {
		expect(beta.poster.map(({ id, sort, kr, fastKr }) => [id, sort, kr, fastKr])).toEqual([
			['fast', 'lopande', 400_000, 400_000],
			['rorlig', 'lopande', 25_000, 0],
			['ansokan:bidrag', 'ansokan', 20_000, 20_000],
			['start', 'engang', 9000, 9000]
		]);
		expect(beta).toMatchObject({ fastKr: 420_000, rorligKr: 25_000 });
		expect(beta.andelFast).toBeCloseTo(420 / 445, 12);
		expect(beta.poster[0]?.andel).toBeCloseTo(400 / 445, 12);
		expect(beta.poster[3]?.andel).toBeNull();
	});

	test('the application, and the same money shared equally', () => {
		// 21 kr × 136 000 inhabitants ÷ 5 = 571 200.
		expect(beta.delar).toMatchObject({
			ansokanKr: 20_000,
			kvarEfterAnsokanKr: 85_000,
			likaErsattningKr: 571_200,
			likaNettoKr: -126_200
		});
		expect(beta.delar.likaNettoKrPerInvanare).toBeCloseTo(-25.24, 10);
	});

	test('size and place', () => {
		expect(beta.tillracklig).toEqual({ typ: 'fran', invanare: 26_250, exakt: true });
		expect(beta.rang.nettoKr).toEqual({ plats: 2, av: 5, lika: 0 });
		expect(beta.rang.engangKr).toEqual({ plats: 1, av: 5, lika: 4 });
		expect(beta.rang.avgiftKr).toEqual({ plats: 1, av: 5, lika: 4 });
		// Beta and Gamma are the class 5 000–19 999.
		expect(beta.rangIKlass.nettoKr).toMatchObject({ plats: 1, av: 2 });
		expect(bild(RAK, '0005').tillracklig).toEqual({ typ: 'tacks' });
	});

	test('groups of chosen kommuner; unknown codes are left out, an empty group has no result', () => {
		const grupp = (kommunkoder: string[]): Grupp => ({ typ: 'kommuner', namn: 'G', kommunkoder });
		const [riket, klass, valda, tom] = bild(RAK, '0002', [
			{ typ: 'riket' },
			{ typ: 'storleksklass', index: 1 },
			grupp(['0003', '0002', '9999']),
			grupp(['9999'])
		]).grupper;
		expect(riket?.resultat?.antalKommuner).toBe(5);
		expect(valda?.resultat).toEqual(klass?.resultat);
		expect(tom?.resultat).toBeNull();
	});

	test('is the same kommun as in the result', () => {
		const { kommuner } = forslaget(dokument(RAK));
		for (const [i, kod] of KODER.entries()) expect(bild(RAK, kod).kommun).toEqual(kommuner[i]);
	});
});

describe('formulas that are not fixed + per inhabitant', () => {
	const trappa = { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10_000, antal: 1 };
	const steg = (kr: number): Forslag => ({
		poster: [post({ mangd: trappa, pris: KR(300_000) })],
		finansiering: [bidrag(perInvanare(kr))]
	});
	const elever: Forslag = {
		poster: [
			post({ pris: KR(100_000) }),
			post({
				id: 'elever',
				mangd: { typ: 'perEnhet', drivare: 'elever', antalPerEnhet: 1 },
				pris: KR(100)
			})
		],
		finansiering: [bidrag(perInvanare(30))]
	};
	const skala = { typ: 'skala', drivare: 'folkmangd', referens: 5000, antal: 1, elasticitet: 0.6 };

	test.each<[string, Forslag, string, number]>([
		['a step is fixed, also on its edge', steg(40), '0003', 300_000],
		['pupils follow the inhabitants', elever, '0002', 100_000],
		[
			'a minimum staffing holds',
			{
				poster: [
					post({
						mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 1e-5 },
						minst: 0.5,
						pris: KR(800)
					})
				]
			},
			'0002',
			400
		],
		['of elasticity 0.6 four tenths are fixed', { poster: [post({ mangd: skala })] }, '0002', 0.4]
	])('%s', (_what, forslag, kod, expected) => {
		const { fastKr, rorligKr, kommun } = bild(forslag, kod);
		expect(fastKr / expected).toBeCloseTo(1, 5);
		expect((fastKr + rorligKr) / kommun.bruttoKr).toBeCloseTo(1, 12);
	});

	test.each<[string, Forslag, string, number | null]>([
		['steps: from where every larger size is covered', steg(40), '0002', 22_500],
		['steps that always cost more', steg(21), '0003', null],
		['100 000 + 12 kr a head against 30', elever, '0002', 5000 / 0.9]
	])('large enough: %s', (_what, forslag, kod, expected) => {
		const { tillracklig } = bild(forslag, kod);
		if (expected === null) expect(tillracklig).toEqual({ typ: 'aldrig' });
		else {
			expect(tillracklig).toMatchObject({ typ: 'fran', exakt: false });
			const { invanare } = tillracklig as { invanare: number };
			expect(invanare / expected).toBeCloseTo(1, 3);
		}
	});
});

test('every explanation says the figure of the picture', () => {
	const made = forklarare(dokument(RAK), smaKommuner(), GRUND);
	if (!made.ok) throw new Error(made.kind);
	const beta = bild(RAK, '0002');
	const rot = (fraga: Fraga) => {
		const svar = made.forklara(fraga);
		return svar.ok ? svar.rot.varde : svar.kind;
	};
	const ask = (del: Bildfraga['del']) =>
		rot({ typ: 'bild', alternativ: 'forslag', kommunkod: '0002', del });
	for (const [del, varde] of Object.entries(beta.delar))
		expect(ask(del as keyof Kommunbild['delar'])).toBe(varde);
	expect(ask('fastKr')).toBe(beta.fastKr);
	expect(ask('andelFast')).toBe(beta.andelFast);
	expect(ask('tillracklig')).toBe(26_250);
	for (const rad of beta.poster) {
		for (const varde of ['kr', 'krPerInvanare', 'andel', 'fastKr'] as const) {
			if (rad.sort === 'engang' && varde === 'andel') continue;
			expect(ask({ rad: rad.id, varde })).toBe(rad[varde]);
		}
	}
	for (const matt of MATT) expect(ask({ rang: matt })).toBe(beta.rang[matt]?.plats);
	expect(ask({ rad: 'finns_inte', varde: 'kr' })).toBe('okand_fraga');
	const grupp = { typ: 'kommuner', namn: 'Två', kommunkoder: ['0001', '0005'] } as const;
	const fraga = { typ: 'grupp', alternativ: 'forslag', grupp, matt: 'nettoKr' } as const;
	const [jamfor] = bild(RAK, '0002', [grupp]).grupper;
	expect(rot({ ...fraga, varde: 'summa' })).toBe(jamfor?.resultat?.summor.nettoKr);
	expect(rot({ ...fraga, varde: 'median' })).toBe(jamfor?.resultat?.matt.nettoKr.median);
});
