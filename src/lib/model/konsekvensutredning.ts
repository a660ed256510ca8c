import { z } from 'zod';
import { alternativSchema } from './alternativ.ts';
import { checkCrossReferences } from './crossReferences.ts';
import { egnaDataSchema } from './egnaData.ts';
import { falt, kortTextSchema, langTextSchema, yearSchema } from './falt.ts';
import { sparadMeningSchema } from './meningar.ts';
import { parametrarSchema } from './parametrar.ts';
import { KOLADAS_GRANSER } from './storleksklass.ts';
import { texterSchema } from './texter.ts';

export const FORMAT = 'barkraft/1';

const regelgivareSchema = z.strictObject({
	typ: falt(z.enum(['kommitte', 'myndighet', 'departement']), {
		label: 'Typ',
		help: 'Avgör vilka delar av förordning (2024:183) som gäller.',
		val: {
			kommitte: 'Kommitté eller särskild utredare',
			myndighet: 'Myndighet',
			departement: 'Departement'
		}
	}),
	namn: falt(kortTextSchema.default(''), {
		label: 'Namn',
		help: 'Utredningens, myndighetens eller departementets namn.'
	})
});

const konsekvensutredningFields = z.strictObject({
	format: falt(z.literal(FORMAT), { label: 'Format', help: 'Filens format och version.' }),
	titel: falt(kortTextSchema, { label: 'Titel', help: 'Vad utredningen gäller.' }),
	diarienummer: falt(kortTextSchema.default(''), {
		label: 'Diarienummer',
		help: 'Ärendets beteckning hos regelgivaren.'
	}),
	beskrivning: falt(langTextSchema.default(''), {
		label: 'Beskrivning',
		help: 'Kravet i några meningar, så att en läsare utan förkunskaper förstår.'
	}),
	regelgivare: falt(regelgivareSchema.default({ typ: 'kommitte', namn: '' }), {
		label: 'Regelgivare',
		help: 'Den som gör konsekvensutredningen.'
	}),
	prisnivaYear: falt(yearSchema, {
		label: 'Prisnivå',
		unit: 'års priser',
		help: 'Alla kronor i dokumentet är i detta års priser.'
	}),
	startYear: falt(yearSchema, {
		label: 'Första år',
		unit: 'år',
		help: 'Första året som redovisas.'
	}),
	slutYear: falt(yearSchema, {
		label: 'Sista år',
		unit: 'år',
		help: 'Året då allt är infört. Årskostnaden gäller detta år.'
	}),
	statistik: falt(
		z
			.string()
			.regex(/^\d{4}$/, 'Statistikutgåvan har fel form. Skriv ett årtal, till exempel 2025.'),
		{
			label: 'Statistik',
			help: 'Den statistikutgåva som beräkningen använder.'
		}
	),
	storleksgranser: falt(
		z
			.array(z.int().min(1).max(10_000_000))
			.max(30)
			.default([...KOLADAS_GRANSER]),
		{
			label: 'Gränser mellan storleksklasser',
			unit: 'invånare',
			help: 'Stigande. En kommun på gränsen hör till klassen ovanför. Koladas nio klasser är förvalda.'
		}
	),
	parametrar: falt(parametrarSchema.default({}), {
		label: 'Parametrar',
		help: 'Bara det som avviker från de förvalda värdena.'
	}),
	egnaData: falt(z.array(egnaDataSchema).max(50).default([]), {
		label: 'Egna data',
		help: 'Egna uppgifter per kommun.'
	}),
	texter: falt(texterSchema.prefault({}), {
		label: 'Texter',
		help: 'Svaren på 6–14 §§ förordning (2024:183).'
	}),
	meningar: falt(z.array(sparadMeningSchema).max(1000).optional(), {
		label: 'Meningar',
		help: 'Meningar som har tagits med, skrivits om eller strukits.'
	}),
	alternativ: falt(z.array(alternativSchema).min(1).max(20), {
		label: 'Alternativ',
		help: 'Nollalternativet, förslaget och andra alternativ.'
	})
});

/** One konsekvensutredning, the whole content of a `*.barkraft.json` file (docs/adr/0002). */
export const konsekvensutredningSchema =
	konsekvensutredningFields.superRefine(checkCrossReferences);

export type Konsekvensutredning = z.infer<typeof konsekvensutredningFields>;
