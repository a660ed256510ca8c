import type { Teckenkodning } from './typer.ts';

export type Avkodning = { readonly text: string; readonly kodning: Teckenkodning };

/** The text in the bytes of a CSV: by its mark, else UTF-8 if it is valid, else the old code pages. */
export function avkoda(bytes: Uint8Array): Avkodning {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf)
		return { text: decode(bytes.subarray(3), 'utf-8'), kodning: 'utf-8-bom' };
	if (a === 0xff && b === 0xfe)
		return { text: decode(bytes.subarray(2), 'utf-16le'), kodning: 'utf-16le' };
	if (a === 0xfe && b === 0xff)
		return { text: decode(bytes.subarray(2), 'utf-16be'), kodning: 'utf-16be' };
	const wide = utan16Marke(bytes);
	if (wide !== null) return { text: decode(bytes, wide), kodning: wide };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), kodning: 'utf-8' };
	} catch {
		return gammalKodsida(bytes);
	}
}

function decode(bytes: Uint8Array, kodning: Teckenkodning): string {
	return new TextDecoder(kodning).decode(bytes);
}

/** UTF-16 without its mark has a zero in every second byte as long as the text is Swedish. */
function utan16Marke(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const sample = bytes.subarray(0, 1000);
	if (sample.length < 4) return null;
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const half = sample.length / 2;
	if ((zeros[1] ?? 0) > half * 0.7) return 'utf-16le';
	return (zeros[0] ?? 0) > half * 0.7 ? 'utf-16be' : null;
}

/** å ä ö Å Ä Ö as bytes in windows-1252 and in the code page of older Excel for Mac. */
const WINDOWS = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]);
const MAC = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85]);

function gammalKodsida(bytes: Uint8Array): Avkodning {
	let windows = 0;
	let mac = 0;
	for (const byte of bytes) {
		if (WINDOWS.has(byte)) windows += 1;
		else if (MAC.has(byte)) mac += 1;
	}
	const kodning = mac > windows ? 'macintosh' : 'windows-1252';
	return { text: decode(bytes, kodning), kodning };
}

/** `HÃ¥bo` → `Håbo`: UTF-8 that was once opened as windows-1252 and pasted on. Null when it is not that. */
export function lagadText(text: string): string | null {
	if (!/Ã[¥¤¶…„–]/.test(text)) return null;
	return text
		.replaceAll('Ã¥', 'å')
		.replaceAll('Ã¤', 'ä')
		.replaceAll('Ã¶', 'ö')
		.replaceAll('Ã…', 'Å')
		.replaceAll('Ã„', 'Ä')
		.replaceAll('Ã–', 'Ö')
		.replaceAll('Ã©', 'é')
		.replaceAll('Â\u00a0', '\u00a0');
}
