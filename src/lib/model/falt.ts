import { z } from 'zod';

/** What every field of the document tells about itself: the form, the docs and the error texts read it. */
export type FaltMeta = {
	/** Swedish name as it stands beside the field. */
	readonly label: string;
	/** Unit in the form; absent for texts and choices. */
	readonly unit?: string;
	/** What the field means and what to enter. */
	readonly help: string;
	/** Names of the values of a choice. */
	readonly val?: Readonly<Record<string, string>>;
};

/** The largest amount a field takes, in kronor: more than the state's whole budget, far below overflow. */
export const STORSTA_BELOPP_KR = 1e13;
const STORSTA_ANTAL = 1e9;

/** Attaches label, unit and help to a schema. */
export function falt<T extends z.ZodType>(schema: T, meta: FaltMeta): T {
	return schema.meta(meta);
}

/** Id of a post, funding, alternative or own column: letters, digits, `-` and `_`, starts with a letter or digit. */
export const idSchema = z
	.string()
	.regex(
		/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
		'Id har fel form. Använd bara bokstäver a–z, siffror, - och _, och börja med en bokstav eller siffra.'
	);

export const kortTextSchema = z.string().max(300);
export const langTextSchema = z.string().max(50_000);

export const yearSchema = z.int().min(2000).max(2100);

/** A share, 0–1. Shown as per cent, stored as a share. */
export const andelSchema = z.number().min(0).max(1);

/** A number of things, 0 or more. */
export const antalSchema = z.number().min(0).max(STORSTA_ANTAL);

/** Kronor; negative is a saving. */
export const beloppSchema = z.number().min(-STORSTA_BELOPP_KR).max(STORSTA_BELOPP_KR);

/** Kronor that cannot be negative. */
export const positivtBeloppSchema = z.number().min(0).max(STORSTA_BELOPP_KR);

/** Four digits as text. */
export const kommunkodSchema = z
	.string()
	.regex(/^\d{4}$/, 'Kommunkoden har fel form. Skriv fyra siffror, till exempel 0114.');

/** Name of a drivare: a column of the statistics or the document's own data. */
export const drivareSchema = falt(idSchema, {
	label: 'Drivare',
	help: 'Den statistik som kostnaden följer, till exempel folkmängd eller antal elever.'
});

/** Name of a staff group, as in data/parameters. */
export const personalgruppSchema = falt(idSchema, {
	label: 'Personalgrupp',
	help: 'Den personal som gör arbetet. Kostnaden per årsarbetskraft hämtas från parametrarna.'
});
