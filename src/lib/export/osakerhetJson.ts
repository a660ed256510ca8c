import {
	intervall,
	type Alternativdrag,
	type Dragresultat,
	type Intervall,
	type Matt
} from '#lib/engine/index.ts';

/** One kommun's draws: the intervals of each measure (null where it is missing) and how likely a cost is. */
export type Kommunosakerhet = Readonly<Partial<Record<Matt, Intervall | null>>> & {
	readonly kommunkod: string;
	readonly sannolikheter: Readonly<Record<'over0' | 'over250' | 'overGrans', number>>;
};

/** The draws of one alternative as plain data, in the order of the statistics. */
export type Alternativosakerhet = Omit<Alternativdrag, 'kommuner' | 'sannolikheter'> & {
	readonly kommuner: readonly Kommunosakerhet[];
};

/** The draws' result as plain data, figures unrounded: what the command line writes under `osakerhet`. */
export type Osakerhetsdata = Omit<Dragresultat, 'ok' | 'alternativ' | 'versioner'> & {
	readonly alternativ: readonly Alternativosakerhet[];
};

/** Draws with the tables taken apart kommun by kommun; only the alternatives asked for. */
export function osakerhetsdata(
	{ fro, dragningar, gransKrPerInvanare, osaker, alternativ, jamforelser }: Dragresultat,
	kommunkoder: readonly string[],
	valda: readonly string[]
): Osakerhetsdata {
	const isVald = ({ id }: { readonly id: string }) => valda.includes(id);
	return {
		fro,
		dragningar,
		gransKrPerInvanare,
		osaker,
		alternativ: alternativ.filter(isVald).map((drag) => plain(drag, kommunkoder)),
		jamforelser: jamforelser.filter(({ a, b }) => valda.includes(a) && valda.includes(b))
	};
}

function plain(
	{ kommuner, sannolikheter, ...rest }: Alternativdrag,
	kommunkoder: readonly string[]
): Alternativosakerhet {
	const tabeller = Object.entries(kommuner) as [Matt, (typeof kommuner)[Matt]][];
	return {
		...rest,
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
