import { z } from 'zod';
import { antalSchema, drivareSchema, falt, idSchema } from './falt.ts';

/** What a drivare is measured against; a millionth is far below any real unit and keeps quotients finite. */
const storlekSchema = z.number().min(1e-6).max(1e9);

const fastSchema = z.strictObject({
	typ: z.literal('fast'),
	antal: falt(antalSchema, {
		label: 'Antal per kommun',
		unit: 'st',
		help: 'Samma antal i varje kommun, oavsett storlek.'
	})
});

const perEnhetSchema = z.strictObject({
	typ: z.literal('perEnhet'),
	drivare: drivareSchema,
	antalPerEnhet: falt(antalSchema, {
		label: 'Antal per enhet',
		unit: 'st per enhet',
		help: 'Hur mycket som behövs för varje enhet av drivaren, till exempel 0,001 ärenden per invånare.'
	})
});

const trappaSchema = z.strictObject({
	typ: z.literal('trappa'),
	drivare: drivareSchema,
	perPaborjade: falt(storlekSchema, {
		label: 'Per påbörjade',
		unit: 'enheter',
		help: 'Ett steg till för varje påbörjat antal av drivaren, till exempel 10 000 invånare.'
	}),
	antal: falt(antalSchema, {
		label: 'Antal per steg',
		unit: 'st',
		help: 'Vad varje steg lägger till.'
	})
});

const skalaSchema = z.strictObject({
	typ: z.literal('skala'),
	drivare: drivareSchema,
	referens: falt(storlekSchema, {
		label: 'Referensstorlek',
		unit: 'enheter',
		help: 'Den storlek där antalet nedan gäller. SKR:s mediankommun har 16 000 invånare.'
	}),
	antal: falt(antalSchema, {
		label: 'Antal vid referensstorleken',
		unit: 'st',
		help: 'Behovet i en kommun av referensstorlek.'
	}),
	elasticitet: falt(z.number().min(-3).max(3), {
		label: 'Elasticitet',
		unit: '% per %',
		help: '1 = växer i takt med drivaren, 0 = samma i alla kommuner, 0,6 = växer långsammare än drivaren.'
	})
});

const perStorleksklassSchema = z.strictObject({
	typ: z.literal('perStorleksklass'),
	antal: falt(z.array(antalSchema).min(1).max(40), {
		label: 'Antal per storleksklass',
		unit: 'st',
		help: 'Ett antal för varje storleksklass, från den minsta till den största.'
	})
});

const perKommunSchema = z.strictObject({
	typ: z.literal('perKommun'),
	egnaData: falt(idSchema, {
		label: 'Egen kolumn',
		help: 'En kolumn i dokumentets egna data med ett värde för varje kommun.'
	})
});

/** How much of the post each kommun needs (docs/metod.md §4). */
export const mangdSchema = falt(
	z.discriminatedUnion('typ', [
		fastSchema,
		perEnhetSchema,
		trappaSchema,
		skalaSchema,
		perStorleksklassSchema,
		perKommunSchema
	]),
	{
		label: 'Mängd',
		help: 'Hur mycket som behövs i varje kommun.',
		val: {
			fast: 'Samma i varje kommun',
			perEnhet: 'Per invånare, elev eller annan enhet',
			trappa: 'I steg',
			skala: 'Växer långsammare än storleken',
			perStorleksklass: 'Per storleksklass',
			perKommun: 'Egna uppgifter per kommun'
		}
	}
);

export type Mangd = z.infer<typeof mangdSchema>;
