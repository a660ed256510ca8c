import { expect, test } from 'vitest';
import { berakna, intervall, type Alternativdrag } from '#lib/engine/index.ts';
import { SAKNAS } from '#lib/format/index.ts';
import { sammanhangFor, toString } from '#lib/text/index.ts';
import {
	alternativchanser,
	brytpunktstext,
	dragningsmening,
	kommunspalt,
	kommunspannText,
	kontrolleraForst,
	kortOsakerhet,
	medelosakerhet,
	medelspann,
	medelspannText,
	osakerhetsfraga,
	osakerhetsgrupper,
	osakerhetsingress,
	osakerhetsrubrik,
	prickrubrik,
	skillnadsmening,
	solfjaderrubrik,
	standardmening,
	tackning,
	tornadorubrik,
	utanOsakerhet,
	vilarPa
} from '#lib/text/osakerhet/index.ts';
import { klasstabell, kommuntabell } from '#lib/export/tabell.ts';
import { bidrag, GRUND, post, smaKommuner } from '../laws/smaKommuner.ts';
import {
	dragna,
	forslagets,
	medAlternativ,
	medPoster,
	osaker
} from '../validation/osakerhet/land.ts';

/** The sentences of the view Osäkerhet, on the country of five kommuner. */

const DOC = medPoster(
	[
		osaker('vakt', 40_000, { lag: 0.5, hog: 2, lokalSpridning: 0.3 }, { namn: 'Vakt' }),
		osaker('plan', 10_000, { lag: 0.7, hog: 1.5, standardgranser: true }, { namn: 'Plan' }),
		post({ id: 'utan' })
	],
	{},
	[bidrag({ totaltKr: 250_000 })]
);
const drag = dragna(DOC, { perYear: true });
const ett = forslagets(drag);
const svar = berakna(DOC, smaKommuner(), GRUND);
if (!svar.ok) throw new Error(svar.message);
const resultat = svar.alternativ.find(({ id }) => id === 'forslag')!;
const tackt = tackning(DOC, 'forslag');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the answer says what may vary, how likely, and what it rests on', () => {
	expect(plain(toString(osakerhetsrubrik(ett)))).toMatch(
		/^Kommunernas nettokostnad i riket blir med 80 procents sannolikhet mellan −\d+ 000 och \d+ 000 kronor om året; minus betyder att pengarna överstiger kostnaden\.$/
	);
	expect(plain(toString(osakerhetsingress(resultat, ett).at(-1)!))).toMatch(
		/nettokostnaden per invånare blir .*högre i kommuner med färre än 5 000 invånare än i dem med .* sannolikheten .*%\.$/i
	);
	expect(plain(toString(...osakerhetsingress(resultat, ett)))).toMatch(
		/nettokostnaden i riket .* sannolikheten för det är \d+ %\. Den sammanlagda nettokostnaden i kommuner med/i
	);
	const grund = toString(vilarPa(ett, tackt));
	// Whose limits each has cannot be told by their names together.
	expect(grund).toContain(
		'utredningens egna gränser för en del av antagandena och Bärkrafts standardgränser för andra, och på att en enskild kommuns kostnad kan avvika från det gemensamma.'
	);
	const allaEgna = { ...tackt, poster: { ...tackt.poster, standard: 0 } };
	expect(toString(vilarPa(ett, allaEgna))).toContain('utredningen anger för ”Vakt” och ”Plan”');
	expect(grund).toContain('En kostnadspost har inga gränser och räknas som säker,');
	expect(plain(toString(dragningsmening(drag, false)))).toContain('4 000 dragningar med frö 1');
	// The local spread of an assumption is not an assumption more.
	const kort = plain(toString(kortOsakerhet(ett, { resultat, drag: ett, over0: 0.5, tackt })!));
	expect(kort).toContain(
		'om de två osäkra antagandena varierar som gränserna säger och en enskild kommuns kostnad kan avvika från det gemensamma'
	);
	expect(kort).toMatch(
		/^Det är osäkert om pengarna täcker kostnaden; sannolikheten för det är \d+ %\./
	);
	expect(kort).toMatch(/ Brytpunkten ligger med 80 procents sannolikhet mellan .* invånare\.$/);
	// Where no probability can be told the sign is as unknown.
	const forst = plain(toString(kortOsakerhet(ett, { resultat, drag: null, over0: null, tackt })!));
	expect(forst).toMatch(
		/^Det är inte säkert om pengarna täcker kostnaden\. Nettokostnaden i riket/
	);
	const egna = { ...tackt, poster: { ...tackt.poster, standard: 0 } };
	expect(
		plain(toString(kortOsakerhet(ett, { resultat, drag: null, over0: null, tackt: egna })!))
	).toContain('om utredningens två osäkra antaganden varierar som den anger och');
});

