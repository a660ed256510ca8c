import type { z } from 'zod';
import {
	konsekvensutredningSchema,
	type FaltMeta,
	type Konsekvensutredning
} from '#lib/model/index.ts';
import { indexPath, type Plats } from './plats.ts';

/** What a form needs to know about a field; all of it read from the schema. */
export type Faltinfo = {
	readonly label: string;
	readonly help: string;
	/** As shown beside the field: a share is entered in per cent. */
	readonly enhet: string;
	readonly sort: 'tal' | 'text' | 'val' | 'kryss' | 'annat';
	/** Stored 0–1, entered as per cent. */
	readonly andel: boolean;
	readonly heltal: boolean;
	readonly year: boolean;
	readonly tomtTillatet: boolean;
	readonly min: number | undefined;
	readonly max: number | undefined;
	readonly maxlength: number | undefined;
	/** Values of a choice with their names, in the order of the schema. */
	readonly val: readonly { readonly value: string; readonly text: string }[];
};

type Schema = z.ZodType;
type Def = {
	readonly type: string;
	readonly innerType?: Schema;
	readonly options?: readonly Schema[];
	readonly discriminator?: string;
	readonly element?: Schema;
	readonly valueType?: Schema;
	readonly shape?: Readonly<Record<PropertyKey, Schema>>;
	readonly values?: readonly unknown[];
	readonly entries?: Readonly<Record<string, string>>;
};

const defOf = (schema: Schema): Def => schema._zod.def;

/** The field at a place, read from the kind the document has there (`mangd.antal` differs between kinds). */
export function faltinfo(dokument: Konsekvensutredning, plats: Plats): Faltinfo {
	const path =
		indexPath(dokument, plats) ?? plats.map((led) => (typeof led === 'object' ? 0 : led));
	let schema: Schema | undefined = konsekvensutredningSchema;
	let value: unknown = dokument;
	for (const key of path) {
		schema = schema === undefined ? undefined : child(schema, key, value);
		value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
	}
	return schema === undefined ? OKANT : describe(schema);
}

const OKANT: Faltinfo = {
	label: '',
	help: '',
	enhet: '',
	sort: 'annat',
	andel: false,
	heltal: false,
	year: false,
	tomtTillatet: false,
	min: undefined,
	max: undefined,
	maxlength: undefined,
	val: []
};

function child(schema: Schema, key: PropertyKey, value: unknown): Schema | undefined {
	const { innerType, options, discriminator, element, valueType, shape } = defOf(schema);
	if (innerType !== undefined) return child(innerType, key, value);
	if (options !== undefined) {
		const fitting =
			discriminator === undefined ? options : options.filter(ofKind(discriminator, value));
		return fitting.map((option) => child(option, key, value)).find((found) => found !== undefined);
	}
	if (shape !== undefined) return Object.hasOwn(shape, key) ? shape[key] : undefined;
	return element ?? valueType;
}

/** Keeps the option of a union whose kind is the value's. */
function ofKind(discriminator: string, value: unknown): (option: Schema) => boolean {
	const kind = (value as Record<string, unknown> | null | undefined)?.[discriminator];
	return (option) => {
		const literal = defOf(option).shape?.[discriminator];
		return literal !== undefined && (defOf(literal).values?.includes(kind) ?? false);
	};
}

function isMeta(value: unknown): value is FaltMeta {
	return typeof value === 'object' && value !== null && 'label' in value;
}

/** The schema inside defaults and nullables, and whether an empty field is a value. */
function unwrap(schema: Schema): { inner: Schema; tomt: boolean; meta: FaltMeta | undefined } {
	const own: unknown = schema.meta();
	const meta = isMeta(own) ? own : undefined;
	const { type, innerType } = defOf(schema);
	if (innerType === undefined) return { inner: schema, tomt: false, meta };
	const deeper = unwrap(innerType);
	return {
		inner: deeper.inner,
		tomt: deeper.tomt || type === 'nullable' || type === 'optional',
		meta: meta ?? deeper.meta
	};
}

/** A union of a number and a list or record is entered as its number; the rest as what it holds. */
function leaf(schema: Schema): Schema {
	const { options } = defOf(schema);
	return options?.find((option) => defOf(option).type === 'number') ?? schema;
}

function describe(schema: Schema): Faltinfo {
	const { inner, tomt, meta } = unwrap(schema);
	const value = leaf(inner);
	const limits = value as unknown as Record<string, unknown>;
	const number = (name: string): number | undefined => {
		const limit = limits[name];
		return typeof limit === 'number' && Number.isFinite(limit) ? limit : undefined;
	};
	const unit = meta?.unit ?? '';
	const [min, max] = [number('minValue'), number('maxValue')];
	return {
		label: meta?.label ?? '',
		help: meta?.help ?? '',
		enhet: unit.replace(/^andel/, '%'),
		sort: sortOf(value),
		andel: unit.startsWith('andel'),
		heltal: limits['isInt'] === true,
		year: min === 2000 && max === 2100,
		tomtTillatet: tomt,
		min,
		max,
		maxlength: number('maxLength'),
		val: choices(value, meta)
	};
}

function sortOf(schema: Schema): Faltinfo['sort'] {
	const { type, options, discriminator } = defOf(schema);
	if (type === 'number') return 'tal';
	if (type === 'boolean') return 'kryss';
	if (type === 'enum' || discriminator !== undefined) return 'val';
	// The web address is a union of two texts.
	const text = type === 'string' || options?.some((option) => defOf(option).type === 'string');
	return text === true ? 'text' : 'annat';
}

function choices(schema: Schema, meta: FaltMeta | undefined): Faltinfo['val'] {
	const names = meta?.val;
	if (names === undefined) return [];
	const { entries } = defOf(schema);
	const values = entries === undefined ? Object.keys(names) : Object.values(entries);
	return values.map((value) => ({ value, text: names[value] ?? value }));
}
