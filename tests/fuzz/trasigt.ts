/**
 * Random damage to a valid document, from a seed: what a hand-edited, truncated, hostile or foreign file can be like.
 * The same seed always gives the same files.
 */

/** A random whole number from 0 to below `n`. */
export type Slump = (n: number) => number;

/** mulberry32: small, fast and the same everywhere. */
export function slump(seed: number): Slump {
	let state = seed >>> 0;
	return (n) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
	};
}

const pick = <T>(from: readonly T[], random: Slump): T => from[random(from.length)]!;

/** Values that do not belong where they land. */
const STRANGE: readonly unknown[] = [
	null,
	true,
	'',
	'NaN',
	5e-324,
	1e-306,
	-0,
	'Infinity',
	'12,5',
	'1e3',
	' ',
	'\u0000',
	'\uD800',
	'”citat”',
	'=HYPERLINK("x")',
	'<script>',
	'a'.repeat(301),
	0,
	-0,
	-1,
	0.1,
	1e9,
	1e13,
	1e15,
	1e21,
	1e300,
	-1e300,
	Number.MAX_SAFE_INTEGER + 2,
	[],
	{},
	[[]],
	[null],
	{ typ: 'fast' },
	{ typ: 'okänd' },
	{ toString: 1, valueOf: 2, hasOwnProperty: 3 },
	'__proto__',
	'constructor',
	'storleksklass',
	'folkmangd',
	'noll',
	'fantasi',
	2026,
	1999,
	'2019'
];

/** Written into the text in place of a marker: legal to type, impossible to stringify. */
const RAW = [
	'1e999',
	'-1e999',
	'1e-400',
	'NaN',
	'Infinity',
	'undefined',
	'01',
	'.5',
	"'x'",
	'-',
	'0x10'
];
const MARKER = '@@raw@@';

const EXTRA_KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'okänt',
	'typ',
	'id',
	'',
	'0',
	'length'
];

type Plats = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string };

/** Every place in a document that can be damaged. */
function places(value: unknown, found: Plats[] = []): Plats[] {
	if (typeof value !== 'object' || value === null) return found;
	const holder = value as Record<string, unknown>;
	for (const key of Object.keys(holder)) {
		found.push({ holder, key });
		places(holder[key], found);
	}
	return found;
}

function deep(levels: number): unknown {
	let value: unknown = 1;
	for (let i = 0; i < levels; i += 1) value = i % 2 === 0 ? [value] : { a: value };
	return value;
}

function put(holder: object, key: string, value: unknown): void {
	Object.defineProperty(holder, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
}

/** Damages one place, in the document itself. */
function damage(doc: object, random: Slump): void {
	const all = places(doc);
	if (all.length === 0) return;
	const { holder, key } = pick(all, random);
	const other = pick(all, random);
	switch (random(13)) {
		case 0:
		case 1:
			if (Array.isArray(holder)) holder.splice(Number(key), 1);
			else Reflect.deleteProperty(holder, key);
			return;
		case 2:
		case 3:
		case 4:
			put(holder, key, structuredClone(pick(STRANGE, random)));
			return;
		case 5:
			put(holder, key, MARKER);
			return;
		case 6:
			put(holder, key, structuredClone((other.holder as Record<string, unknown>)[other.key]));
			return;
		case 7:
			put(
				Array.isArray(holder) ? doc : holder,
				pick(EXTRA_KEYS, random),
				structuredClone(pick(STRANGE, random))
			);
			return;
		case 8:
			put(holder, key, deep(random(60)));
			return;
		case 9:
			if (Array.isArray(holder)) holder.push(...holder.slice(0, 3));
			else put(holder, key, [holder[key]]);
			return;
		default: {
			const value = (holder as Record<string, unknown>)[key];
			put(
				holder,
				key,
				typeof value === 'number'
					? value * pick([-1, 0, 1e6, 1e12, 1e-6, 1.5], random)
					: JSON.stringify(value)
			);
		}
	}
}

/** Damages the text: cut off, bytes changed, pieces moved, doubled or foreign. */
function damageText(text: string, random: Slump): string {
	const at = random(text.length);
	const to = Math.min(text.length, at + random(40));
	const bytes = () =>
		String.fromCharCode(...Array.from({ length: 1 + random(6) }, () => random(256)));
	switch (random(7)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(at);
		case 2:
			return text.slice(0, at) + bytes() + text.slice(to);
		case 3:
			return text.slice(0, at) + text.slice(to);
		case 4:
			return text.slice(0, to) + text.slice(at);
		case 5:
			return text.replaceAll(
				pick(['"', ':', ',', '{', 'typ', '0', 'barkraft'], random),
				pick(['', '"', '[', '1', 'x'], random)
			);
		default:
			return pick(
				[
					'',
					'\uFEFF',
					'[]',
					'null',
					'""',
					'{}',
					bytes(),
					'['.repeat(9000),
					'{"a":'.repeat(4000),
					'<?xml?>'
				],
				random
			);
	}
}

/** A broken document as an object, for what does not come from a file. */
export function trasigtObjekt(valid: object, random: Slump): object {
	const doc = structuredClone(valid);
	for (let times = 1 + random(2); times > 0; times -= 1) damage(doc, random);
	return doc;
}

/** A broken file. */
export function trasigFil(valid: object, random: Slump): string {
	if (random(8) === 0) return damageText(JSON.stringify(valid), random);
	const text = JSON.stringify(trasigtObjekt(valid, random)).replaceAll(`"${MARKER}"`, () =>
		pick(RAW, random)
	);
	return random(12) === 0 ? damageText(text, random) : text;
}
