import { inflateRawSync } from 'node:zlib';

/** Offsets of the fields we need in the end record, a directory entry and a local header (APPNOTE 6.3). */
const END_RECORD = { signature: 'PK\u0005\u0006', count: 10, directory: 16 } as const;
const ENTRY = {
	method: 10,
	size: 20,
	name: 28,
	extra: 30,
	comment: 32,
	local: 42,
	length: 46
} as const;
const LOCAL = { name: 26, extra: 28, length: 30 } as const;
const STORED = 0;

function content(zip: Buffer, entry: number): Buffer {
	const local = zip.readUInt32LE(entry + ENTRY.local);
	const start =
		local +
		LOCAL.length +
		zip.readUInt16LE(local + LOCAL.name) +
		zip.readUInt16LE(local + LOCAL.extra);
	const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + ENTRY.size));
	return zip.readUInt16LE(entry + ENTRY.method) === STORED ? bytes : inflateRawSync(bytes);
}

/** Files of a plain zip archive (no encryption, no zip64) by name. */
export function unzip(zip: Buffer): Map<string, Buffer> {
	const end = zip.lastIndexOf(END_RECORD.signature, undefined, 'latin1');
	if (end < 0) throw new Error('Not a zip archive.');
	const files = new Map<string, Buffer>();
	let entry = zip.readUInt32LE(end + END_RECORD.directory);
	for (let left = zip.readUInt16LE(end + END_RECORD.count); left > 0; left--) {
		const nameLength = zip.readUInt16LE(entry + ENTRY.name);
		const name = zip.toString('utf8', entry + ENTRY.length, entry + ENTRY.length + nameLength);
		files.set(name, content(zip, entry));
		const rest = zip.readUInt16LE(entry + ENTRY.extra) + zip.readUInt16LE(entry + ENTRY.comment);
		entry += ENTRY.length + nameLength + rest;
	}
	return files;
}
