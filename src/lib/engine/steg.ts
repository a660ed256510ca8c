import type { Uttryck } from './uttryck.ts';

/** What a step of an explanation rests on. */
export type Stegkalla =
	| { readonly typ: 'statistik'; readonly kolumn: string }
	| { readonly typ: 'parameter'; readonly id: string; readonly andrad: boolean }
	| { readonly typ: 'dokument'; readonly path: string };

/**
 * One step behind a figure: `varde` follows from `steg` by `op`. Values are unrounded; `format` writes them.
 * `varde` null: the figure is missing. `delvis`: some of the parts are missing and left out of the sum.
 */
export type Steg = {
	readonly namn: string;
	readonly op: Uttryck['op'] | 'median' | 'kvantil' | 'medel' | 'antal';
	readonly varde: number | null;
	readonly enhet: string;
	readonly delvis: boolean;
	readonly kallor: readonly Stegkalla[];
	/** True when this step's own number is an assumption (not when a part of it is). */
	readonly antagande: boolean;
	/** A Swedish remark, such as why a value is missing or what a rule means. */
	readonly anmarkning: string;
	readonly steg: readonly Steg[];
};

export type Forklaring = {
	readonly ok: true;
	readonly rubrik: string;
	readonly rot: Steg;
};
