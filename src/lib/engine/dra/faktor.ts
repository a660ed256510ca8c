import type { Spann } from '#lib/model/index.ts';
import { exp, ln } from './flyttal.ts';
import { Z90 } from './normalkvantil.ts';

/** P10 and P90 of a factor whose likely value, the median, is 1: 0 ≤ lag ≤ 1 ≤ hog; the model's own. */
export type { Spann };

/**
 * How the factor acts where it stands (docs/metod.md §10): as a multiple, or on a share that stays between 0
 * and 1.
 */
export type Verkan = { readonly typ: 'ganger' } | { readonly typ: 'andel'; readonly andel: number };

/** A number that varies: a factor of one source, in the way it acts. */
export type Atom = { readonly kalla: number; readonly spann: Spann; readonly verkan: Verkan };

export const isOsaker = ({ lag, hog }: Spann): boolean => lag < 1 || hog > 1;

/**
 * The factor as a function of the standard normal value: a lognormal on each side of the median, so that P10, P50 and
 * P90 are exactly lag, 1 and hog. With lag = 0, which has no logarithm, the lower side falls linearly and stops at 0.
 */
export function faktorkurva({ lag, hog }: Spann): (z: number) => number {
	const up = ln(hog) / Z90;
	const down = lag === 0 ? 0 : -ln(lag) / Z90;
	return (z) => {
		if (z >= 0) return up === 0 ? 1 : exp(z * up);
		if (lag === 0) return Math.max(0, 1 + z / Z90);
		return down === 0 ? 1 : exp(z * down);
	};
}

/** What a factor makes of the number it acts on, as a multiple (or the share itself). */
export function verka(f: number, verkan: Verkan): number {
	switch (verkan.typ) {
		case 'ganger':
			return f;
		case 'andel':
			return Math.min(1, verkan.andel * f);
	}
}

/** The value an atom has where nothing varies. */
export const troligt = ({ verkan }: Atom): number => verka(1, verkan);

/** What decides the curve, as text. */
export const atomnamn = ({ spann, verkan }: Atom): string =>
	`${spann.lag} ${spann.hog} ${verkan.typ === 'andel' ? verkan.andel : ''}`;

export function atomkurva({ spann, verkan }: Atom): (z: number) => number {
	const kurva = faktorkurva(spann);
	return verkan.typ === 'ganger' ? kurva : (z) => verka(kurva(z), verkan);
}
