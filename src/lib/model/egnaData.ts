import { z } from 'zod';
import { falt, idSchema, kommunkodSchema, kortTextSchema, yearSchema } from './falt.ts';
import { ANTAGANDE, kallaSchema } from './kalla.ts';

/** The document's own column: one value per kommun, null when unknown. */
export const egnaDataSchema = z.strictObject({
	id: falt(idSchema, { label: 'Id', help: 'Kolumnens kortnamn i filen.' }),
	namn: falt(kortTextSchema, { label: 'Namn', help: 'Till exempel ”Ärenden 2025”.' }),
	enhet: falt(kortTextSchema, { label: 'Enhet', help: 'Vad som räknas, till exempel ärenden.' }),
	year: falt(yearSchema.nullable().default(null), {
		label: 'År',
		unit: 'år',
		help: 'Året som uppgifterna gäller.'
	}),
	kalla: falt(kallaSchema.default(ANTAGANDE), {
		label: 'Källa',
		help: 'Var uppgifterna kommer från.'
	}),
	varden: falt(z.record(kommunkodSchema, z.number().min(-1e13).max(1e13).nullable()), {
		label: 'Värden',
		help: 'Ett värde per kommunkod. Tomt = uppgift saknas.'
	})
});

export type EgnaData = z.infer<typeof egnaDataSchema>;
