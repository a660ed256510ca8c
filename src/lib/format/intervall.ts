import { HARD_SPACE, isMissing, SAKNAS, spann, tal, talKort } from './tal.ts';

/** What a figure can be: P10 and P90, and how much another seed would move them. */
export type Spannvarde = {
	readonly p10: number;
	readonly p90: number;
	readonly fel?: { readonly p10: number; readonly p90: number };
};

/**
 * The step the ends are rounded to: two figures of the width, and coarser where the Monte Carlo error is more than that.
 * 0 when the interval has no width: then nothing is uncertain and the figure is written as any other.
 */
export function intervallsteg({ p10, p90, fel = { p10: 0, p90: 0 } }: Spannvarde): number {
	const width = Math.abs(p90 - p10);
	const noise = Math.max(fel.p10, fel.p90);
	if (!(width > 1e-9 * Math.max(Math.abs(p10), Math.abs(p90)))) return 0;
	let exponent = Math.floor(Math.log10(width) + 1e-9) - 1;
	while (10 ** exponent < noise) exponent += 1;
	return 10 ** exponent;
}

const decimalsFor = (steg: number): number => Math.max(0, Math.round(-Math.log10(steg)));

const rounded = (value: number, steg: number): number => Math.round(value / steg) * steg;

/** The step in units of `faktor`; never finer than the column's own figures, which the interval stands beside. */
function stepIn(varde: Spannvarde, faktor: number, decimals: number): number {
	const steg = intervallsteg(varde) / faktor;
	return steg === 0 ? 0 : Math.max(steg, 10 ** -decimals);
}

/** `6 900–10 200`, in units of `faktor`, with at most `decimals` decimals. */
export function intervallText(
	varde: Spannvarde | null | undefined,
	{ faktor = 1, decimals = 0 }: { readonly faktor?: number; readonly decimals?: number } = {}
): string {
	if (!varde || isMissing(varde.p10) || isMissing(varde.p90)) return SAKNAS;
	const steg = stepIn(varde, faktor, decimals);
	const [low, high] = [varde.p10 / faktor, varde.p90 / faktor];
	if (steg === 0) return tal(low, decimals);
	return spann(rounded(low, steg), rounded(high, steg), decimalsFor(steg));
}

/** One quantile with the rounding its interval has. */
export function kvantilText(
	value: number | null | undefined,
	varde: Spannvarde | null | undefined,
	{ faktor = 1, decimals = 0 }: { readonly faktor?: number; readonly decimals?: number } = {}
): string {
	if (isMissing(value)) return SAKNAS;
	const steg = varde ? stepIn(varde, faktor, decimals) : 0;
	if (steg === 0) return tal(value / faktor, decimals);
	return tal(rounded(value / faktor, steg), decimalsFor(steg));
}

const STEG = [
	{ faktor: 1e9, enhet: 'miljarder kronor' },
	{ faktor: 1e6, enhet: 'miljoner kronor' },
	{ faktor: 1, enhet: 'kronor' }
] as const;

/** Ends in words with their unit apart: `92`, `181`, `miljoner kronor`; both are in the same unit. */
export type Intervalldelar = {
	readonly low: string;
	readonly high: string;
	readonly enhet: string;
};

export function intervallDelar(varde: Spannvarde): Intervalldelar {
	const size = Math.max(Math.abs(varde.p10), Math.abs(varde.p90));
	const { faktor, enhet } = STEG.find((ett) => size >= 0.9995 * ett.faktor) ?? STEG[2];
	// As any amount in text: two figures under ten.
	const bare = faktor > 1 && size < 9.95 * faktor ? 1 : 0;
	// An interval of half a per cent says no more than the amount itself.
	const isPunkt = varde.p90 - varde.p10 <= 0.005 * size;
	const text = (value: number) =>
		isPunkt ? talKort(value / faktor, bare) : kvantilText(value, varde, { faktor, decimals: 2 });
	return { low: text(varde.p10), high: text(varde.p90), enhet };
}

/** `97 %`, never 0 or 100: nothing that is drawn is certain. */
export function sannolikhetstext(p: number | null | undefined): string {
	if (isMissing(p)) return SAKNAS;
	if (p >= 0.995) return `mer än 99${HARD_SPACE}%`;
	if (p < 0.005) return `mindre än 1${HARD_SPACE}%`;
	return `${tal(p * 100)}${HARD_SPACE}%`;
}
