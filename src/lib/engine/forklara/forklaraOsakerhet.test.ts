import { describe, expect, test } from 'vitest';
import { bidrag, dokument, GRUND, post, smaKommuner } from '../../../../tests/laws/smaKommuner.ts';
import {
	ANTAGANDEVARDEN,
	arslage,
	beraknare,
	chansMot,
	draResultat,
	forklarare,
	likaFall,
	type Osakerhetsdel,
	type Steg
} from '../index.ts';

const LON = 'arsarbetskraftKr.handlaggare';
const STATISTIK = smaKommuner();
const KR = (krPerEnhet: number) => ({ typ: 'kr', krPerEnhet });
const forslaget = {
	poster: [
		post({
			id: 'vakt',
			namn: 'Vakt',
			pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 2, lon: 'handlaggare' },
			osakerhet: { lag: 0.6, hog: 2, lokalSpridning: 0.1, standardgranser: true }
		}),
		post({
			id: 'plan',
			namn: 'Plan',
			pris: KR(400_000),
			takt: { typ: 'engang', year: 2027, avskrivningYears: 5 },
			osakerhet: { lag: 0.5, hog: 3, lokalSpridning: 0 }
		}),
		post({
			id: 'elev',
			namn: 'Elevstöd',
			mangd: { typ: 'perEnhet', drivare: 'elever', antalPerEnhet: 1 },
			pris: KR(900),
			redanUppfyllt: 0.4,
			redanUppfylltOsakerhet: { lag: 0.5, hog: 1.5 }
		}),
		post({
			id: 'g1',
			namn: 'Ett',
			pris: KR(90_000),
			osakerhet: { lag: 0.8, hog: 1.2, lokalSpridning: 0, samvariation: 'g' }
		}),
		post({
			id: 'g2',
			namn: 'Två',
			pris: KR(50_000),
			osakerhet: { lag: 0.5, hog: 2, lokalSpridning: 0, samvariation: 'g' }
		})
	],
	finansiering: [
		bidrag({
			id: 'stod',
			namn: 'Stöd',
			grundbeloppKr: 2_000_000,
			perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 120 }],
			andelSomSoker: 0.7,
			andelSomSokerOsakerhet: { lag: 0.6, hog: 1.3 }
		})
	]
};
const grunden = dokument(forslaget, {
	parametrar: { osakerhet: { [LON]: { lag: 0.9, hog: 1.3 } } }
});
const forslag = grunden.alternativ.find(({ id }) => id === 'forslag');
const DOC = {
	...grunden,
	alternativ: [
		...grunden.alternativ,
		{
			...forslag!,
			id: 'b',
			namn: 'Utan vakt',
			typ: 'alternativ' as const,
			valt: false,
			kostnadsposter: forslag!.kostnadsposter.slice(1)
		}
	]
};
const UNDERLAG = { dokument: DOC, statistik: STATISTIK, parametrar: GRUND };
const dragen = draResultat(UNDERLAG, { dragningar: 400, fro: 7, perYear: true });
const svarare = forklarare(DOC, STATISTIK, GRUND);
if (!dragen.ok || !svarare.ok) throw new Error('The document is refused.');
const { forklara } = svarare;
const dragna = dragen;
const drag = dragna.alternativ.find(({ id }) => id === 'forslag')!;
const kanslighet = drag.kanslighet!;

function explained(del: Osakerhetsdel) {
	const svar = forklara({ typ: 'osakerhet', alternativ: 'forslag', del }, dragna);
	if (!svar.ok) throw new Error(svar.message);
	expect(wrong(svar.rot)).toEqual([]);
	return svar;
}

/** What follows from the parts of a step by what it does to them; null where that is no arithmetic. */
function outcome({ op, steg }: Steg): number | null {
	const delar = steg.map(({ varde }) => varde ?? NaN);
	const [a = NaN, b = NaN] = delar;
	switch (op) {
		case 'summa':
			return delar.reduce((sum, x) => sum + x, 0);
		case 'differens':
			return a - b;
		case 'produkt':
			return delar.reduce((product, x) => product * x, 1);
		case 'kvot':
			return a / b;
		case 'potens':
			return a ** b;
		case 'minst':
			return Math.min(...delar);
		default:
			return null;
	}
}

