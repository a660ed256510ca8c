import type { Kolumn, Kommun } from '#lib/model/index.ts';
import { finite } from './fordelning.ts';
import { tomt } from './gruppfall.ts';
import { kvantil } from './kvantil.ts';
import type { Forklaring, Steg } from './steg.ts';

/** Kommuner by a name to be read, as positions in the statistics. */
export type Kolumngrupp = { readonly namn: string; readonly positioner: readonly number[] };

type Kalla = readonly [kolumn: Kolumn, kommuner: readonly Kommun[]];

/** A value of the statistics as it is published: whose, what it counts, and where it is from. */
export function forklaraKolumnvarde([kolumn, kommuner]: Kalla, index: number): Forklaring | null {
	const kommun = kommuner[index];
	if (kommun === undefined) return null;
	const { kommunkod, kommunnamn } = kommun;
	return {
		ok: true,
		avser: { typ: 'kommun', kommunkod, kommunnamn },
		rot: { ...step(kolumn, index), namn: kolumn.meta.label, anmarkning: kolumn.meta.definition }
	};
}

/** The median of a column over kommuner opens into the one or two that it stands between. */
export function forklaraKolumnmedian(
	[kolumn, kommuner]: Kalla,
	{ namn, positioner }: Kolumngrupp
): Forklaring {
	const { meta, values } = kolumn;
	const value = (i: number): number => values[i] ?? NaN;
	const known = positioner
		.filter((i) => !Number.isNaN(value(i)))
		.toSorted((a, b) => value(a) - value(b));
	const middle = (known.length - 1) / 2;
	const between = [...new Set([Math.floor(middle), Math.ceil(middle)])];
	const rot: Steg = {
		...tomt,
		namn: `${meta.label}, median`,
		op: 'kvantil',
		varde: finite(kvantil(known.map(value), 0.5)),
		enhet: meta.shortUnit,
		anmarkning: `${meta.definition} Medianen av ${known.length} kommuner, sorterade från lägst till högst. Mellan två kommuner räknas värdet fram rätlinjigt.`,
		steg: between.flatMap((k): Steg[] => {
			const i = known[k];
			const kommun = kommuner[i ?? -1];
			if (i === undefined || kommun === undefined) return [];
			return [{ ...step(kolumn, i), namn: `${kommun.kommunnamn} (plats ${k + 1})` }];
		})
	};
	return { ok: true, avser: { typ: 'kommuner', namn }, rot };
}

function step({ meta, values }: Kolumn, i: number): Steg {
	return {
		...tomt,
		namn: '',
		op: 'kolumn',
		varde: finite(values[i] ?? NaN),
		enhet: meta.shortUnit,
		kallor: [{ typ: 'statistik', kolumn: meta.id }]
	};
}
