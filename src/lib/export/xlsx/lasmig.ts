import type { Konsekvensutredning } from '#lib/model/index.ts';
import { ursprungsrader } from '../ursprung.ts';
import { arspris } from './arspris.ts';
import type { Blad, Rad } from './blad.ts';
import { cell, rad, TOM } from './celler.ts';
import { BLAD } from './lage.ts';
import type { Bokunderlag } from './underlag.ts';

/** What the workbook is, how to use it, and how to make it again. */
export function lasmigblad(bok: Bokunderlag): Blad {
	return {
		namn: BLAD.lasMig,
		rader: [
			rad(cell(bok.dokument.titel === '' ? 'Utan titel' : bok.dokument.titel, 'titel')),
			rad(
				cell(
					'Beräkning av vad kravet kostar varje kommun, med levande formler. Gjord i Bärkraft.',
					'dampad'
				)
			),
			...section('Så använder du arbetsboken', usage(bok)),
			...section('Bladen', sheets(bok)),
			...section('Så räknas det', metodstycken(bok.dokument)),
			...section(
				'Att tänka på',
				// Alternatives that share a post share what is said of it.
				[...new Set(bok.resultat.anmarkningar.map(({ text }) => text))]
			),
			...origin(bok)
		],
		bredder: [30, 90],
		fast: { rader: 0, kolumner: 0 },
		upprepas: null,
		staende: true
	};
}

type Stycke = string | readonly [namn: string, text: string];

function section(rubrik: string, stycken: readonly Stycke[]): Rad[] {
	if (stycken.length === 0) return [];
	return [
		TOM,
		rad(cell(rubrik, 'rubrik'), cell(null, 'rubrik')),
		...stycken.map((stycke) =>
			typeof stycke === 'string'
				? rad(cell(null), cell(stycke, 'text'))
				: rad(cell(stycke[0], 'text'), cell(stycke[1], 'text'))
		)
	];
}

function usage({ dokument }: Bokunderlag): Stycke[] {
	return [
		`Ändra en gul cell i bladet ${BLAD.antaganden}: en lön, en mängd, ett bidrag eller en klassgräns. Alla blad räknas om direkt. Gula celler i ${BLAD.kommundata} är utredningens egna uppgifter per kommun och kan också ändras.`,
		'Formlerna är skrivna med namn i stället för cellnummer. Namnet på en kolumn, till exempel Folkmangd, betyder värdet i samma rad. Alla namn finns i Excel under Formler, Namnhanteraren.',
		'Ändra inte ordningen på kommunerna i ett enda blad: varje kommun står på samma rad i alla blad.',
		`Arbetsboken visar det som ingår i årskostnaden för ${dokument.slutYear}. Uppgifter som inte påverkar beräkningen (till exempel en post utan nedre gräns, en andel som är 0 eller en post som har upphört) har ingen gul cell. Årtal, fördelningssätt och vilka poster som finns ändras i Bärkraft.`,
		'Inga makron, inga länkar till andra filer. Siffrorna ändrar inte utredningen i Bärkraft.'
	];
}

function sheets({ formler, osakerhet }: Bokunderlag): Stycke[] {
	const hasTotal = formler.alternativ.some(({ finansiering }) =>
		finansiering.some(({ rad: { totaltKr } }) => totaltKr !== null)
	);
	return [
		[BLAD.alternativ, 'Alternativen sida vid sida.'],
		[BLAD.riket, 'Nyckeltal för hela landet och summan av varje post.'],
		[BLAD.klasser, 'Summor och medelvärden per storleksklass.'],
		[BLAD.spridning, 'Median, P10, P90, minst och störst för varje mått i varje storleksklass.'],
		[BLAD.antaganden, 'Alla parametrar, gränser, kostnadsposter och all finansiering, med källa.'],
		[BLAD.kommundata, 'Den statistik som formlerna använder, en rad per kommun.'],
		...(hasTotal
			? [[BLAD.fordelning, 'Hur ett totalbelopp delas ut så att summan stämmer.'] as const]
			: []),
		[
			'Beräkning …',
			'Ett blad per alternativ: mängd, kostnad, finansiering och mått för varje kommun.'
		],
		...(osakerhet === undefined
			? []
			: [[BLAD.osakerhet, 'Spann från simulering. Fasta värden som inte räknas om.'] as const]),
		[BLAD.kallor, 'Statistikens och antagandenas källor, och motiveringarna till varje post.']
	];
}

/** How the figures come about, in a few paragraphs. */
export function metodstycken(dokument: Konsekvensutredning): string[] {
	return [
		`${arspris(dokument)} Återkommande kostnader delas med antalet år mellan gångerna. Engångskostnader står bredvid och ingår inte i årskostnaden.`,
		'Nettokostnad = bruttokostnad − ersättning från staten − avgifter. En kommun är underfinansierad när nettokostnaden är större än 0.',
		'Där en uppgift saknas står ingen siffra. Kommunens summa gäller då det som är känt, och kommunen räknas bland dem där uppgift saknas. Saknat är inte noll.',
		'Skatteöre är nettokostnaden delad med kommunens skatteunderlag, i öre per skattehundralapp. 100 öre är en krona, det vill säga en procentenhet.',
		'Brytpunkten är exakt när kostnad och intäkter är en fast del och en del per invånare. Annars är brytpunkten den gräns som skiljer flest underfinansierade kommuner från övriga. Vilket som gäller avgjordes när filen gjordes.'
	];
}

function origin({ dokument, statistik }: Bokunderlag): Rad[] {
	return [
		...section(
			'Ursprung',
			ursprungsrader({ dokument, statistik, format: 'xlsx', alternativ: null })
		),
		rad(cell(null), cell('Samma utredning, statistik och version ger exakt samma fil.', 'dampad'))
	];
}
