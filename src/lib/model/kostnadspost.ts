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
import { prisSchema } from './pris.ts';
import { taktSchema } from './takt.ts';

const klampSchema = antalSchema.nullable().default(null);

/** Factors on the post: P10 and P90 of a factor shared by all kommuner, and a local standard deviation. */
export const osakerhetSchema = z
	.strictObject({
		lag: falt(z.number().min(0).max(1), {
			label: 'Låg',
			unit: 'gånger det troliga',
			help: 'En gång på tio blir kostnaden lägre än så här.'
		}),
		hog: falt(z.number().min(1).max(100), {
			label: 'Hög',
			unit: 'gånger det troliga',
			help: 'En gång på tio blir kostnaden högre än så här.'
		}),
		lokalSpridning: falt(z.number().min(0).max(2).default(0), {
			label: 'Lokal spridning',
			unit: 'andel av kostnaden',
			help: 'Standardavvikelse mellan kommuner som annars är lika. 0,1 = plus minus tio procent.'
		})
	})
	.nullable()
	.default(null);

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
export type Osakerhet = z.infer<typeof osakerhetSchema>;
