import { z } from 'zod';
import { beloppSchema, falt, personalgruppSchema } from './falt.ts';

const krSchema = z.strictObject({
	typ: z.literal('kr'),
	krPerEnhet: falt(beloppSchema, {
		label: 'Kronor per enhet',
		unit: 'kr',
		help: 'Vad en enhet av mängden kostar. Minus betyder att kommunen slipper en kostnad.'
	})
});

const tidSchema = z.strictObject({
	typ: z.literal('tid'),
	timmarPerEnhet: falt(z.number().min(-1e6).max(1e6), {
		label: 'Timmar per enhet',
		unit: 'timmar',
		help: 'Arbetstid för en enhet av mängden. Minus betyder sparad tid.'
	}),
	timkostnad: personalgruppSchema
});

const tjanstSchema = z.strictObject({
	typ: z.literal('tjanst'),
	arsarbetskrafterPerEnhet: falt(z.number().min(-1e5).max(1e5), {
		label: 'Årsarbetskrafter per enhet',
		unit: 'årsarbetskrafter',
		help: 'Hur stor del av en heltidstjänst en enhet av mängden kräver. 0,5 = en halv tjänst.'
	}),
	lon: personalgruppSchema
});

/** What one unit of the mangd costs: kronor, working time or posts. */
export const prisSchema = falt(z.discriminatedUnion('typ', [krSchema, tidSchema, tjanstSchema]), {
	label: 'Pris',
	help: 'Vad en enhet av mängden kostar.',
	val: { kr: 'Kronor', tid: 'Arbetstid', tjanst: 'Tjänst' }
});

export type Pris = z.infer<typeof prisSchema>;
