/**
 * Repeatable chance: 32-bit integer arithmetic only, so the same seed gives the same numbers on every platform.
 * A stream is sfc32 (Chris Doty-Humphrey, PractRand) seeded by hashing the seed with the names of what it is for.
 * What a stream gives depends on nothing else: adding a post or a kommun never changes another's draws, and the same
 * post in two alternatives meets the same chance (common random numbers; docs/metod.md §10).
 */

/** State of one stream, four 32-bit words; drawing changes it. */
export type Strom = Int32Array;

/** A 32-bit finaliser with full avalanche (Wellons' triple32 family, lowbias32). */
function mix(x: number): number {
	let h = x | 0;
	h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
	h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
	return h ^ (h >>> 15);
}

/** Hash of a seed and names; the order and the borders between names matter. */
function hash(fro: number, namn: readonly string[]): number {
	let h = mix(fro ^ 0x9e3779b9);
	for (const text of namn) {
		for (let i = 0; i < text.length; i += 1) h = mix(Math.imul(h, 31) + text.charCodeAt(i));
		h = mix(h ^ 0x85ebca6b ^ text.length);
	}
	return h;
}

/** Rounds that separate the four seed words from the first number drawn. */
const UPPVARMNING = 12;

/** The stream of a seed for what `namn` names, e.g. `['lokal', 'samordning', '2425']`. */
export function strom(fro: number, ...namn: readonly string[]): Strom {
	const a = hash(fro, namn);
	const b = hash(fro ^ 0x6a09e667, namn);
	const c = mix(a ^ Math.imul(b, 0x9e3779b1));
	const state = Int32Array.of(a, b, c, 1);
	for (let i = 0; i < UPPVARMNING; i += 1) nasta(state);
	return state;
}

/** The next number of the stream, 0 to 2³² − 1. */
export function nasta(state: Strom): number {
	const b = state[1] ?? 0;
	const c = state[2] ?? 0;
	const d = state[3] ?? 0;
	const t = ((((state[0] ?? 0) + b) | 0) + d) | 0;
	state[3] = d + 1;
	state[0] = b ^ (b >>> 9);
	state[1] = c + (c << 3);
	state[2] = ((c << 21) | (c >>> 11)) + t;
	return t >>> 0;
}

/** The middle of the cell of a 32-bit number: strictly between 0 and 1. */
export function likformig(tal: number): number {
	return (tal + 0.5) / 4294967296;
}
