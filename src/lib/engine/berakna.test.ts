import { describe, expect, test } from 'vitest';
import {
	avslaget,
	bidrag,
	dokument,
	fil,
	forslaget,
	GRUND,
	post,
	smaKommuner,
	type Del
} from '../../../tests/laws/smaKommuner.ts';
import { parseValue } from '#lib/model/index.ts';
import { berakna, MATT, MOTORVERSION } from './index.ts';

const KR = (krPerEnhet: number) => ({ pris: { typ: 'kr', krPerEnhet } });

describe('measures of a kommun', () => {
	// Beta: 5 000 inhabitants, tax base 1 000 mnkr, net cost 350 mnkr.
	const beta = forslaget(
		dokument({
			poster: [post(KR(700_000))],
			finansiering: [bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 40 }] })]
		})
	).kommuner[1];

	test.each([
		['bruttoKr', 700_000],
		['ersattningKr', 200_000],
		['nettoKr', 500_000],
		['bruttoKrPerInvanare', 140],
		['ersattningKrPerInvanare', 40],
		['nettoKrPerInvanare', 100],
		['finansieringsgrad', 2 / 7],
		// 500 000 ÷ 1 000 000 000 of the base is 0,05 per cent: 5 öre per hundralapp.
		['skatteOre', 5],
		['andelAvNettokostnad', 0.002]
	] as const)('%s', (matt, expected) => {
		expect(beta?.[matt]).toBeCloseTo(expected, 12);
	});

	test('identity and class', () => {
		expect(beta).toMatchObject({
			kommunkod: '0002',
			kommunnamn: 'Beta',
			folkmangd: 5000,
			storleksklass: 1
		});
	});

	test('no cost: finansieringsgrad is undefined, the rest 0', () => {
		const alfa = forslaget(dokument({})).kommuner[0];
		expect(alfa).toMatchObject({ bruttoKr: 0, nettoKr: 0, skatteOre: 0, andelAvNettokostnad: 0 });
		expect(alfa?.finansieringsgrad).toBeNull();
	});

	test('statistics that are missing make only the measures over them undefined', () => {
		const statistik = smaKommuner({ skatteunderlagKr: [1, null, 1, 1, 1] });
		const found = forslaget(dokument({ poster: [post()] }), statistik).kommuner[1];
		expect(found).toMatchObject({ skatteOre: null, nettoKr: 1, saknade: [] });
	});
});

