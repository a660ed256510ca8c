/** Swedish order and search: å ä ö last, and found also when typed without rings and dots. */

const collator = new Intl.Collator('sv');

/** For `sort`: `Åre` after `Ystad`. */
export const jamforText: (a: string, b: string) => number = collator.compare;

/** Missing figures stand last whichever way the column is sorted. */
export function jamforTal(a: number | null, b: number | null, fallande = false): number {
	const aMissing = a === null || Number.isNaN(a);
	const bMissing = b === null || Number.isNaN(b);
	if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
	return fallande ? b - a : a - b;
}

/** Lower case without marks: `Örnsköldsvik` → `ornskoldsvik`. */
export function sokform(text: string): string {
	return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

export type Soktext = { readonly exakt: string; readonly vikt: string };

/** Prepared once per name; 290 names are matched at every key press. */
export function soktext(text: string): Soktext {
	return { exakt: text.toLowerCase(), vikt: sokform(text) };
}

/** A query with å ä ö means just those letters; one without means either. */
export function matchar(text: Soktext, fraga: string): boolean {
	const query = fraga.trim().toLowerCase();
	return /[åäö]/.test(query) ? text.exakt.includes(query) : text.vikt.includes(sokform(query));
}