/** The steps whose value does not follow from their parts. */
function wrong(steg: Steg): string[] {
	const ut = steg.steg.length === 0 ? null : outcome(steg);
	const varde = steg.varde ?? NaN;
	const size = steg.steg.reduce((most, del) => Math.max(most, Math.abs(del.varde ?? 0)), 1);
	const isWrong = ut !== null && !(Math.abs(ut - varde) <= 1e-9 * size);
	return [...(isWrong ? [`${steg.namn}: ${varde} is not ${ut}`] : []), ...steg.steg.flatMap(wrong)];
}

const every = (steg: Steg): readonly Steg[] => [steg, ...steg.steg.flatMap(every)];
const named = (rot: Steg, namn: string) => every(rot).find((ett) => ett.namn.startsWith(namn));

const RIKET = { typ: 'riket' } as const;
const MINSTA = { typ: 'storleksklass', index: 0 } as const;

describe('a case of the dotplot', () => {
	test.each([20, 50] as const)(
		'of %d is the one that is shown, between two of those drawn',
		(av) => {
			const { punkter } = drag.storleksklasser[0]!;
			likaFall(punkter, av).forEach((value, fall) => {
				const { rot, avser } = explained({ typ: 'fall', av, fall, grupp: MINSTA });
				expect(rot.varde).toBe(value);
				expect(named(rot, 'Slumpens fel i fallet')?.varde).toBe(
					likaFall(drag.storleksklasser[0]!.punktfel, av)[fall]
				);
				expect(avser).toMatchObject({ typ: 'storleksklass', tillInvanare: 5000 });
				const [low, high, del] = rot.steg.map(({ varde }) => varde ?? NaN);
				if (av === 50) expect(low).toBe(value);
				else expect(low! + (high! - low!) * del!).toBeCloseTo(value, 9);
			});
			const { rot } = explained({ typ: 'fall', av, fall: 0, grupp: RIKET });
			expect(named(rot, 'Det som varierar')?.varde).toBe(kanslighet.antaganden.length);
			expect(named(rot, 'Dragningar')).toMatchObject({ varde: 400 });
		}
	);

	test('those with a net cost are counted, with the two on each side of nothing', () => {
		const varden = likaFall(drag.riket.punkter, 20);
		const over = varden.filter((value) => value > 0);
		const { rot } = explained({ typ: 'fall', av: 20, fall: 'over0', grupp: RIKET });
		expect(rot.varde).toBe(over.length);
		expect(over.length).toBeGreaterThan(0);
		expect(named(rot, 'Det lägsta av dem')?.varde).toBe(over[0]);
		expect(named(rot, 'Andel av dragningarna')?.varde).toBe(drag.riket.sannolikheter?.over0);
	});

	test('is none when there is no such case or group', () => {
		const ask = (del: Osakerhetsdel) =>
			forklara({ typ: 'osakerhet', alternativ: 'forslag', del }, dragna).ok;
		expect(ask({ typ: 'fall', av: 20, fall: 20, grupp: RIKET })).toBe(false);
		const grupp = { typ: 'storleksklass', index: 9 } as const;
		expect(ask({ typ: 'fall', av: 20, fall: 0, grupp })).toBe(false);
	});
});

describe('a year of the fan', () => {
	const beraknade = beraknare(DOC, STATISTIK, GRUND);
	const punkter = beraknade.ok ? beraknade.ett('forslag') : undefined;
	const perYear = punkter?.ok ? punkter.alternativ.find(({ id }) => id === 'forslag')!.perYear : [];

	test.each(drag.perYear!.map((ett) => [ett.year, ett] as const))(
		'%d has its quantiles, what is calculated, and what varies then',
		(year, ett) => {
			const { rot, spann } = explained({ typ: 'year', year });
			expect(spann).toBe(ett.nettoKr);
			expect(rot.steg.slice(0, 5).map(({ varde }) => varde)).toEqual(
				(['p10', 'p25', 'median', 'p75', 'p90'] as const).map((q) => ett.nettoKr[q])
			);
			const punkt = perYear.find((one) => one.year === year)!.nettoKr;
			expect(named(rot, 'Beräknat')?.varde).toBeCloseTo(punkt, 4);
			// The one-off cost varies in its year alone.
			expect(named(rot, 'Plan, låg') !== undefined).toBe(year === 2027);
			expect(named(rot, 'Vakt, låg')?.varde).toBe(0.6);
		}
	);

	test('the years of the title are those on that side of nothing', () => {
		for (const lage of ['over', 'under', 'oklart'] as const) {
			const { rot } = explained({ typ: 'years', lage });
			expect(rot.varde).toBe(drag.perYear!.filter((year) => arslage(year) === lage).length);
			expect(rot.steg[0]?.steg).toHaveLength(2 * (rot.varde ?? 0));
		}
	});
});