describe('a group of kommuner', () => {
	// Cost 1 000 in each; per head 1; 0,2; 0,1; 0,05; 0,01. Classes: Alfa | Beta, Gamma | Delta, Epsilon.
	const resultat = forslaget(
		dokument({
			poster: [post(KR(1000))],
			finansiering: [bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 0.1 }] })]
		})
	);
	const [liten, mellan, stor] = resultat.storleksklasser;

	test('half-open limits', () => {
		expect(
			resultat.storleksklasser.map((k) => [k.franInvanare, k.tillInvanare, k.antalKommuner])
		).toEqual([
			[0, 5000, 1],
			[5000, 20_000, 2],
			[20_000, null, 2]
		]);
		expect([liten, mellan, stor].map((k) => k?.folkmangd)).toEqual([1000, 15_000, 120_000]);
	});

	test('means per head are of the sums; medians and percentiles of the kommuner', () => {
		const found = mellan?.matt.bruttoKrPerInvanare;
		expect(found?.medel).toBeCloseTo(2000 / 15_000, 12);
		expect(found?.median).toBeCloseTo(0.15, 12);
		expect(found?.p10).toBeCloseTo(0.11, 12);
		expect(found?.p90).toBeCloseTo(0.19, 12);
		expect(found).toMatchObject({ antal: 2, minKommunkod: '0003', maxKommunkod: '0002' });
	});

	test('means of amounts are per kommun', () => {
		expect(stor?.matt.bruttoKr.medel).toBe(1000);
		expect(resultat.riket.matt.ersattningKr.medel).toBeCloseTo(13_600 / 5, 9);
	});

	test('finansieringsgrad, skatteöre and andel are ratios of sums', () => {
		// Class sums: cost 2 000, money 1 500, tax base 3 000 mnkr, net cost 950 mnkr.
		expect(mellan?.matt.finansieringsgrad.medel).toBeCloseTo(0.75, 12);
		expect(mellan?.matt.skatteOre.medel).toBeCloseTo((500 / 3e9) * 10_000, 15);
		expect(mellan?.matt.andelAvNettokostnad.medel).toBeCloseTo(2000 / 9.5e8, 15);
	});

	test('a kommun without the denominator stands outside that mean', () => {
		const statistik = smaKommuner({ skatteunderlagKr: [1e8, null, 2e9, 1e9, 1e9] });
		const found = forslaget(dokument({ poster: [post(KR(1000))] }), statistik).storleksklasser[1];
		expect(found?.matt.skatteOre).toMatchObject({ antal: 1 });
		expect(found?.matt.skatteOre.medel).toBeCloseTo((1000 / 2e9) * 10_000, 15);
		expect(found?.matt.bruttoKr.antal).toBe(2);
	});

	test('shares of cost and of population', () => {
		expect(liten?.andelAvKostnad).toBeCloseTo(0.2, 12);
		expect(liten?.andelAvBefolkning).toBeCloseTo(1 / 136, 12);
		expect(resultat.riket).toMatchObject({ andelAvKostnad: 1, andelAvBefolkning: 1 });
	});

	test('underfinansierade: net above 0; exactly covered is not', () => {
		// Net: 900, 500, 0, −1 000, −9 000.
		expect(resultat.riket).toMatchObject({
			antalUnderfinansierade: 2,
			folkmangdUnderfinansierade: 6000
		});
		expect(mellan).toMatchObject({ antalUnderfinansierade: 1, folkmangdUnderfinansierade: 5000 });
	});

	test('who pays', () => {
		const { kommunernaKr, statenKr, regionernaKr, avgifterKr } = resultat.riket.betalare;
		expect(kommunernaKr).toBeCloseTo(5000 - 13_600, 9);
		expect(statenKr).toBeCloseTo(13_600, 9);
		expect([regionernaKr, avgifterKr]).toEqual([0, 0]);
	});

	test('an empty class has no mean and no extremes', () => {
		const tom = forslaget(dokument({ poster: [post()] }, { storleksgranser: [500] }))
			.storleksklasser[0];
		expect(tom).toMatchObject({
			antalKommuner: 0,
			folkmangd: 0,
			andelAvKostnad: 0,
			andelAvBefolkning: 0
		});
		expect(tom?.matt.bruttoKr).toEqual({
			antal: 0,
			medel: null,
			median: null,
			p10: null,
			p90: null,
			min: null,
			max: null,
			minKommunkod: null,
			maxKommunkod: null
		});
	});

	test('every measure has a distribution', () => {
		expect(Object.keys(resultat.riket.matt).sort()).toEqual([...MATT].sort());
	});
});

