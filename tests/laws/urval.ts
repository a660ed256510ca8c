import type { Kolumn, Statistik } from '#lib/model/index.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import type { Omgivning } from './dokument.arbitrary.ts';

/**
 * The real statistics for the laws, and parts of them. A part keeps the real figures, so that a law can be tried on
 * many documents in little time; the whole country is tried on fewer.
 */
export const RIKET: Statistik = statistik();
export const GRUND = grundparametrar();

/** The same statistics with the kommuner at the positions, in that order. */
export function medKommuner(hela: Statistik, positioner: readonly number[]): Statistik {
	const part = (kolumn: Kolumn): Kolumn => ({
		meta: kolumn.meta,
		values: Float64Array.from(positioner, (i) => kolumn.values[i] ?? NaN),
		missing: new Map(
			positioner.flatMap((i, at) => {
				const orsak = kolumn.missing.get(i);
				return orsak === undefined ? [] : [[at, orsak] as const];
			})
		)
	});
	return {
		...hela,
		kommuner: positioner.flatMap((i) => hela.kommuner[i] ?? []),
		kolumner: new Map([...hela.kolumner].map(([id, kolumn]) => [id, part(kolumn)]))
	};
}

const DRIVARE = [
	'folkmangd',
	'ar0_5',
	'ar80plus',
	'landarealKm2',
	'invanarePerKm2',
	'arsarbetare',
	'eleverGrundskola',
	'eleverAnpassadGymnasieskolaHemkommun',
	'personerMedGodMan'
] as const;

function positions(): number[] {
	const folkmangd = RIKET.kolumner.get('folkmangd')?.values ?? [];
	const bySize = [...RIKET.kommuner.keys()].sort(
		(a, b) => (folkmangd[a] ?? 0) - (folkmangd[b] ?? 0)
	);
	const incomplete = DRIVARE.flatMap((id) => [...(RIKET.kolumner.get(id)?.missing.keys() ?? [])]);
	const spread = bySize.filter((_, rank) => rank % 17 === 0 || rank === bySize.length - 1);
	return [...new Set([...spread, ...incomplete.slice(0, 6)])].sort((a, b) => a - b);
}

/** Some 24 kommuner of every size, six of them with holes in their statistics. */
export const URVAL: Statistik = medKommuner(RIKET, positions());

/** What a document over the statistics can refer to. */
export const omgivning = (statistik: Statistik): Omgivning => ({
	kommunkoder: statistik.kommuner.map(({ kommunkod }) => kommunkod),
	drivare: DRIVARE
});
