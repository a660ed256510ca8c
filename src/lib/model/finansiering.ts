import { z } from 'zod';
import {
	andelSchema,
	beloppSchema,
	drivareSchema,
	falt,
	idSchema,
	kortTextSchema,
	langTextSchema,
	personalgruppSchema,
	positivtBeloppSchema,
	yearSchema
} from './falt.ts';
import { ANTAGANDE, kallaSchema } from './kalla.ts';
import { spannSchema } from './osakerhet.ts';
import { tomYearSchema } from './takt.ts';

const beloppPerKommun = positivtBeloppSchema.nullable().default(null);

const perEnhetSchema = z.strictObject({
	drivare: drivareSchema,
	krPerEnhet: falt(beloppSchema, {
		label: 'Kronor per enhet',
		unit: 'kr per enhet',
		help: 'Belopp för varje enhet av drivaren. Med ett totalbelopp räknas det bara som vikt.'
	})
});

const ansokanSchema = z.strictObject({
	timmar: falt(z.number().min(0).max(1e5), {
		label: 'Timmar för ansökan',
		unit: 'timmar per år',
		help: 'Arbetstid för att söka och redovisa pengarna.'
	}),
	timkostnad: personalgruppSchema
});

/** Money the kommun gets for the duty: a state grant or fees (docs/metod.md §5). */
export const finansieringSchema = z.strictObject({
	id: falt(idSchema, { label: 'Id', help: 'Kortnamn i filen. Unikt inom alternativet.' }),
	namn: falt(kortTextSchema, { label: 'Namn', help: 'Till exempel ”Anslag 1:1”.' }),
	typ: falt(z.enum(['generellt', 'riktat', 'avgift']), {
		label: 'Typ',
		help: 'Hur pengarna kommer till kommunen.',
		val: {
			generellt: 'Generellt statsbidrag (anslag 1:1)',
			riktat: 'Riktat statsbidrag',
			avgift: 'Avgift från enskilda eller företag'
		}
	}),
	grundbeloppKr: falt(beloppSchema.default(0), {
		label: 'Grundbelopp',
		unit: 'kr per kommun',
		help: 'Lika stort belopp till varje kommun. Med ett totalbelopp räknas det bara som vikt.'
	}),
	perEnhet: falt(z.array(perEnhetSchema).max(20).default([]), {
		label: 'Belopp per enhet',
		help: 'Belopp som följer folkmängd, antal elever eller annat.'
	}),
	totaltKr: falt(positivtBeloppSchema.nullable().default(null), {
		label: 'Totalt belopp',
		unit: 'kr per år',
		help: 'Om det anges fördelas exakt så mycket på de 290 kommunerna. Utan andra belopp blir det lika mycket per invånare.'
	}),
	golvKr: falt(beloppPerKommun, {
		label: 'Golv',
		unit: 'kr per kommun',
		help: 'Ingen kommun får mindre än så här.'
	}),
	takKr: falt(beloppPerKommun, {
		label: 'Tak',
		unit: 'kr per kommun',
		help: 'Ingen kommun får mer än så här.'
	}),
	fromYear: falt(yearSchema, {
		label: 'Från och med år',
		unit: 'år',
		help: 'Första året med pengar.'
	}),
	tomYear: tomYearSchema,
	indexeras: falt(z.boolean().default(false), {
		label: 'Räknas upp varje år',
		help: 'Generella statsbidrag ligger normalt nominellt stilla och urholkas om de inte räknas upp.'
	}),
	andelSomSoker: falt(andelSchema.default(1), {
		label: 'Andel som söker',
		unit: 'andel',
		help: 'Den del av kommunerna som väntas söka pengarna. 1 = alla.'
	}),
	andelSomSokerOsakerhet: falt(spannSchema.optional(), {
		label: 'Hur osäker andelen som söker är',
		help: 'Låg och hög som gånger den angivna andelen. Andelen blir aldrig mer än 1.'
	}),
	ansokan: falt(ansokanSchema.default({ timmar: 0, timkostnad: 'handlaggare' }), {
		label: 'Ansökan',
		help: 'Vad det kostar kommunen att söka och redovisa pengarna.'
	}),
	kalla: falt(kallaSchema.default(ANTAGANDE), {
		label: 'Källa',
		help: 'Var beloppet kommer från.'
	}),
	motivering: falt(langTextSchema.default(''), {
		label: 'Motivering',
		help: 'Hur beloppet har bestämts.'
	}),
	kommentar: falt(langTextSchema.default(''), {
		label: 'Kommentar',
		help: 'En anteckning som inte följer med i text och tabeller.'
	})
});

export type Finansiering = z.infer<typeof finansieringSchema>;
