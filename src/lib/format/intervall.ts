import { HARD_SPACE, isMissing, SAKNAS, spann, tal, talKort } from './tal.ts';

/** What a figure can be: P10 and P90, and how much another seed would move them. */
export type Spannvarde = {
	readonly p10: number;
	readonly p90: number;
	readonly fel?: { readonly p10: number; readonly p90: number };
};

/** Steps within a decade: the next is about twice as coarse, so that little more is lost than has to be. */
const INOM_TIOPOTENS = [1, 2, 5] as const;

/** The coarsest step of 1, 2 or 5 × a power of ten that is at most `size`. */
function floorStep(size: number): number {
	const tiopotens = 10 ** Math.floor(Math.log10(size) + 1e-9);
	const ganger = INOM_TIOPOTENS.findLast((g) => g * tiopotens <= size * (1 + 1e-9)) ?? 1;
	return ganger * tiopotens;
}

/** The finest such step that is at least `size`. */
function ceilStep(size: number): number {
	if (!(size > 0)) return 0;
	const under = floorStep(size);
	return under >= size * (1 - 1e-9) ? under : floorStep(under * 2.5);
}

const width = ({ p10, p90 }: Spannvarde): number => Math.abs(p90 - p10);

const noise = ({ fel }: Spannvarde): number => Math.max(fel?.p10 ?? 0, fel?.p90 ?? 0);

/**
 * The step the ends are rounded to: at most a fiftieth of the width, and coarser where half a step would be less than the Monte
 * Carlo error. 0 when the interval has no width: then nothing is uncertain and the figure is written as any other.
 */
export function intervallsteg(varde: Spannvarde): number {
	const { p10, p90 } = varde;
	const bredd = width(varde);
	if (!(bredd > 1e-9 * Math.max(Math.abs(p10), Math.abs(p90)))) return 0;
	const fint = floorStep(bredd / 50);
	const brus = 2 * noise(varde);
	return brus > fint ? ceilStep(brus) : fint;
}

const decimalsFor = (steg: number): number => Math.max(0, Math.ceil(-Math.log10(steg) - 1e-9));

const rounded = (value: number, steg: number): number => Math.round(value / steg) * steg;

type Form = { readonly faktor?: number; readonly decimals?: number };

/**
 * The step of one figure of the interval, in units of `faktor`: never finer than the column's own figures, which it
 * stands beside, unless the ends would then be written the same; and never so coarse that what chance alone does not make
 * 0 is written as 0.
 */
function stepFor(value: number, varde: Spannvarde, { faktor = 1, decimals = 0 }: Form): number {
	const eget = intervallsteg(varde) / faktor;
	if (eget === 0) return 0;
	const finest = 10 ** -decimals;
	const [low, high] = [varde.p10 / faktor, varde.p90 / faktor];
	let steg = Math.max(eget, finest);
	while (steg / 10 >= eget * (1 - 1e-9) && rounded(low, steg) === rounded(high, steg)) steg /= 10;
	const size = Math.abs(value / faktor);
	if (size >= steg / 2 || size <= noise(varde) / faktor) return steg;
	const enSiffra = Math.max(10 ** Math.floor(Math.log10(size)), ceilStep(noise(varde) / faktor));
	return Math.min(steg, Math.max(enSiffra, finest));
}

/** `6 900–10 200`, in units of `faktor`, with at most `decimals` decimals. */
export function intervallText(varde: Spannvarde | null | undefined, form: Form = {}): string {
	if (!varde || isMissing(varde.p10) || isMissing(varde.p90)) return SAKNAS;
	const { faktor = 1, decimals = 0 } = form;
	const andar = [varde.p10, varde.p90].map((value) => {
		const steg = stepFor(value, varde, form);
		return { steg, value: steg === 0 ? value / faktor : rounded(value / faktor, steg) };
	});
	const [low, high] = andar;
	if (!low?.steg || !high?.steg) return tal(low?.value, decimals);
	return spann(low.value, high.value, Math.max(decimalsFor(low.steg), decimalsFor(high.steg)));
}

/** One quantile with the rounding its interval has. */
export function kvantilText(
	value: number | null | undefined,
	varde: Spannvarde | null | undefined,
	form: Form = {}
): string {
	if (isMissing(value)) return SAKNAS;
	const { faktor = 1, decimals = 0 } = form;
	const steg = varde ? stepFor(value, varde, form) : 0;
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
