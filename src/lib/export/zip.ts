import { strToU8, zipSync, type Zippable } from 'fflate';

/** Fixed, so that the same document gives the same bytes (docs/adr/0011): the earliest time a zip can hold. */
const ZIPTID = new Date(1980, 0, 1);

/** Size of the compressor's tables, fflate's 0–12: more takes several times the time and gives the same bytes. */
const MEM = 6;

/** Parts by path as an Office file: no clock, no owner, no order but the given one. */
export function officefil(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const files: Zippable = {};
	for (const [path, part] of Object.entries(parts)) {
		const bytes = typeof part === 'string' ? strToU8(part) : part;
		files[path] = [bytes, { mtime: ZIPTID, level: 9, mem: MEM, os: 0, attrs: 0 }];
	}
	return zipSync(files);
}
