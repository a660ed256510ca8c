import type { z } from 'zod';
import { felFromIssue, type Fel } from './fel.ts';
import { fieldMeta } from './fieldMeta.ts';
import {
	FORMAT,
	konsekvensutredningSchema,
	type Konsekvensutredning
} from './konsekvensutredning.ts';

export type ParseResult =
	| { readonly ok: true; readonly dokument: Konsekvensutredning }
	| { readonly ok: false; readonly fel: readonly Fel[] };

/** Largest file that is opened, in characters. The five examples are under 20 000. */
export const MAX_FILE_CHARACTERS = 5_000_000;
const MAX_DEPTH = 24;
const MAX_FEL = 50;
/** Only such a text can hold a forbidden key, spelled out or escaped; walking every value costs as much as reading it. */
const MAY_HOLD_FORBIDDEN = /__proto__|constructor|prototype|\\u/;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The document in a file's text, or every fault found in it. Never throws.
 * Size and depth are checked before JSON is read, so that a hostile file costs little.
 */
export function parseDokument(text: string): ParseResult {
	if (text.length > MAX_FILE_CHARACTERS) {
		return refusal(
			`Filen är för stor (${Math.round(text.length / 1e6)} miljoner tecken).`,
			'En konsekvensutredning är högst 5 miljoner tecken. Kontrollera att det är rätt fil.'
		);
	}
	if (isTooDeep(text)) {
		return refusal(
			'Filen har fler nivåer av klamrar än en konsekvensutredning kan ha.',
			'Kontrollera att det är rätt fil.'
		);
	}
	let value: unknown;
	try {
		const json = text.replace(/^\uFEFF/, '');
		value = MAY_HOLD_FORBIDDEN.test(json)
			? JSON.parse(json, refuseForbiddenKeys)
			: JSON.parse(json);
	} catch (error) {
		if (error instanceof RangeError) {
			return refusal('Filen innehåller ett otillåtet fältnamn.', 'Ta bort fältet och försök igen.');
		}
		return refusal(
			'Filen är inte läsbar JSON. Den kan vara avbruten eller av en annan sort.',
			'Öppna en fil som sparats av Bärkraft, med namn som slutar på .barkraft.json.'
		);
	}
	return parseValue(value);
}

/** The document in an already parsed value; for drafts from the browser's store. */
export function parseValue(value: unknown): ParseResult {
	const version = checkVersion(value);
	if (version !== null) return version;
	const parsed = konsekvensutredningSchema.safeParse(value, { reportInput: true });
	if (parsed.success) return { ok: true, dokument: parsed.data };
	const fel = parsed.error.issues
		.filter(isTelling)
		.slice(0, MAX_FEL)
		.map((issue) => {
			const fel = felFromIssue(issue, fieldMeta(konsekvensutredningSchema, issue.path));
			return isTroligtUtanfor(issue) ? { ...fel, message: troligtUtanfor(issue, value) } : fel;
		});
	return { ok: false, fel };
}

/** A huge whole number breaks two limits; the one of the field is enough. */
function isTelling(issue: z.core.$ZodIssue): boolean {
	return issue.code !== 'too_big' || Number(issue.maximum) !== Number.MAX_SAFE_INTEGER;
}

/** Low and high are times the likely value, so 1 has to lie between them. */
const isTroligtUtanfor = ({ code, path }: z.core.$ZodIssue): boolean =>
	code === (path.at(-1) === 'lag' ? 'too_big' : path.at(-1) === 'hog' && 'too_small');

function troligtUtanfor({ path }: z.core.$ZodIssue, value: unknown): string {
	let [at, namn] = [value as Record<PropertyKey, unknown>, ''];
	for (const key of path.slice(0, -1)) {
		at = at[key] as typeof at;
		if (typeof at.namn === 'string') namn = ` för ”${at.namn}”`;
	}
	return `Det troliga ska ligga mellan lågt och högt${namn}.`;
}

/** `null` when the format is ours; otherwise why it is refused. */
function checkVersion(value: unknown): ParseResult | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return refusal(
			'Filen innehåller inte en konsekvensutredning.',
			'Öppna en fil som sparats av Bärkraft.'
		);
	}
	const format: unknown = Object.hasOwn(value, 'format')
		? (value as { format: unknown }).format
		: undefined;
	if (format === FORMAT) return null;
	const version = typeof format === 'string' ? /^barkraft\/(\d{1,6})$/.exec(format) : null;
	if (version !== null && Number(version[1]) > 1) {
		return refusal(
			`Filen är sparad i en nyare version (${String(format)}) än den här versionen av Bärkraft kan läsa.`,
			'Öppna den i en nyare version av Bärkraft. Filen har inte ändrats.',
			'format'
		);
	}
	return refusal(
		'Filen är inte i Bärkrafts format.',
		`Första fältet ska vara "format": "${FORMAT}".`,
		'format'
	);
}

function refusal(message: string, remedy: string, path = ''): ParseResult {
	return { ok: false, fel: [{ path, message, remedy }] };
}

function refuseForbiddenKeys(key: string, value: unknown): unknown {
	if (FORBIDDEN_KEYS.has(key)) throw new RangeError(key);
	return value;
}

/** Counts brackets outside strings; linear in the text and without a stack. */
function isTooDeep(text: string): boolean {
	let depth = 0;
	let inString = false;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (inString) {
			if (code === 92) i += 1;
			else if (code === 34) inString = false;
		} else if (code === 34) inString = true;
		else if (code === 91 || code === 123) {
			depth += 1;
			if (depth > MAX_DEPTH) return true;
		} else if (code === 93 || code === 125) depth -= 1;
	}
	return false;
}
