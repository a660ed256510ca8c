import { z } from 'zod';
import {
	andelSchema,
	antalSchema,
	falt,
	idSchema,
	kortTextSchema,
	langTextSchema
} from './falt.ts';
import { ANTAGANDE, kallaSchema } from './kalla.ts';
import { mangdSchema } from './mangd.ts';
import { osakerhetSchema, spannSchema } from './osakerhet.ts';
import { prisSchema } from './pris.ts';
import { taktSchema } from './takt.ts';

const klampSchema = antalSchema.nullable().default(null);

export const kostnadspostSchema = z.strictObject({
	id: falt(idSchema, { label: 'Id', help: 'Postens kortnamn i filen. Unikt inom alternativet.' }),
	namn: falt(kortTextSchema, { label: 'Namn', help: 'Vad kommunen ska göra.' }),
	avser: falt(kortTextSchema.default(''), {
		label: 'Avser',
		help: 'Den bestämmelse som kräver det, till exempel ”11 §”.'
	}),
	sektor: falt(kortTextSchema.default(''), {
		label: 'Verksamhet',
		help: 'Kommunal verksamhet, till exempel trygghet, skola eller omsorg.'
	}),
	takt: taktSchema,
	mangd: mangdSchema,
	minst: falt(klampSchema, {
		label: 'Minst',
		unit: 'st',
		help: 'Mängden blir aldrig mindre än så här, till exempel en halv tjänst.'
	}),
	hogst: falt(klampSchema, {
		label: 'Högst',
		unit: 'st',
		help: 'Mängden blir aldrig större än så här.'
	}),
	pris: prisSchema,
	redanUppfyllt: falt(z.union([andelSchema, z.array(andelSchema).min(1).max(40)]).default(0), {
		label: 'Görs redan i dag',
		unit: 'andel',
		help: 'Den del som kommunerna redan gör och därför inte är en ny kostnad: en andel, eller en per storleksklass.'
	}),
	redanUppfylltOsakerhet: falt(spannSchema.optional(), {
		label: 'Hur osäkert det är vad som görs redan i dag',
		help: 'Låg och hög som gånger den angivna andelen. Andelen blir aldrig mer än 1.'
	}),
	osakerhet: falt(osakerhetSchema, {
		label: 'Osäkerhet',
		help: 'Hur mycket kostnaden kan avvika från det troliga värdet.'
	}),
	delbar: falt(z.boolean().default(false), {
		label: 'Kan delas mellan kommuner',
		help: 'Om kommuner som samverkar kan dela på posten.'
	}),
	euKrav: falt(z.enum(['ja', 'nej', 'delvis']).default('nej'), {
		label: 'Följer av EU-rätt',
		help: 'Om posten är ett krav enligt EU-rätten eller går utöver den (9–10 §§).',
		val: { ja: 'Ja', nej: 'Nej', delvis: 'Delvis' }
	}),
	kalla: falt(kallaSchema.default(ANTAGANDE), { label: 'Källa', help: 'Vad posten vilar på.' }),
	motivering: falt(langTextSchema.default(''), {
		label: 'Motivering',
		help: 'Hur siffrorna har bestämts.'
	}),
	kommentar: falt(langTextSchema.default(''), {
		label: 'Kommentar',
		help: 'En anteckning till dig själv eller den som tar över. Följer inte med i text och tabeller.'
	})
});

export type Kostnadspost = z.infer<typeof kostnadspostSchema>;
