/**
 * Light checks of the bundled files: enough to stop on a broken or mixed build with a clear message,
 * small enough for the first load. A failure is our own fault, so it throws.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

function fail(path: string, expected: string): never {
	throw new Error(`The bundled statistics are broken: ${path} is not ${expected}.`);
}

export function asObject(value: unknown, path: string): JsonObject {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object');
	return value as JsonObject;
}

export function asArray(value: unknown, path: string, length?: number): readonly unknown[] {
	if (!Array.isArray(value)) fail(path, 'a list');
	if (length !== undefined && value.length !== length) fail(path, `a list of ${length}`);
	return value;
}

export function asString(value: unknown, path: string): string {
	return typeof value === 'string' ? value : fail(path, 'text');
}

export function asNumber(value: unknown, path: string): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : fail(path, 'a number');
}

export function asNumberOrNull(value: unknown, path: string): number | null {
	return value === null ? null : asNumber(value, path);
}

/** A position among `length` things. */
export function asPosition(value: unknown, path: string, length: number): number {
	const position = asNumber(value, path);
	if (!Number.isInteger(position) || position < 0 || position >= length)
		fail(path, `a position below ${length}`);
	return position;
}
