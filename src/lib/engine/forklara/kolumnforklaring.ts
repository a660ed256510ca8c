import type { Kolumn, Kommun } from '#lib/model/index.ts';
import { finite } from '../fordelning.ts';
import { tomt } from './gruppfall.ts';
import { kvantilsteg } from './kvantilsteg.ts';
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
	const rot = kvantilsteg(
		{ namn: `${meta.label}, median`, enhet: meta.shortUnit },
		{ positioner, varde: (i) => values[i] ?? NaN, p: 0.5 },
		(i, plats) => {
			const kommun = kommuner[i];
			if (kommun === undefined) return [];
			return [{ ...step(kolumn, i), namn: `${kommun.kommunnamn} (plats ${plats})` }];
		}
	);
	const anmarkning = `${meta.definition} ${rot.anmarkning}`;
	return { ok: true, avser: { typ: 'kommuner', namn }, rot: { ...rot, anmarkning } };
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
