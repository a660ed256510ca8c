import type { z } from 'zod';
import type { FaltMeta } from './falt.ts';

/** One fault in a document: where, what is wrong, and what to do about it. */
export type Fel = {
	/** Field path as in the file: `alternativ[1].kostnadsposter[0].pris.krPerEnhet`. */
	readonly path: string;
	/** What is wrong and why, a Swedish sentence. */
	readonly message: string;
	/** What to do, a Swedish sentence. */
	readonly remedy: string;
};

/** `['alternativ', 1, 'namn']` → `alternativ[1].namn`; the empty path is the whole file. */
export function pathText(path: readonly PropertyKey[]): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === 'number') return `${text}[${key}]`;
		return text === '' ? String(key) : `${text}.${String(key)}`;
	}, '');
}

type Issue = z.core.$ZodIssue;

const TYPNAMN: Readonly<Record<string, string>> = {
	string: 'en text',
	number: 'ett tal',
	int: 'ett heltal',
	boolean: 'ja eller nej (true eller false)',
	array: 'en lista',
	object: 'ett objekt',
	record: 'ett objekt',
	null: 'tomt (null)'
};

/** A zod issue as a Swedish fault (docs/metod.md, STYLE: what is wrong, why, what to do). */
export function felFromIssue(issue: Issue, meta?: FaltMeta): Fel {
	const { message, remedy } = describe(issue);
	const help = meta === undefined ? remedy : `${remedy} ${meta.label}: ${meta.help}`;
	return { path: pathText(issue.path), message, remedy: help };
}

const UNKNOWN = { message: 'Värdet går inte att använda.', remedy: 'Rätta värdet.' };

function describe(issue: Issue): { message: string; remedy: string } {
	switch (issue.code) {
		case 'custom':
			return splitSentence(issue.message);
		case 'unrecognized_keys':
			return {
				message: `Okänt fält: ${issue.keys.map(quote).join(', ')}.`,
				remedy: 'Ta bort fältet eller rätta stavningen.'
			};
		case 'invalid_type':
			return {
				message: `Här ska stå ${TYPNAMN[issue.expected] ?? issue.expected} men ${found(issue)}.`,
				remedy: 'Fyll i ett värde av rätt sort.'
			};
		case 'too_small':
		case 'too_big':
			return limit(issue);
		case 'invalid_value':
			return {
				message: `Värdet är inte något av de tillåtna: ${issue.values.map((v) => quote(String(v))).join(', ')}.`,
				remedy: 'Välj ett av dem.'
			};
		case 'invalid_union':
			return union(issue);
		case 'invalid_format':
			return issue.format === 'url'
				? { message: 'Adressen har fel form.', remedy: 'Skriv hela adressen, med https:// först.' }
				: splitSentence(issue.message);
		case 'invalid_key':
			return issue.issues[0] === undefined ? UNKNOWN : describe(issue.issues[0]);
		default:
			return UNKNOWN;
	}
}

function splitSentence(text: string): { message: string; remedy: string } {
	const end = text.lastIndexOf('. ');
	if (end < 0) return { message: text, remedy: '' };
	return { message: text.slice(0, end + 1), remedy: text.slice(end + 2) };
}

function found(issue: Issue): string {
	if (!('input' in issue) || issue.input === undefined) return 'fältet saknas';
	if (issue.input === null) return 'fältet är tomt';
	if (Array.isArray(issue.input)) return 'där står en lista';
	if (typeof issue.input === 'number') return foundNumber(issue.input);
	const typ = TYPNAMN[typeof issue.input];
	return typ === undefined ? 'där står något annat' : `där står ${typ}`;
}

function foundNumber(value: number): string {
	if (!Number.isFinite(value)) return 'talet är större än vad som går att räkna med';
	return Number.isInteger(value) ? 'där står ett tal' : 'talet har decimaler';
}

function limit(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): {
	message: string;
	remedy: string;
} {
	const small = issue.code === 'too_small';
	const bound = String(small ? issue.minimum : issue.maximum).replace('.', ',');
	const thing =
		issue.origin === 'string'
			? 'Texten är för '
			: issue.origin === 'array'
				? 'Listan är för '
				: 'Talet är för ';
	const size =
		issue.origin === 'number' || issue.origin === 'int' ? ['litet', 'stort'] : ['kort', 'lång'];
	const strict = small && issue.inclusive === false ? 'större än' : small ? 'minst' : 'högst';
	return {
		message: `${thing}${small ? size[0] : size[1]}.`,
		remedy: `Det ska vara ${strict} ${bound}.`
	};
}

function union(issue: Extract<Issue, { code: 'invalid_union' }>): {
	message: string;
	remedy: string;
} {
	if ('discriminator' in issue && issue.discriminator !== undefined) {
		const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
		const list = options.map((v) => quote(String(v))).join(', ');
		return {
			message: `Okänd ${quote(issue.discriminator)}.`,
			remedy: list === '' ? 'Välj en känd typ.' : `Välj en av ${list}.`
		};
	}
	return { message: 'Värdet passar inte någon av de tillåtna formerna.', remedy: 'Rätta värdet.' };
}

function quote(text: string): string {
	return `”${text}”`;
}
