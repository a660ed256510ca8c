import {
	intervall,
	type Alternativdrag,
	type Dragresultat,
	type Intervall,
	type Matt
} from '#lib/engine/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { filensDragning } from './filensDragning.ts';

/** One kommun's draws: the intervals of each measure (null where it is missing) and how likely a cost is. */
export type Kommunosakerhet = Readonly<Partial<Record<Matt, Intervall | null>>> & {
	readonly kommunkod: string;
	readonly sannolikheter: Readonly<Record<'over0' | 'over250' | 'overGrans', number>>;
};

/** The draws of one alternative as plain data, in the order of the statistics. */
export type Alternativosakerhet = Omit<Alternativdrag, 'kommuner' | 'sannolikheter'> & {
	/** Ids of the posts whose limits are the app's own, which nobody has judged for the document. */
	readonly standardgranser: readonly string[];
	readonly kommuner: readonly Kommunosakerhet[];
};

/** The draws' result as plain data, figures unrounded: what the files have under `osakerhet`. */
export type Osakerhetsdata = Omit<Dragresultat, 'ok' | 'alternativ' | 'versioner'> & {
	readonly alternativ: readonly Alternativosakerhet[];
};

/** Draws with the tables taken apart kommun by kommun; only the alternatives asked for. The same in every file. */
export function osakerhetsdata(
	dragna: Dragresultat,
	{
		dokument,
		statistik
	}: { readonly dokument: Konsekvensutredning; readonly statistik: Statistik },
	valda: readonly string[]
): Osakerhetsdata {
	const { fro, dragningar, gransKrPerInvanare, osaker, alternativ, jamforelser } = filensDragning(
		dragna,
		dokument
	);
	const kommunkoder = statistik.kommuner.map(({ kommunkod }) => kommunkod);
	const isVald = ({ id }: { readonly id: string }) => valda.includes(id);
	return {
		fro,
		dragningar,
		gransKrPerInvanare,
		osaker,
		alternativ: alternativ
			.filter(isVald)
			.map((drag) => plain(drag, kommunkoder, standardgranser(dokument, drag.id))),
		jamforelser: jamforelser.filter(({ a, b }) => valda.includes(a) && valda.includes(b))
	};
}

/** The posts of an alternative whose limits are the app's own assumption. */
export function standardgranser({ alternativ }: Konsekvensutredning, id: string): string[] {
	const poster = alternativ.find((ett) => ett.id === id)?.kostnadsposter ?? [];
	return poster.flatMap((post) => (post.osakerhet?.standardgranser === true ? [post.id] : []));
}

function plain(
	{ kommuner, sannolikheter, ...rest }: Alternativdrag,
	kommunkoder: readonly string[],
	standardgranser: readonly string[]
): Alternativosakerhet {
	const tabeller = Object.entries(kommuner) as [Matt, (typeof kommuner)[Matt]][];
	return {
		...rest,
		standardgranser,
		kommuner: kommunkoder.map((kommunkod, i) => ({
			kommunkod,
			...Object.fromEntries(
				tabeller.map(([matt, tabell]) => [matt, tabell === undefined ? null : intervall(tabell, i)])
			),
			sannolikheter: {
				over0: sannolikheter.over0[i] ?? 0,
				over250: sannolikheter.over250[i] ?? 0,
				overGrans: sannolikheter.overGrans[i] ?? 0
			}
		}))
	};
}
