import type { Konsekvensutredning } from '#lib/model/index.ts';

/** The document as a file: indented so that a person can read it and a version system can compare it. */
export function dokumentJson(dokument: Konsekvensutredning): Uint8Array {
	return new TextEncoder().encode(`${JSON.stringify(dokument, null, '\t')}\n`);
}

const LANGST = 60;

/** A file name from a title, safe on every system: `kommuners-ansvar-for-brottsforebyggande-arbete`. */
export function filstam(titel: string): string {
	const stam = titel
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LANGST)
		.replace(/^-+|-+$/g, '');
	return stam === '' ? 'konsekvensutredning' : stam;
}

/** `kommuners-ansvar.barkraft.json`. */
export function dokumentFilnamn(titel: string): string {
	return `${filstam(titel)}.barkraft.json`;
}
