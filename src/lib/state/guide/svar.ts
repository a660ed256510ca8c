import { z } from 'zod';
import { MALLNAMN, MALLAR, type Mallnamn } from './mallar.ts';

/**
 * The answers of the guided start as they were typed. Numbers stay text: half a number survives a reload, and
 * what it means is decided in one place (svarstal.ts).
 */
const kort = z.string().max(300);
const talText = z.string().max(40);
const drivare = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);

export const ANTAL_KLASSER = 9;

const aktivitetSchema = z.strictObject({
	id: z.string().max(64),
	mall: z.enum(MALLNAMN),
	/** Unticked activities keep their answers until the guide is finished. */
	vald: z.boolean(),
	namn: kort,
	avser: kort,
	ofta: z.strictObject({
		val: z.enum(['', 'varjeYear', 'engang', 'vartannat', 'annat', 'vetInte']),
		fromYear: talText,
		intervall: talText
	}),
	omfattning: z.strictObject({
		val: z.enum(['', 'fast', 'perEnhet', 'trappa', 'skala', 'vetInte']),
		/** The same in every kommun. */
		antal: talText,
		/** `antalPer` for each `per` units of the drivare. */
		antalPer: talText,
		per: talText,
		drivare,
		minst: talText,
		/** `antalSteg` for each begun `steg` units of the drivare. */
		antalSteg: talText,
		steg: talText,
		stegDrivare: drivare,
		/** In a kommun of 16 000, growing by `okar` when a kommun is twice as large. */
		antalMedian: talText,
		okar: z.enum(['0.25', '0.5', '0.75'])
	}),
	resurser: z.strictObject({
		val: z.enum(['', 'timmar', 'tjanst', 'kronor', 'vetInte']),
		timmar: talText,
		tjanster: talText,
		kronor: talText,
		kalla: kort
	}),
	redan: z.strictObject({
		val: z.enum(['', 'inget', 'andel', 'klass', 'vetInte']),
		andel: talText,
		klass: z.array(talText).length(ANTAL_KLASSER)
	}),
	sakerhet: z.strictObject({
		val: z.enum(['', 'saker', 'spann', 'vetInte']),
		lag: talText,
		hog: talText
	})
});

export const svarSchema = z.strictObject({
	version: z.literal(1),
	/** The year the answers were begun: price level, and the year before the suggested first year. */
	year: z.int().min(2010).max(2060),
	titel: z.strictObject({ text: kort, vetInte: z.boolean() }),
	vem: z.strictObject({
		val: z.enum(['', 'kommitte', 'myndighet', 'departement', 'vetInte']),
		namn: kort
	}),
	aktiviteterVetInte: z.boolean(),
	aktiviteter: z.array(aktivitetSchema).max(60),
	staten: z.strictObject({
		val: z.enum(['', 'inget', 'generellt', 'grund', 'riktat', 'vetInte']),
		drivare
	}),
	belopp: z.strictObject({
		val: z.enum(['', 'totalt', 'perEnhet', 'vetInte']),
		totaltKr: talText,
		grundKr: talText,
		krPerEnhet: talText,
		fromYear: talText,
		indexeras: z.boolean(),
		kalla: kort
	})
});

export type Svar = z.infer<typeof svarSchema>;
export type Aktivitet = z.infer<typeof aktivitetSchema>;

export function nyAktivitet(mall: Mallnamn, id: string): Aktivitet {
	return {
		id,
		mall,
		vald: false,
		namn: MALLAR[mall].namn,
		avser: '',
		ofta: { val: '', fromYear: '', intervall: '' },
		omfattning: {
			val: '',
			antal: '1',
			antalPer: '',
			per: '1\u00a0000',
			drivare: 'folkmangd',
			minst: '',
			antalSteg: '1',
			steg: '',
			stegDrivare: 'folkmangd',
			antalMedian: '',
			okar: '0.5'
		},
		resurser: { val: '', timmar: '', tjanster: '', kronor: '', kalla: '' },
		redan: { val: '', andel: '', klass: Array.from({ length: ANTAL_KLASSER }, () => '') },
		sakerhet: { val: '', lag: '', hog: '' }
	};
}

/** Nothing answered; every template lies ready to be ticked. */
export function nyaSvar(year: number): Svar {
	return {
		version: 1,
		year,
		titel: { text: '', vetInte: false },
		vem: { val: '', namn: '' },
		aktiviteterVetInte: false,
		aktiviteter: MALLNAMN.filter((mall) => mall !== 'egen').map((mall) => nyAktivitet(mall, mall)),
		staten: { val: '', drivare: 'folkmangd' },
		belopp: {
			val: '',
			totaltKr: '',
			grundKr: '',
			krPerEnhet: '',
			fromYear: '',
			indexeras: false,
			kalla: ''
		}
	};
}

/** The activities the calculation is about; a stand-in when the user cannot say yet. */
export function valdaAktiviteter(svar: Svar): readonly Aktivitet[] {
	const valda = svar.aktiviteter.filter(({ vald, mall }) => vald && mall !== 'okand');
	if (valda.length > 0 && !svar.aktiviteterVetInte) return valda;
	if (!svar.aktiviteterVetInte) return [];
	return svar.aktiviteter.filter(({ mall }) => mall === 'okand').slice(0, 1);
}
