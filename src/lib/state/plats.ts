import type { Konsekvensutredning } from '#lib/model/index.ts';

/**
 * Where in the document a field is. Items of a list are named by id, so that a place stays the same
 * when posts are moved; a plain number is a position in a list without ids.
 */
export type Led = string | number | { readonly id: string };
export type Plats = readonly Led[];

/** The place as one text, for keys: `alternativ/forslag/kostnadsposter/samordning/minst`. */
export function platsNyckel(plats: Plats): string {
	return plats.map((led) => (typeof led === 'object' ? led.id : String(led))).join('/');
}

function keyIn(parent: unknown, led: Led): PropertyKey | undefined {
	if (typeof led !== 'object') return led;
	if (!Array.isArray(parent)) return undefined;
	const index = (parent as { id?: unknown }[]).findIndex(({ id }) => id === led.id);
	return index < 0 ? undefined : index;
}

/** The place with positions instead of ids, as the schema and its faults write it; null when it is gone. */
export function indexPath(dokument: Konsekvensutredning, plats: Plats): PropertyKey[] | null {
	const path: PropertyKey[] = [];
	let parent: unknown = dokument;
	for (const led of plats) {
		const key = keyIn(parent, led);
		if (key === undefined) return null;
		path.push(key);
		parent = childOf(parent, key);
	}
	return path;
}

/** What a part of a document holds itself under a key, never what every object inherits. */
export function childOf(parent: unknown, key: PropertyKey): unknown {
	if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key))
		return undefined;
	return (parent as Record<PropertyKey, unknown>)[key];
}

/** The value at a place; undefined when there is none. */
export function valueAt(dokument: Konsekvensutredning, plats: Plats): unknown {
	const path = indexPath(dokument, plats);
	return path?.reduce<unknown>(childOf, dokument);
}

/** A copy with another value at a place; everything beside the way there is shared with the original. */
export function withValue<T>(parent: T, path: readonly PropertyKey[], value: unknown): T {
	const [key, ...rest] = path;
	if (key === undefined) return value as T;
	const child = withValue(childOf(parent, key), rest, value);
	if (Array.isArray(parent)) {
		return parent.map((item: unknown, i) => (i === key ? child : item)) as T;
	}
	if (child === undefined) {
		return Object.fromEntries(
			Object.entries(parent as object).filter(([name]) => name !== key)
		) as T;
	}
	return { ...parent, [key]: child };
}
