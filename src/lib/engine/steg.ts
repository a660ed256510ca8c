import type { Uttryck } from './uttryck.ts';

/** What a step of an explanation rests on. */
export type Stegkalla =
	| { readonly typ: 'statistik'; readonly kolumn: string }
	| { readonly typ: 'parameter'; readonly id: string; readonly andrad: boolean }
	| { readonly typ: 'dokument'; readonly path: string };

/**
 * One step behind a figure: `varde` follows from `steg` by `op`. Values are unrounded; `format` writes them.
 * `varde` null: the figure is missing. `antagande`: this step's own number is an assumption.
 */
export type Steg = {
	readonly namn: string;
	readonly op: Uttryck['op'] | 'grupp' | 'kvantil' | 'antal';
	readonly varde: number | null;
	readonly enhet: string;
	readonly kallor: readonly Stegkalla[];
	readonly antagande: boolean;
	/** A Swedish remark, such as why a value is missing or what a rule means; empty when there is none. */
	readonly anmarkning: string;
	readonly steg: readonly Steg[];
};

/** The steps behind one figure. */
export type Forklaring = {
	readonly ok: true;
	/** What is explained: measure, for whom. */
	readonly rubrik: string;
	readonly rot: Steg;
};
