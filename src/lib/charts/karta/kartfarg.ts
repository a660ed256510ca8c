import type { Kartklass } from './kartklasser.ts';

/** One side of zero in the measure's own colour, or both sides in two that differ in lightness as well. */
export type Fargval = { readonly farg: string; readonly divergerande: boolean };

/** Least and most of the colour in a class, in per cent; the rest is white. */
const SVAGAST = 18;
const STARKAST = 100;

/** The fill of a class, as CSS. Null, a missing value, is left white. */
export function klassfarg(klass: Kartklass | null, { farg, divergerande }: Fargval): string {
	if (klass === null || klass.sida === 'noll') return 'var(--farg-bakgrund)';
	const side = klass.sida === 'over' ? 'var(--kostnad)' : 'var(--ersattning)';
	const color = divergerande ? side : farg;
	const step = klass.av < 2 ? 0.6 : (klass.steg - 1) / (klass.av - 1);
	const share = Math.round(SVAGAST + step * (STARKAST - SVAGAST));
	return `color-mix(in oklab, ${color} ${share}%, white)`;
}
