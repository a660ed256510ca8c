/**
 * What is wrong with a value that should be whole, plain data: NaN, infinity, −0, undefined, functions and
 * objects that JSON would change. Paths, so that a failing test says where.
 */
export function faultsIn(value: unknown, path = ''): string[] {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
	if (typeof value === 'number') {
		if (Object.is(value, -0)) return [`${path}: −0`];
		return Number.isFinite(value) ? [] : [`${path}: ${value}`];
	}
	if (Array.isArray(value)) return value.flatMap((item, i) => faultsIn(item, `${path}[${i}]`));
	if (typeof value !== 'object') return [`${path}: ${typeof value}`];
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return [`${path}: not a plain object`];
	return Object.entries(value).flatMap(([key, item]) => faultsIn(item, `${path}.${key}`));
}
