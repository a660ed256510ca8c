import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { expect, test } from 'vitest';
import { konsekvensutredningSchema, TEXTPUNKTER } from '#lib/model/index.ts';
import { FALTKARTA, UTAN_FALT } from './faltkarta.ts';

type Def = {
	readonly type: string;
	readonly innerType?: z.ZodType;
	readonly options?: readonly z.ZodType[];
	readonly element?: z.ZodType;
	readonly valueType?: z.ZodType;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
};

type Forklarat = { readonly label?: string; readonly help?: string };
type Leaf = { readonly path: string; readonly meta: Forklarat };

/** Every place in the document that holds a value, through defaults, unions, lists and records; the nearest words. */
function leaves(schema: z.ZodType, at: string, outer: Forklarat = {}): Leaf[] {
	const { innerType, options, element, valueType, shape } = schema._zod.def as unknown as Def;
	const own = (schema.meta() ?? {}) as Forklarat;
	const meta = own.label === undefined ? outer : own;
	if (innerType !== undefined) return leaves(innerType, at, meta);
	if (options !== undefined) return options.flatMap((option) => leaves(option, at, meta));
	if (element !== undefined) return leaves(element, `${at}[]`, meta);
	if (valueType !== undefined) return leaves(valueType, `${at}{}`, meta);
	if (shape === undefined) return [{ path: at, meta }];
	return Object.entries(shape).flatMap(([key, child]) =>
		leaves(child, at === '' ? key : `${at}.${key}`, meta)
	);
}

const LEAVES = leaves(konsekvensutredningSchema, '');
const ALLA = [...new Set(LEAVES.map(({ path: falt }) => falt))];
const PUNKTER = TEXTPUNKTER.map(({ id }) => `texter.${id}`);

test('every field of the schema has a control in the editor, or a reason why not', () => {
	const utan = ALLA.filter(
		(falt) => !FALTKARTA.has(falt) && !(falt in UTAN_FALT) && !PUNKTER.includes(falt)
	);
	expect(utan, 'give the field a control and name it in faltkarta.ts').toEqual([]);
});

test('every field that is entered is named and explained', () => {
	const utan = LEAVES.filter(({ path: falt }) => FALTKARTA.has(falt)).filter(
		({ meta }) => !meta.label || !meta.help
	);
	expect(utan.map(({ path: falt }) => falt)).toEqual([]);
});

test('nothing in the map is gone from the schema', () => {
	const kanda = new Set(ALLA);
	const borta = [...FALTKARTA.keys(), ...Object.keys(UTAN_FALT)].filter((falt) => !kanda.has(falt));
	expect(borta).toEqual([]);
});

/** The last name on the way to a field: `lag` of `osakerhet.lag`, `varden` of `egnaData[].varden{}`. */
const namnet = (falt: string): string =>
	falt
		.replaceAll(/\[\]|\{\}/g, '')
		.split('.')
		.at(-1) ?? '';

test.each([...FALTKARTA])('%s is named by %s', (falt, fil) => {
	const file = path.join(import.meta.dirname, fil);
	expect(existsSync(file)).toBe(true);
	const source = readFileSync(file, 'utf8');
	// A discriminator is chosen in a Sortruta, which sets the whole object.
	const pattern = namnet(falt) === 'typ' ? /typ/ : new RegExp(`['"\`.]${namnet(falt)}\\b`);
	expect(source).toMatch(pattern);
});

test('the points of the law take their field from the law itself', () => {
	const file = path.join(import.meta.dirname, '../texter/Punktfalt.svelte');
	expect(readFileSync(file, 'utf8')).toContain("plats={['texter', punkt.id]}");
});
