/** Swedish numbers (docs/metod.md §7). Written by hand: an edit rewrites some 2 300 cells in a frame. */

export const HARD_SPACE = '\u00a0';
export const MINUS = '\u2212';
export const EN_DASH = '\u2013';

/** What stands where a figure is missing, and how it is spoken. Never 0, never NaN. */
export const SAKNAS = EN_DASH;
export const SAKNAS_TEXT = 'uppgift saknas';

export type MaybeNumber = number | null | undefined;

export function isMissing(value: MaybeNumber): value is null | undefined {
	return value === null || value === undefined || !Number.isFinite(value);
}

/** `tal(-1609000.4)` → `−1 609 000`; `tal(0.25, 2)` → `0,25`; missing → `–`. */
export function tal(value: MaybeNumber, decimals = 0): string {
	if (isMissing(value)) return SAKNAS;
	const digits = Math.abs(value).toFixed(decimals);
	const dot = decimals > 0 ? digits.length - decimals - 1 : digits.length;
	const whole = grouped(digits.slice(0, dot));
	const text = decimals > 0 ? `${whole},${digits.slice(dot + 1)}` : whole;
	// A value that rounds to zero has no sign: `−0` says nothing.
	return value < 0 && /[1-9]/.test(digits) ? MINUS + text : text;
}

function grouped(digits: string): string {
	if (digits.length <= 3) return digits;
	let text = digits.slice(-3);
	for (let end = digits.length - 3; end > 0; end -= 3) {
		text = digits.slice(Math.max(0, end - 3), end) + HARD_SPACE + text;
	}
	return text;
}

/** At most `decimals` decimals, without trailing zeros: `3,6`, `3`. */
export function talKort(value: MaybeNumber, decimals: number): string {
	const text = tal(value, decimals);
	return text.includes(',') ? text.replace(/,?0+$/, '') : text;
}

/** A share as per cent: `procent(0.26)` → `26 %`. */
export function procent(share: MaybeNumber, decimals = 0): string {
	return isMissing(share) ? SAKNAS : `${tal(share * 100, decimals)}${HARD_SPACE}%`;
}

/** A number and its unit on one line: `medEnhet('−12', 'kr')` → `−12 kr`; a missing number gets no unit. */
export function medEnhet(text: string, enhet: string): string {
	return text === SAKNAS || enhet === '' ? text : `${text}${HARD_SPACE}${enhet}`;
}

/** `spann(6900, 10200)` → `6 900–10 200`; with a minus inside, ` till ` so that the dashes are not confused. */
export function spann(from: MaybeNumber, to: MaybeNumber, decimals = 0): string {
	return spanndelar(tal(from, decimals), tal(to, decimals)).join('');
}

/** Two written figures as from, between and to, to be asked about one by one; one part when both are the same. */
export function spanndelar(
	a: string,
	b: string
): readonly [string, string, string] | readonly [string] {
	if (a === SAKNAS || b === SAKNAS) return [SAKNAS];
	if (a === b) return [a];
	const word = a.startsWith(MINUS) || b.startsWith(MINUS);
	return [a, word ? `${HARD_SPACE}till${HARD_SPACE}` : EN_DASH, b];
}

/** For screen readers: hard spaces and the real minus are read unevenly, a lone dash not at all. */
export function upplast(text: string): string {
	if (text === SAKNAS) return SAKNAS_TEXT;
	return text.replaceAll(MINUS, 'minus ');
}
