import type { Statistik } from '#lib/model/index.ts';
import type { Grannar } from './geo.ts';
import type { Liknande } from './grupper.ts';

/** Chosen kommuner under a name that fits after `bland`. */
export type Kommunurval = { readonly namn: string; readonly kommunkoder: readonly string[] };

/** The kommuner in the order of the statistics. */
type Kommunlista = {
	readonly kommuner: readonly Pick<Statistik['kommuner'][number], 'kommunkod' | 'kommunnamn'>[];
};

/** RKA's seven most alike in one area; null when RKA gives none. */
export function liknandeUrval(
	kod: string,
	omrade: Liknande,
	{ kommuner }: Kommunlista
): Kommunurval | null {
	const index = kommuner.findIndex(({ kommunkod }) => kommunkod === kod);
	const koder = (omrade.kommuner[index] ?? []).flatMap((k) => kommuner[k]?.kommunkod ?? []);
	if (koder.length === 0) return null;
	const namn = kommuner[index]?.kommunnamn ?? '';
	return {
		namn: `kommuner som liknar ${namn} (RKA, ${omrade.name}, ${omrade.year})`,
		kommunkoder: koder
	};
}

/** Those it shares a land border with, or the nearest one when there are none. */
export function granneUrval(
	kod: string,
	grannar: ReadonlyMap<string, Grannar>,
	{ kommuner }: Statistik
): Kommunurval | null {
	const egna = grannar.get(kod);
	const namn = kommuner.find(({ kommunkod }) => kommunkod === kod)?.kommunnamn ?? '';
	if (egna === undefined) return null;
	if (egna.landgrans.length > 0) {
		return { namn: `kommuner som gränsar till ${namn}`, kommunkoder: egna.landgrans };
	}
	return egna.narmast.length === 0
		? null
		: { namn: `kommuner nära ${namn} (ingen har landgräns)`, kommunkoder: egna.narmast };
}

/** All kommuner of its län, itself among them. */
export function lansurval(kod: string, { kommuner }: Statistik): Kommunurval | null {
	const egen = kommuner.find(({ kommunkod }) => kommunkod === kod);
	if (egen === undefined) return null;
	return {
		namn: `kommuner i ${egen.lansnamn}`,
		kommunkoder: kommuner
			.filter(({ lanskod }) => lanskod === egen.lanskod)
			.map(({ kommunkod }) => kommunkod)
	};
}
