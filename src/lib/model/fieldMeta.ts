import type { z } from 'zod';
import type { FaltMeta } from './falt.ts';

type Schema = z.core.$ZodType;

/** The label, unit and help of the field at a path, or undefined when the path leads nowhere. */
export function fieldMeta(root: z.ZodType, path: readonly PropertyKey[]): FaltMeta | undefined {
	let schemas: Schema[] = [root];
	let meta: FaltMeta | undefined;
	for (const key of path) {
		schemas = schemas.flatMap((schema) => children(schema, key));
		meta = schemas.map(metaOf).find((found) => found !== undefined) ?? meta;
	}
	return meta;
}

function metaOf(schema: Schema): FaltMeta | undefined {
	const meta = (schema as z.ZodType).meta() as FaltMeta | undefined;
	return meta?.label === undefined ? undefined : meta;
}

/** The schemas that a key can lead to, through defaults, unions, lists and records. */
function children(schema: Schema, key: PropertyKey): Schema[] {
	const def = schema._zod.def as unknown as {
		type: string;
		innerType?: Schema;
		options?: Schema[];
		element?: Schema;
		valueType?: Schema;
		shape?: Record<PropertyKey, Schema>;
	};
	if (def.innerType !== undefined) return children(def.innerType, key);
	if (def.options !== undefined) return def.options.flatMap((option) => children(option, key));
	if (def.element !== undefined) return [def.element];
	if (def.valueType !== undefined) return [def.valueType];
	const child =
		def.shape !== undefined && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
	return child === undefined ? [] : [child];
}
