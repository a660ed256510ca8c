import { z } from 'zod';
import { falt, yearSchema } from './falt.ts';

const fromYear = falt(yearSchema, {
	label: 'Från och med år',
	unit: 'år',
	help: 'Första året som kostnaden uppstår.'
});

export const tomYearSchema = falt(yearSchema.nullable().default(null), {
	label: 'Till och med år',
	unit: 'år',
	help: 'Sista året. Lämna tomt om det gäller tills vidare.'
});

const lopandeSchema = z.strictObject({
	typ: z.literal('lopande'),
	fromYear,
	tomYear: tomYearSchema
});

const engangSchema = z.strictObject({
	typ: z.literal('engang'),
	year: falt(yearSchema, { label: 'År', unit: 'år', help: 'Året då engångskostnaden uppstår.' }),
	avskrivningYears: falt(z.int().min(1).max(100).default(1), {
		label: 'Avskrivningstid',
		unit: 'år',
		help: 'Antal år som kostnaden fördelas på när den räknas om till en årlig kostnad. 1 = ingen fördelning.'
	})
});

const aterkommandeSchema = z.strictObject({
	typ: z.literal('aterkommande'),
	fromYear,
	intervallYears: falt(z.int().min(1).max(100), {
		label: 'Hur ofta',
		unit: 'år mellan gångerna',
		help: 'Antal år mellan gångerna. 2 = vartannat år.'
	})
});

/** When a cost occurs: every year, once, or at an interval. */
export const taktSchema = falt(
	z.discriminatedUnion('typ', [lopandeSchema, engangSchema, aterkommandeSchema]),
	{
		label: 'Takt',
		help: 'När kostnaden uppstår.',
		val: { lopande: 'Varje år', engang: 'En gång', aterkommande: 'Återkommande' }
	}
);

export type Takt = z.infer<typeof taktSchema>;