describe('refusals', () => {
	const perEnhet = (drivare: string) =>
		post({ mangd: { typ: 'perEnhet', drivare, antalPerEnhet: 1 } });
	const lon = (lon: string) => post({ pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 1, lon } });
	const tid = (timkostnad: string) => post({ pris: { typ: 'tid', timmarPerEnhet: 1, timkostnad } });
	const egnaData = [{ id: 'elever', namn: 'E', enhet: 'st', varden: {} }];
	const P = 'alternativ[1].kostnadsposter[0]';
	const F = 'alternativ[1].finansiering[0]';
	type Fall = readonly [kind: string, path: string, args: Parameters<typeof dokument>, tal: Del];
	const CASES: readonly Fall[] = [
		[
			'okand_statistik',
			'statistik',
			[{}, { statistik: '2019' }],
			{ dokumentets: '2019', tillganglig: '2025' }
		],
		[
			'okand_drivare',
			`${P}.mangd.drivare`,
			[{ poster: [perEnhet('fantasi')] }],
			{ drivare: 'fantasi' }
		],
		[
			'okand_drivare',
			`${F}.perEnhet[0].drivare`,
			[{ finansiering: [bidrag({ perEnhet: [{ drivare: 'fantasi', krPerEnhet: 1 }] })] }],
			{ drivare: 'fantasi' }
		],
		[
			'okand_drivare',
			'alternativ[1].genomforande.drivare',
			[{ genomforande: { typ: 'undantag', drivare: 'fantasi', under: 1 } }],
			{ drivare: 'fantasi' }
		],
		[
			'okand_personalgrupp',
			`${P}.pris.lon`,
			[{ poster: [lon('jurist')] }],
			{ personalgrupp: 'jurist' }
		],
		[
			'okand_personalgrupp',
			`${P}.pris.timkostnad`,
			[{ poster: [tid('jurist')] }],
			{ personalgrupp: 'jurist' }
		],
		[
			'okand_personalgrupp',
			`${F}.ansokan.timkostnad`,
			[{ finansiering: [bidrag({ ansokan: { timmar: 1, timkostnad: 'jurist' } })] }],
			{ personalgrupp: 'jurist' }
		],
		['egna_data_namnkrock', 'egnaData[0].id', [{}, { egnaData }], { id: 'elever' }],
		[
			'golv_over_totalt',
			F,
			[{ finansiering: [bidrag({ totaltKr: 100, golvKr: 30 })] }],
			{ totaltKr: 100, gransKr: 150 }
		],
		[
			'tak_under_totalt',
			F,
			[{ finansiering: [bidrag({ totaltKr: 100, takKr: 10 })] }],
			{ totaltKr: 100, gransKr: 50 }
		],
		[
			'utan_vikter',
			F,
			[{ finansiering: [bidrag({ totaltKr: 100, grundbeloppKr: -1 })] }],
			{ totaltKr: 100 }
		],
		[
			'for_stort_tal',
			'alternativ',
			[{ poster: [post({ mangd: { typ: 'fast', antal: 1e9 }, ...KR(1e13) })] }],
			{}
		]
	];

	test.each(CASES)('%s at %s', (kind, path, args, tal) => {
		const avslag = avslaget(dokument(...args));
		expect(avslag).toMatchObject({ ok: false, kind, tal });
		expect(avslag.path.startsWith(path)).toBe(true);
		expect(avslag.message).toMatch(/[a-zåäö]{3,}.*\.$/);
	});

	test('an hourly application cost without hours needs no staff group', () => {
		const finansiering = [bidrag({ ansokan: { timmar: 0, timkostnad: 'jurist' } })];
		expect(forslaget(dokument({ finansiering })).riket.summor.bruttoKr).toBe(0);
	});
});

describe('the result as a whole', () => {
	test('one alternative after the other, as in the document', () => {
		const resultat = berakna(dokument({}), smaKommuner(), GRUND);
		expect(resultat.ok && resultat.alternativ.map(({ id, typ }) => [id, typ])).toEqual([
			['noll', 'nollalternativ'],
			['forslag', 'forslag']
		]);
	});

	test('says which engine and which statistics', () => {
		const resultat = berakna(dokument({}), smaKommuner(), GRUND);
		expect(resultat.ok && resultat.versioner).toMatchObject({
			motor: MOTORVERSION,
			statistik: 'fem'
		});
	});

	test('does not change its document or its statistics', () => {
		const parsed = parseValue(fil({ poster: [post()], finansiering: [bidrag({ totaltKr: 5 })] }));
		if (!parsed.ok) throw new Error('faulty');
		const [before, statistik] = [JSON.stringify(parsed.dokument), smaKommuner()];
		berakna(parsed.dokument, statistik, GRUND);
		expect(JSON.stringify(parsed.dokument)).toBe(before);
		expect(statistik).toEqual(smaKommuner());
	});
});
