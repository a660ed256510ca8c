import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Konsekvensutredning } from '#lib/model/index.ts';

/**
 * sha256 (hex) of the document's content: keys sorted, no white space. Two files with the same content have the same
 * hash however they are laid out; it stands in every export so that a figure can be traced to its document.
 */
export function dokumenthash(dokument: Konsekvensutredning): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(dokument)))));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	entries.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
