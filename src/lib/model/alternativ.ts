import { z } from 'zod';
import { falt, idSchema, kortTextSchema, langTextSchema } from './falt.ts';
import { finansieringSchema } from './finansiering.ts';
import { genomforandeSchema } from './genomforande.ts';
import { kostnadspostSchema } from './kostnadspost.ts';

export const alternativSchema = z.strictObject({
	id: falt(idSchema, { label: 'Id', help: 'Kortnamn i filen. Unikt i dokumentet.' }),
	namn: falt(kortTextSchema, { label: 'Namn', help: 'Alternativets namn i tabeller och text.' }),
	typ: falt(z.enum(['nollalternativ', 'forslag', 'alternativ']), {
		label: 'Typ',
		help: 'Nollalternativet är vad som händer om inget görs (6 § 2). Det finns alltid.',
		val: { nollalternativ: 'Nollalternativ', forslag: 'Förslaget', alternativ: 'Annat alternativ' }
	}),
	valt: falt(z.boolean().default(false), {
		label: 'Valt alternativ',
		help: 'Det alternativ som utredningen förordar (6 § 4).'
	}),
	beskrivning: falt(langTextSchema.default(''), {
		label: 'Beskrivning',
		help: 'Vad alternativet innebär.'
	}),
	fordelar: falt(langTextSchema.default(''), { label: 'Fördelar', help: 'Fördelar (6 § 3).' }),
	nackdelar: falt(langTextSchema.default(''), { label: 'Nackdelar', help: 'Nackdelar (6 § 3).' }),
	genomforande: genomforandeSchema.default({ typ: 'alla' }),
	kostnadsposter: falt(z.array(kostnadspostSchema).max(200).default([]), {
		label: 'Kostnadsposter',
		help: 'Det som kommunen måste göra och vad det kostar.'
	}),
	finansiering: falt(z.array(finansieringSchema).max(50).default([]), {
		label: 'Finansiering',
		help: 'Pengar som kommunen får för kravet.'
	})
});

export type Alternativ = z.infer<typeof alternativSchema>;
