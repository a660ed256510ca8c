import { z } from 'zod';
import { andelSchema, drivareSchema, falt, kommunkodSchema } from './falt.ts';

const allaSchema = z.strictObject({ typ: z.literal('alla') });

const undantagSchema = z.strictObject({
	typ: z.literal('undantag'),
	drivare: falt(drivareSchema.default('folkmangd'), {
		label: 'Gränsen gäller',
		help: 'Den statistik som avgör vilka som undantas.'
	}),
	under: falt(z.number().min(0).max(1e12).nullable().default(null), {
		label: 'Undantas under',
		unit: 'enheter',
		help: 'Kommuner under gränsen undantas. Tomt = ingen gräns.'
	}),
	kommuner: falt(z.array(kommunkodSchema).max(290).default([]), {
		label: 'Undantagna kommuner',
		help: 'Kommunkoder som undantas oavsett storlek.'
	}),
	kvarvarandeAndel: falt(andelSchema.default(0), {
		label: 'Kvarvarande andel',
		unit: 'andel',
		help: 'Den del av kravet som ändå gäller i de undantagna kommunerna. 0 = helt undantagna.'
	})
});

/** Who has to carry the alternative out. */
export const genomforandeSchema = falt(z.discriminatedUnion('typ', [allaSchema, undantagSchema]), {
	label: 'Genomförande',
	help: 'Vilka kommuner som kravet gäller.',
	val: { alla: 'Alla kommuner', undantag: 'Undantag för vissa kommuner' }
});

export type Genomforande = z.infer<typeof genomforandeSchema>;