test('limits that nobody has judged are called so', () => {
	expect(standardmening(tackning(DOC, 'forslag'))).toMatch(
		/^Gränserna för 1 av 2 kostnadsposter som har gränser är Bärkrafts standardgränser: ett antagande/
	);
	expect(standardmening(tackning(medPoster([post({})]), 'forslag'))).toBeNull();
	const inga = tackning(medPoster([post({})]), 'forslag');
	expect(utanOsakerhet(resultat, inga)).toMatch(/^Ingen osäkerhet är angiven för förslaget/);
	expect(utanOsakerhet(resultat, tackt)).toMatch(
		/^Med de gränser som är angivna för förslaget varierar inte siffrorna\./
	);
});

test('what drives it and what to check first are told in kronor', () => {
	expect(tornadorubrik('forslag', ett.kanslighet!, 'riket')).toEqual({
		rubrik: '”Vakt” betyder mest i riket',
		rubriksiffror: [
			{
				text: 'betyder mest',
				fraga: osakerhetsfraga('forslag', {
					typ: 'antagande',
					antagande: 'post:vakt',
					svar: 'riket',
					varde: 'total'
				})
			}
		]
	});
	expect(tornadorubrik('forslag', { antaganden: [] }, 'riket').rubrik).toBe(
		'Inget antagande är osäkert'
	);
	expect(toString(skillnadsmening(ett))).toMatch(
		/^Riket och de minsta kommunerna skiljer sig åt: ”.*%/
	);
	expect(plain(toString(...kontrolleraForst(ett)))).toMatch(
		/^Kontrollera ”Vakt” först\. .* ändras med \d+ 000 kronor om året/
	);
});

test('charts have their finding as title', () => {
	const [minsta] = osakerhetsgrupper(resultat, ett);
	expect(plain(prickrubrik('forslag', minsta!, [20, 20]).rubrik)).toBe(
		'I alla 20 visade fall får kommuner med färre än 5 000 invånare sammantaget en nettokostnad'
	);
	expect(solfjaderrubrik('forslag', ett.perYear!).rubrik).toMatch(/i riket/);
	expect(plain(toString(...brytpunktstext('forslag', ett.brytpunkt)))).toMatch(
		/^Brytpunkten, .* med 80 procents sannolikhet mellan \d+ 000 och \d+ 000 invånare/
	);
	const lika = <T>(antal: number, ett: T): T[] => Array.from({ length: antal }, () => ett);
	const [year] = ett.perYear!;
	const saker = { ...year!, nettoKr: { ...year!.nettoKr, p10: 1, p90: 2 } };
	const oklar = { ...saker, nettoKr: { ...saker.nettoKr, p10: -1 } };
	expect(solfjaderrubrik('forslag', [...lika(5, saker), ...lika(5, oklar)]).rubrik).toMatch(
		/^Fem av tio år är det osäkert om pengarna räcker i riket: minst en chans på tio åt vardera hållet$/
	);
	const bryt = (del: object) =>
		plain(
			toString(
				...brytpunktstext('forslag', { ...ett.brytpunkt, andelAlla: 0, andelIngen: 0, ...del })
			)
		);
	const { intervall: spann } = ett.brytpunkt;
	expect(bryt({ andelMed: 0.02, andelOtydlig: 0.98 })).toBe(
		'Sannolikheten att det finns en brytpunkt är 2 %. Sannolikheten att ingen folkmängd skiljer kommuner där pengarna räcker från de andra är 98 %.'
	);
	const brett = { ...spann!, p10: 3000, p90: 610_000 };
	const fel = { ...spann!.fel, p10: 4000, p90: 3000 };
	expect(bryt({ andelOver: 0.6, intervall: brett })).toMatch(/mellan 3 000 och 610 000 invånare/);
	expect(bryt({ andelOver: 0.6, intervall: { ...brett, fel } })).toMatch(
		/som skiljer kommuner där pengarna räcker från de andra, ligger .* under 610 000 invånare/
	);
	const en = { ...spann, p10: 999_239, p90: 999_239, median: 999_239 };
	expect(bryt({ intervall: en })).toContain('omkring 999 000 invånare');
	const aldrig: Alternativdrag['brytpunkt'] = {
		...ett.brytpunkt,
		...{ intervall: null, andelMed: 0, andelIngen: 1, andelAlla: 0, andelOtydlig: 0 }
	};
	expect(plain(toString(...brytpunktstext('forslag', aldrig)))).toBe(
		'Sannolikheten att pengarna inte räcker i någon kommun är mer än 99 %.'
	);
});

test('equal alternatives are called equal, not as likely', () => {
	const a = { id: 'x', poster: [osaker('a', 1000, { lag: 0.5, hog: 2 })] };
	const dyr = { id: 'z', poster: [osaker('a', 2000, { lag: 0.5, hog: 2 })] };
	const [, lika, dyrare] = alternativchanser(
		dragna(medAlternativ([a, { ...a, id: 'y' }, dyr])),
		'x'
	);
	expect(lika).toMatchObject({ riket: { text: 'lika', fraga: null } });
	expect(toString(lika!.mening)).toContain('är lika stor med');
	expect(plain(dyrare!.riket.text)).toBe('mer än 99 %');
});