describe('an assumption', () => {
	const SVAR = ['riket', 'minstaKlassen'] as const;
	const fall = SVAR.flatMap((svar) =>
		kanslighet.antaganden.map((antagande) => [antagande.id, svar, antagande] as const)
	);

	test.each(fall)(
		'%s in %s has the figures of the tornado, from its own limits',
		(id, svar, ett) => {
			const { vidLag, vidHog, forsta, total, forvantadAndring } = ett[svar];
			const shown = [vidLag, vidHog, vidHog - vidLag, forsta, total, forvantadAndring];
			ANTAGANDEVARDEN.forEach((varde, k) => {
				const { rot } = explained({ typ: 'antagande', antagande: id, svar, varde });
				expect(rot.varde).toBe(shown[k]);
				const isStilla = vidLag === vidHog && ['lag', 'hog', 'avstand'].includes(varde);
				const vad = isStilla ? /ändrar inte/ : /P10|P90|standardavvikelse$/;
				const text = every(rot).flatMap(({ namn, anmarkning }) => [namn, anmarkning]);
				expect(text.some((ord) => vad.test(ord))).toBe(true);
			});
		}
	);

	test('is followed line by line: what is likely, times how many, with the source of the limit', () => {
		const { rot } = explained({
			typ: 'antagande',
			antagande: 'post:vakt',
			svar: 'riket',
			varde: 'hog'
		});
		const rad = every(rot).find(({ op, namn }) => op === 'produkt' && namn === 'Vakt');
		expect(rad?.steg.map(({ varde }) => varde)).toEqual([8_000_000, expect.closeTo(2, 12)]);
		expect(rad?.steg[1]).toMatchObject({
			namn: 'Vakt, hög (P90)',
			antagande: true,
			kallor: [{ typ: 'dokument', path: 'alternativ[1].kostnadsposter[0]' }]
		});
		// Posts with a common cause each have a factor of their own.
		const { rot: gemensam } = explained({
			typ: 'antagande',
			antagande: 'grupp:g',
			svar: 'riket',
			varde: 'hog'
		});
		const faktorer = every(gemensam).filter(({ enhet }) => enhet === 'gånger det troliga');
		expect(faktorer.map(({ varde }) => varde)).toEqual([
			expect.closeTo(1.2, 12),
			expect.closeTo(2, 12)
		]);
	});

	test('is taken to where netto is nothing, in its own unit', () => {
		const med = kanslighet.antaganden.filter(({ nollpunkt }) => nollpunkt !== null);
		expect(med.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['post:vakt', 'andelSomSoker:stod'])
		);
		for (const { id, nollpunkt } of med) {
			const { rot, avser } = explained({ typ: 'nollpunkt', antagande: id, varde: 'noll' });
			expect(avser).toMatchObject({ kommunkod: kanslighet.mediankommun });
			const netto = named(rot, 'Nettokostnad i kommunen')?.varde ?? NaN;
			expect(named(rot, 'Gånger det angivna')?.varde).toBe(nollpunkt);
			if (rot.op === 'produkt') expect(Math.abs(netto)).toBeLessThan(0.01);
		}
		expect(explained({ typ: 'nollpunkt', antagande: 'post:vakt', varde: 'nu' }).rot).toMatchObject({
			varde: 2,
			enhet: 'årsarbetskrafter per enhet'
		});
	});
});

test('the chance to cost less is the share of the draws, either way round', () => {
	const grupper = [RIKET, MINSTA, { typ: 'storleksklass', index: 2 }] as const;
	for (const grupp of grupper) {
		const { rot } = explained({ typ: 'chans', mot: 'b', grupp });
		const chans = chansMot(dragna.jamforelser, ['forslag', 'b'])!;
		const p = grupp.typ === 'riket' ? chans.riket : chans.storleksklasser[grupp.index];
		expect(rot.varde).toBe(p);
		expect(rot.steg.map(({ varde }) => varde)).toEqual([p! * 400, 400]);
		expect(named(rot, 'Nettokostnad med Utan vakt')?.steg[1]?.varde).not.toBeNull();
	}
	const rak = chansMot(dragna.jamforelser, ['forslag', 'b'])!;
	const omvand = chansMot(dragna.jamforelser, ['b', 'forslag'])!;
	expect(rak.riket + omvand.riket).toBeCloseTo(1, 12);
});

