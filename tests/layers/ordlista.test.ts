import { MATT } from '#lib/engine/index.ts';
import { jsonSchema } from '#lib/model/index.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ORDLISTA = readFileSync(path.resolve(import.meta.dirname, '../../docs/ordlista.md'), 'utf8');

/** Every identifier written as code in the list. */
const listed = new Set([...ORDLISTA.matchAll(/`([^`]+)`/g)].map((match) => match[1]));

/** Names of fields and values of choices in a JSON Schema. */
function words(schema: unknown): string[] {
	if (Array.isArray(schema)) return schema.flatMap(words);
	if (typeof schema !== 'object' || schema === null) return [];
	const {
		properties = {},
		enum: choices = [],
		const: constant = '',
		val: _val,
		...rest
	} = schema as {
		properties?: object;
		enum?: unknown[];
		const?: unknown;
		val?: unknown;
	};
	const own = [...Object.keys(properties), ...choices, constant].filter(
		(word) => typeof word === 'string' && word !== ''
	) as string[];
	return [...own, ...words(Object.values(properties)), ...words(Object.values(rest))];
}

test('every field and choice of the document is in docs/ordlista.md', () => {
	const missing = [...new Set(words(jsonSchema()))].filter((word) => !listed.has(word));
	expect(missing).toEqual([]);
});

test('every measure is in docs/ordlista.md', () => {
	expect(MATT.filter((matt) => !listed.has(matt))).toEqual([]);
});
