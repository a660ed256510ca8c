import { avslag, type Importavslag } from '../typer.ts';

/** Limits of a workbook (docs/adr): unpacked in all, how much smaller packed, number of parts. */
export const MAX_UPPACKAT = 50_000_000;
export const MAX_KVOT = 200;
export const MAX_DELAR = 1_000;
/** A small part may be packed hard; the ratio says something first above this. */
const KVOT_FRAN = 1_000_000;

type Del = {
	readonly start: number;
	readonly packad: number;
	readonly uppackad: number;
	readonly metod: number;
	readonly crc: number;
};

export type Arkiv = { readonly ok: true; readonly delar: ReadonlyMap<string, Del> };

const SLUTPOST = 0x06054b50;
const KATALOGPOST = 0x02014b50;
const FILPOST = 0x04034b50;

const SKADAD = avslag(
	'Filen är skadad eller avbruten.',
	'Öppna den i Excel, spara den på nytt och försök igen.'
);
const FOR_STOR_UPPACKAD = avslag(
	'Filen blir för stor när den packas upp.',
	'Spara bara bladet med kommunerna i en egen fil och försök igen.'
);

/** The parts of a zip file by name, from its directory at the end. Nothing is unpacked here. */
export function oppnaArkiv(bytes: Uint8Array): Arkiv | Importavslag {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const slut = hittaSlut(view);
	if (slut === null) return SKADAD;
	const antal = view.getUint16(slut + 10, true);
	let at = view.getUint32(slut + 16, true);
	if (antal > MAX_DELAR) return FOR_STOR_UPPACKAD;
	const delar = new Map<string, Del>();
	let summa = 0;
	for (let i = 0; i < antal; i += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== KATALOGPOST) return SKADAD;
		const post = katalogpost(view, bytes, at);
		if (post === null || delar.has(post.namn)) return SKADAD;
		summa += post.del.uppackad;
		if (summa > MAX_UPPACKAT || isBomb(post.del)) return FOR_STOR_UPPACKAD;
		delar.set(post.namn, post.del);
		at = post.nasta;
	}
	return { ok: true, delar };
}

function hittaSlut(view: DataView): number | null {
	// The directory's end is last, but for a comment of at most 65 535 bytes.
	const forst = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= forst; at -= 1) {
		if (view.getUint32(at, true) === SLUTPOST) return at;
	}
	return null;
}

function katalogpost(
	view: DataView,
	bytes: Uint8Array,
	at: number
): { namn: string; del: Del; nasta: number } | null {
	const flaggor = view.getUint16(at + 8, true);
	const namnlangd = view.getUint16(at + 28, true);
	const resten = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	const lokal = view.getUint32(at + 42, true);
	const nasta = at + 46 + namnlangd + resten;
	// Encrypted parts, and the 64-bit form that no workbook under the limit needs.
	const packad = view.getUint32(at + 20, true);
	if ((flaggor & 1) !== 0 || packad === 0xffffffff || nasta > bytes.length) return null;
	if (lokal + 30 > bytes.length || view.getUint32(lokal, true) !== FILPOST) return null;
	const start = lokal + 30 + view.getUint16(lokal + 26, true) + view.getUint16(lokal + 28, true);
	if (start + packad > bytes.length) return null;
	const namn = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + namnlangd));
	return {
		namn: namn.replace(/\\/g, '/').replace(/^\/+/, ''),
		nasta,
		del: {
			start,
			packad,
			uppackad: view.getUint32(at + 24, true),
			metod: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true)
		}
	};
}

function isBomb({ packad, uppackad }: Del): boolean {
	return uppackad > KVOT_FRAN && uppackad > packad * MAX_KVOT;
}

/** The text of one part; never more than its declared size, and refused when its checksum differs. */
export async function lasDel(
	bytes: Uint8Array,
	arkiv: Arkiv,
	namn: string
): Promise<string | Importavslag | null> {
	const del = arkiv.delar.get(namn);
	if (del === undefined) return null;
	const raw = bytes.subarray(del.start, del.start + del.packad);
	const data = del.metod === 0 ? raw : del.metod === 8 ? await packaUpp(raw, del.uppackad) : null;
	if (data === null || data.length !== del.uppackad || crc32(data) !== del.crc) return SKADAD;
	return new TextDecoder().decode(data);
}

/** Inflated with the platform's own, stopped as soon as it gives more than it said. */
async function packaUpp(raw: Uint8Array, storlek: number): Promise<Uint8Array | null> {
	const ut = new Uint8Array(storlek);
	const strom = new DecompressionStream('deflate-raw');
	const writer = strom.writable.getWriter();
	const reader = strom.readable.getReader();
	// Faults come to the reader too; here they would be unheard.
	void writer.write(new Uint8Array(raw)).catch(() => undefined);
	void writer.close().catch(() => undefined);
	let at = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return ut.subarray(0, at);
			if (at + value.length > storlek) {
				await reader.cancel().catch(() => undefined);
				return null;
			}
			ut.set(value, at);
			at += value.length;
		}
	} catch {
		return null;
	}
}

const CRC_TABELL = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k += 1) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c;
});

export function crc32(data: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of data) crc = (CRC_TABELL[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
