import { describe, expect, test } from 'vitest';
import { berakna } from '#lib/engine/index.ts';
import { toString, type Mening } from '#lib/text/index.ts';
import { meningar } from '#lib/text/meningar/index.ts';
import { brytpunktKort } from '#lib/text/osakerhet/brytpunktKort.ts';
import { osakerhetsgrund } from '#lib/text/osakerhet/grund.ts';
import {
	kommunspann,
	kortOsakerhet,
	osakerhetsingress,
	osakerhetsrubrik,
	standardKort,
	tackning,
	utanOsakerhet,
	vilarPa
} from '#lib/text/osakerhet/index.ts';
import { SMA, STORA, testresultat } from '#lib/text/rubrik.fixture.ts';
import { isOklar, rackermening } from '#lib/text/osakerhet/racker.ts';
import { bidrag, GRUND, post, smaKommuner } from '../laws/smaKommuner.ts';
import { dragna, forslagets, medPoster, osaker } from '../validation/osakerhet/land.ts';
import { spann } from './bygge.ts';

/** What is said of uncertainty has to be true of the draws, of whose the limits are, and of nothing varying at all. */

const plain = (...text: readonly Mening[]) => toString(...text).replaceAll('\u00a0', ' ');
const EGNA = { lag: 0.5, hog: 2 };
const STANDARD = { lag: 0.7, hog: 1.5, standardgranser: true };

function fall(dokument: ReturnType<typeof medPoster>) {
	const svar = berakna(dokument, smaKommuner(), GRUND);
	if (!svar.ok) throw new Error(svar.message);
	const resultat = svar.alternativ.find(({ id }) => id === 'forslag')!;
	const osakerhet = dragna(dokument);
	const drag = forslagets(osakerhet);
	const tackt = tackning(dokument, 'forslag');
	const alla = () =>
		meningar({ huvud: resultat, andra: [], kontext: dokument, osakerhet }).map(({ mening }) =>
			plain(mening)
		);
	return { resultat, drag, tackt, alla };
}

describe('whether the money covers the cost', () => {
	test.each([
		[0.2, 'Pengarna täcker troligen kostnaden, men det är inte säkert; sannolikheten är 80 %.'],
		[0.38, 'Det är osäkert om pengarna täcker kostnaden; sannolikheten för det är 62 %.'],
		[
			0.88,
			'Pengarna täcker troligen inte kostnaden, men det är inte säkert; sannolikheten att de gör det är 12 %.'
		],
		[undefined, 'Det är inte säkert om pengarna täcker kostnaden.']
	])('netto above zero: %s', (over0, text) => {
		expect(plain(rackermening(over0, true))).toBe(text);
	});

	test('without money it is asked whether there is a cost', () => {
		expect(plain(rackermening(0.5, false))).toBe(
			'Det är osäkert om den blir större än noll; sannolikheten för det är 50 %.'
		);
	});

	test('the sign is unknown when zero is inside the interval', () => {
		expect(isOklar({ p10: -1, p90: 1 })).toBe(true);
		expect(isOklar({ p10: 1, p90: 2 })).toBe(false);
		expect(isOklar({ p10: -2, p90: 0 })).toBe(false);
	});

	test('a kommun is told of its own', () => {
		const kommunen = {
			...{ alternativ: 'forslag', namn: 'Dorotea', grund: 'med Bärkrafts standardgränser' },
			...{ grupp: { typ: 'riket' } as const, pengar: true }
		};
		const varden = { nettoKr: spann(-170_000, 400_000), perInvanare: spann(-70, 170) };
		expect(plain(...kommunspann(kommunen, varden, 0.49))).toBe(
			'Det är osäkert om pengarna täcker kostnaden; sannolikheten för det är 51 %. Nettokostnaden i Dorotea blir med 80 procents sannolikhet mellan −170 000 och 400 000 kronor om året, −70 till 170 kronor per invånare, med Bärkrafts standardgränser; minus betyder att pengarna överstiger kostnaden.'
		);
		const fast = { nettoKr: spann(-219, -219), perInvanare: spann(-2, -2) };
		expect(plain(...kommunspann(kommunen, fast, 0))).toBe(
			'Nettokostnaden i Dorotea är −219 kronor om året, −2,0 kronor per invånare, vad antagandena än blir; minus betyder att pengarna överstiger kostnaden.'
		);
	});
});