test('beside a mean stands what it can be, never as how kommuner differ', () => {
	const smallest = { typ: 'storleksklass', index: 0 } as const;
	const matt = ['nettoKrPerInvanare', 0] as const;
	const { p10, p90 } = ett.storleksklasser[0]!.matt.nettoKrPerInvanare!;
	expect(medelspann(ett, smallest, 'nettoKrPerInvanare')).toMatchObject({ p10, p90 });
	expect(plain(medelspannText(ett, smallest, matt))).toMatch(/^−?\d+(–| till −?)\d+$/);
	expect(medelspannText(ett, { typ: 'storleksklass', index: 9 }, matt)).toBe(SAKNAS);
	// The money is as certain as it is written, and the nollalternativ costs nothing for certain.
	expect(medelspannText(ett, { typ: 'riket' }, ['ersattningKrPerInvanare', 0])).toBe('ingen');
	expect(medelspannText(forslagets(drag, 'noll'), { typ: 'riket' }, matt)).toBe('ingen');
	const spann = intervall(ett.kommuner.nettoKrPerInvanare!, 0);
	expect(plain(kommunspannText(spann, 'nettoKrPerInvanare'))).toMatch(/^osäkerhet: .* kr\/inv$/);
	expect(kommunspannText(null, 'nettoKrPerInvanare')).toBe('');
});

test('a copied class table has the intervals beside the means, and says what they are and how they were drawn', () => {
	const sammanhang = sammanhangFor(DOC, smaKommuner());
	const utan = klasstabell(resultat, sammanhang);
	const draget = (id: string) => ({ ...drag, alternativ: forslagets(drag, id) });
	const osakerhet = medelosakerhet(draget('forslag'), DOC);
	const { kolumner, rader, forklaring } = klasstabell(resultat, sammanhang, { osakerhet });
	const at = kolumner.findIndex((namn) => namn.endsWith(', osäkerhet i medlet'));
	expect(kolumner[at - 1]).toMatch(/, medel$/);
	expect(kolumner.filter((namn) => /P10–P90/.test(namn))).toEqual([kolumner[at + 2]]);
	expect(kolumner[at + 2]).toMatch(/, spridning P10–P90$/);
	expect(rader.map((rad) => rad.toSpliced(at, 1))).toEqual(utan.rader);
	expect(rader.at(-1)?.[at]).toEqual({
		text: medelspannText(ett, { typ: 'riket' }, ['nettoKrPerInvanare', 0]),
		tal: null
	});
	expect(plain(forklaring)).toMatch(
		/Osäkerhet: vad medlet kan bli med 80 procents sannolikhet med den osäkerhet som utredningen anger och med Bärkrafts standardgränser för 1 av 2 kostnadsposter som har gränser; [\d ]+ dragningar med frö 1\. Gränserna för 1 av 2 kostnadsposter som har gränser är Bärkrafts standardgränser/
	);
	// Where nothing varies there is no column of it.
	expect(medelosakerhet(draget('noll'), DOC)).toBeNull();
});

test('the table of all kommuner has the intervals beside the figures, copied too, and says what they are', () => {
	const land = smaKommuner();
	const sammanhang = sammanhangFor(DOC, land);
	const underlag = { dokument: DOC, statistik: land, resultat };
	const spalt = kommunspalt(drag, underlag)!;
	const { kommunkod } = resultat.kommuner[1]!;
	const { p10, p90 } = intervall(ett.kommuner.nettoKrPerInvanare!, 1)!;
	const [low = '', high = ''] = spalt.text(kommunkod, 'nettoKrPerInvanare').split(/–| till /);
	const read = (text: string) => Number(plain(text).replace(/ /g, '').replace('−', '-'));
	const steg = (p90 - p10) / 10;
	expect(Math.abs(read(low) - p10)).toBeLessThan(steg);
	expect(Math.abs(read(high) - p90)).toBeLessThan(steg);
	expect([spalt.har('nettoKr'), spalt.har('finansieringsgrad')]).toEqual([true, false]);
	expect(spalt.text('9999', 'nettoKr')).toBe(SAKNAS);
	const summor = [{ namn: 'Riket', resultat: resultat.riket }];
	const kolumner = ['nettoKrPerInvanare', 'finansieringsgrad'] as const;
	const tabell = kommuntabell(resultat, sammanhang, { kolumner, summor, spalt });
	expect(tabell.kolumner.slice(3)).toEqual([
		'Netto, kr/inv',
		'Netto, kr/inv, osäkerhet P10–P90',
		expect.stringContaining('Finansieringsgrad')
	]);
	expect(tabell.rader.at(-1)?.[4]?.text).toBe(spalt.riket('nettoKrPerInvanare'));
	expect(new Set(tabell.rader.map((rad) => rad.length))).toEqual(new Set([6]));
	expect(plain(tabell.forklaring)).toMatch(
		/^Belopp .* vad kommunens siffra kan bli med 80 procents sannolikhet, om det osäkra varierar som gränserna säger; .* dragningar med frö 1\. Gränserna för 1 av 2/
	);
	expect(kommunspalt(drag, { ...underlag, resultat: { ...resultat, id: 'noll' } })).toBeNull();
});
