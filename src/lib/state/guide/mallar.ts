import type { Mangd, Pris } from '#lib/model/index.ts';

/** What the guide counts with while a question is open. Start values without a source: always marked. */
export type Mall = {
	/** Suggested name of the post. */
	readonly namn: string;
	/** What it may be, under the name. */
	readonly text: string;
	/** One of what is counted, several, and each: `rapport`, `rapporter`, `varje rapport`. */
	readonly en: string;
	readonly flera: string;
	readonly varje: string;
	/** Years between the times; 0 is once. */
	readonly intervall: number;
	readonly mangd: Mangd;
	readonly pris: Pris;
};

export const MALLNAMN = [
	'rapportering',
	'plan',
	'samordnare',
	'arenden',
	'tillsyn',
	'itsystem',
	'utbildning',
	'egen',
	'okand'
] as const;
export type Mallnamn = (typeof MALLNAMN)[number];

const EN_I_VARJE: Mangd = { typ: 'fast', antal: 1 };
const timmar = (timmarPerEnhet: number): Pris => ({
	typ: 'tid',
	timmarPerEnhet,
	timkostnad: 'handlaggare'
});
const HALV_TJANST: Pris = { typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' };

export const MALLAR: Readonly<Record<Mallnamn, Mall>> = {
	rapportering: {
		namn: 'Lämna uppgifter och rapportera',
		text: 'Samla in uppgifter, fylla i och skicka till en myndighet.',
		en: 'rapport',
		flera: 'rapporter',
		varje: 'varje rapport',
		intervall: 1,
		mangd: EN_I_VARJE,
		pris: timmar(40)
	},
	plan: {
		namn: 'Ta fram och uppdatera en plan',
		text: 'Plan, strategi, lägesbild eller annat styrande dokument.',
		en: 'plan',
		flera: 'planer',
		varje: 'varje plan',
		intervall: 2,
		mangd: EN_I_VARJE,
		pris: timmar(120)
	},
	samordnare: {
		namn: 'Ha en samordnare eller ansvarig',
		text: 'En person eller funktion som måste finnas i kommunen.',
		en: 'funktion',
		flera: 'funktioner',
		varje: 'varje funktion',
		intervall: 1,
		mangd: EN_I_VARJE,
		pris: HALV_TJANST
	},
	arenden: {
		namn: 'Handlägga ärenden',
		text: 'Ansökningar, anmälningar eller beslut om enskilda.',
		en: 'ärende',
		flera: 'ärenden',
		varje: 'varje ärende',
		intervall: 1,
		mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 },
		pris: timmar(5)
	},
	tillsyn: {
		namn: 'Utöva tillsyn',
		text: 'Besök, granskning och beslut hos dem som kommunen har tillsyn över.',
		en: 'tillsynsbesök',
		flera: 'tillsynsbesök',
		varje: 'varje tillsynsbesök',
		intervall: 1,
		mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 },
		pris: timmar(8)
	},
	itsystem: {
		namn: 'Införa ett IT-system',
		text: 'Köpa, anpassa eller ansluta ett system. Lägg drift och licenser som något eget.',
		en: 'system',
		flera: 'system',
		varje: 'varje system',
		intervall: 0,
		mangd: EN_I_VARJE,
		pris: { typ: 'kr', krPerEnhet: 200_000 }
	},
	utbildning: {
		namn: 'Utbilda personal',
		text: 'Kurser och handledning för dem som berörs av kravet.',
		en: 'deltagare',
		flera: 'deltagare',
		varje: 'varje deltagare',
		intervall: 1,
		mangd: { typ: 'perEnhet', drivare: 'arsarbetare', antalPerEnhet: 0.01 },
		pris: timmar(8)
	},
	egen: {
		namn: '',
		text: '',
		en: 'gång',
		flera: 'gånger',
		varje: 'varje gång',
		intervall: 1,
		mangd: EN_I_VARJE,
		pris: timmar(40)
	},
	okand: {
		namn: 'Ny uppgift',
		text: '',
		en: 'uppgift',
		flera: 'uppgifter',
		varje: 'varje uppgift',
		intervall: 1,
		mangd: EN_I_VARJE,
		pris: HALV_TJANST
	}
};

/** What a low and a high outcome are taken to be while nobody can say: half, and double. */
export const FORVALT_SPANN = { lag: 0.5, hog: 2 } as const;

/** SKR's mediankommun (docs/metod.md §3). */
export const MEDIANKOMMUN = 16_000;

export const ANTAL_KOMMUNER = 290;