describe('the brytpunkt beside its figure', () => {
	const resultat = testresultat([{ ...SMA, brutto: 4e6, ersattning: 1e6, under: 10 }, STORA], {
		brytpunkt: { typ: 'exakt', invanare: 250_000, tacksRiktning: 'over' }
	});
	const grund = { typ: 'exakt', andelAlla: 0, andelIngen: 0, andelOtydlig: 0 } as const;
	const intervall = spann(10_000, 610_000);
	test.each([
		[
			[0.63, 1],
			'I 63 % av dragningarna finns det en brytpunkt, och den ligger då med 80 procents sannolikhet mellan 10 000 och 610 000 invånare.'
		],
		[
			[0.63, 0.7],
			'I 63 % av dragningarna finns det en brytpunkt, och den ligger då med 80 procents sannolikhet mellan 10 000 och 610 000 invånare; i 30 % av dem räcker pengarna i stället i de mindre kommunerna.'
		],
		[[1, 1], 'Brytpunkten ligger med 80 procents sannolikhet mellan 10 000 och 610 000 invånare.'],
		[[0.02, 1], 'En brytpunkt finns bara i 2 % av dragningarna.']
	] as const)('in some of the draws, on one side: %j', ([andelMed, andelOver], text) => {
		const draget = { ...grund, intervall, andelMed, andelOver };
		expect(plain(brytpunktKort(resultat, draget)!)).toBe(text);
	});
	test('in none of them, and where the answer tells of none', () => {
		const inget = { ...grund, intervall: null, andelMed: 0, andelOver: null };
		expect(plain(brytpunktKort(resultat, inget)!)).toBe('I dragningarna finns ingen brytpunkt.');
		expect(brytpunktKort(testresultat([SMA, STORA]), inget)).toBeNull();
	});
});

describe('whose the limits are', () => {
	const egen = osaker('a', 1000, EGNA, { namn: 'Plan' });
	const standard = osaker('b', 1000, STANDARD, { namn: 'Vakt' });

	test('all standard', () => {
		const { resultat, drag, tackt, alla } = fall(medPoster([standard]));
		expect(standardKort(tackt)).toBe(
			'Gränserna för den enda kostnadsposten är Bärkrafts standardgränser: ett antagande.'
		);
		expect(plain(vilarPa(drag, tackt))).toMatch(
			/^Intervallen vilar på Bärkrafts standardgränser för/
		);
		const kort = plain(
			kortOsakerhet(drag, { resultat, drag, over0: drag.riket.sannolikheter!.over0, tackt })!
		);
		expect(kort).toContain('om det osäkra antagandet varierar som gränserna säger.');
		expect(alla().join(' ')).toMatch(/Med Bärkrafts standardgränser kostar förslaget kommunerna/);
		expect(alla().join(' ')).not.toMatch(/utredningen anger/);
	});

	test('some standard, some stated', () => {
		const { tackt } = fall(medPoster([egen, standard, { ...standard, id: 'c' }]));
		expect(standardKort(tackt)).toMatch(/^Gränserna för 2 av 3 kostnadsposter är/);
		expect(osakerhetsgrund(tackt)).toBe(
			'med den osäkerhet som utredningen anger och med Bärkrafts standardgränser för 2 av 3 kostnadsposter'
		);
		const lon = { parametrar: { osakerhet: { arsarbetskraftKr: { lag: 0.9, hog: 1.1 } } } };
		expect(osakerhetsgrund(tackning(medPoster([standard], lon), 'forslag'))).toMatch(
			/^med den osäkerhet som utredningen anger och .* för den enda kostnadsposten$/
		);
	});

	test.each([
		[2, 'Gränserna för båda kostnadsposterna är'],
		[5, 'Gränserna för alla fem kostnadsposter är']
	])('%d posts, all standard', (antal, text) => {
		const poster = Array.from({ length: antal }, (_, i) => ({ ...standard, id: `p${i}` }));
		expect(standardKort(tackning(medPoster(poster), 'forslag'))).toMatch(new RegExp(`^${text}`));
	});

	test('all stated', () => {
		const { resultat, drag, tackt } = fall(medPoster([egen]));
		expect(standardKort(tackt)).toBeNull();
		expect(
			plain(kortOsakerhet(drag, { resultat, drag, over0: drag.riket.sannolikheter!.over0, tackt })!)
		).toContain('om utredningens osäkra antagande varierar som den anger.');
	});
});

describe('what does not vary', () => {
	test('limits that say that nothing does are not the lack of limits', () => {
		const { resultat, drag, tackt, alla } = fall(medPoster([osaker('a', 10, { lag: 1, hog: 1 })]));
		expect(drag.osaker).toBe(false);
		expect(utanOsakerhet(resultat, tackt)).toMatch(
			/^Med de gränser som är angivna för förslaget varierar inte siffrorna\./
		);
		expect(alla().join(' ')).toMatch(/Med de gränser som är angivna .* varierar inte siffrorna/);
	});

	test('a figure that is the same in every draw is that figure', () => {
		// All kommuner do already what varies: not a krona of the net cost depends on it.
		const gjort = { redanUppfyllt: 1 };
		const { resultat, drag, tackt, alla } = fall(
			medPoster([osaker('a', 1000, EGNA, gjort), post({ id: 'b' })], {}, [
				bidrag({ totaltKr: 250_000 })
			])
		);
		if (!drag.osaker) throw new Error('Nothing varies at all.');
		expect(plain(osakerhetsrubrik(drag))).toMatch(
			/^Kommunernas nettokostnad i riket är .* om året, vad antagandena än blir/
		);
		expect(plain(...osakerhetsingress(resultat, drag))).not.toMatch(/sannolikheten/);
		expect(
			plain(kortOsakerhet(drag, { resultat, drag, over0: drag.riket.sannolikheter!.over0, tackt })!)
		).toMatch(/^Nettokostnaden i riket är .* vad antagandena än blir/);
		expect(alla().join(' ')).toMatch(/kostar kommunerna .* priser, vad antagandena än blir\./);
	});
});
