import { finite } from '../fordelning.ts';
import { tomt } from './gruppfall.ts';
import { kvantil } from '../kvantil.ts';
import type { Steg } from './steg.ts';

/** The kommuner a quantile is taken over, by position; NaN is a missing value. */
export type Kvantilurval = {
	readonly positioner: Iterable<number>;
	readonly varde: (i: number) => number;
	readonly p: number;
};

/** A quantile opens into the one or two kommuner it stands between; `kommun` makes the step of one. */
export function kvantilsteg(
	{ namn, enhet }: Pick<Steg, 'namn' | 'enhet'>,
	{ positioner, varde, p }: Kvantilurval,
	kommun: (i: number, plats: number) => readonly Steg[]
): Steg {
	const known = Array.from(positioner)
		.filter((i) => !Number.isNaN(varde(i)))
		.sort((a, b) => varde(a) - varde(b));
	const position = (known.length - 1) * p;
	const between = [...new Set([Math.floor(position), Math.ceil(position)])];
	return {
		...tomt,
		namn,
		op: 'kvantil',
		varde: finite(kvantil(known.map(varde), p)),
		enhet,
		anmarkning: `Av ${known.length} kommuner, sorterade från lägst till högst. Mellan två kommuner räknas värdet fram rätlinjigt.`,
		steg: between.flatMap((k) => {
			const i = known[k];
			return i === undefined ? [] : kommun(i, k + 1);
		})
	};
}