test('the chance that a class pays more for each inhabitant is the share of the draws, and names both classes', () => {
	const p = drag.klassjamforelse[0]![2]!;
	const { rot, avser } = explained({ typ: 'klasschans', klass: 0, mot: 2 });
	expect(rot.varde).toBe(p);
	expect(rot.steg.map(({ varde }) => varde)).toEqual([p * 400, 400]);
	expect(avser).toMatchObject({ typ: 'storleksklass', franInvanare: 0 });
	const andra = named(rot, 'Nettokostnad per invånare i den andra klassen, medel: median');
	expect(andra?.varde).toBe(drag.storleksklasser[2]!.matt.nettoKrPerInvanare!.median);
	expect(named(andra!, 'Klassen börjar vid')?.varde).toBeGreaterThan(0);
	const samma = { typ: 'klasschans', klass: 0, mot: 0 } as const;
	expect(forklara({ typ: 'osakerhet', alternativ: 'forslag', del: samma }, dragna).ok).toBe(false);
});

test('a probability opens itself, above the limit or not, of riket, a class and a kommun', () => {
	const { kommunkod = '', kommunnamn = '' } = STATISTIK.kommuner[1] ?? {};
	const kommun = { typ: 'kommuner', namn: kommunnamn, kommunkoder: [kommunkod] } as const;
	for (const [grupp, p] of [
		[RIKET, drag.riket.sannolikheter!],
		[MINSTA, drag.storleksklasser[0]!.sannolikheter!],
		[kommun, { over0: drag.sannolikheter.over0[1]!, over250: drag.sannolikheter.over250[1]! }]
	] as const)
		for (const grans of ['over0', 'over250'] as const) {
			const over = explained({ typ: 'over', grupp, grans, sida: 'over' }).rot;
			expect(over).toMatchObject({ varde: p[grans], enhet: 'sannolikhet' });
			expect(over.steg).toHaveLength(2);
			expect(over.steg[0]!.varde! / over.steg[1]!.varde!).toBeCloseTo(p[grans], 12);
			const under = explained({ typ: 'over', grupp, grans, sida: 'under' }).rot;
			expect(under.varde! + over.varde!).toBeCloseTo(1, 12);
		}
});

test('the brytpunkt over the draws has its ends and how often there is one', () => {
	const { intervall, andelMed, andelAlla, andelIngen, andelOtydlig } = drag.brytpunkt;
	const { rot, spann } = explained({ typ: 'brytpunkt', varde: 'spann' });
	expect(spann).toBe(intervall);
	expect(rot.steg.slice(0, 3).map(({ varde }) => varde)).toEqual([
		intervall?.p10,
		intervall?.median,
		intervall?.p90
	]);
	const andelar = [
		['med', andelMed],
		['alla', andelAlla],
		['ingen', andelIngen],
		['otydlig', andelOtydlig]
	] as const;
	for (const [varde, andel] of andelar)
		expect(explained({ typ: 'brytpunkt', varde }).rot.varde).toBe(andel);
});

test('waits for the draws, and for the years and the other alternative when they are not drawn yet', () => {
	const ask = (del: Osakerhetsdel, nu: typeof dragna | null) =>
		forklara({ typ: 'osakerhet', alternativ: 'forslag', del }, nu);
	const forsta = draResultat(UNDERLAG, { dragningar: 100, fro: 7, alternativ: 'forslag' });
	const vantar = { ok: false, message: 'Osäkerheten räknas …' };
	const nu = forsta.ok ? forsta : null;
	expect(ask({ typ: 'year', year: 2027 }, nu)).toMatchObject(vantar);
	expect(ask({ typ: 'chans', mot: 'b', grupp: RIKET }, nu)).toMatchObject(vantar);
	expect(ask({ typ: 'brytpunkt', varde: 'spann' }, null)).toMatchObject(vantar);
});
