import type { Intervall } from '../dra/dragresultat.ts';
import type { Uttryck } from '../uttryck.ts';

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
	readonly op: Uttryck['op'] | 'grupp' | 'kvantil' | 'antal' | 'grans';
	readonly varde: number | null;
	readonly enhet: string;
	readonly kallor: readonly Stegkalla[];
	readonly antagande: boolean;
	/** A Swedish remark, such as why a value is missing or what a rule means; empty when there is none. */
	readonly anmarkning: string;
	readonly steg: readonly Steg[];
};

/** Whom an explained figure is about. */
export type Avser =
	| { readonly typ: 'kommun'; readonly kommunkod: string; readonly kommunnamn: string }
	| { readonly typ: 'riket' }
	| { readonly typ: 'kommuner'; readonly namn: string }
	| {
			readonly typ: 'storleksklass';
			readonly franInvanare: number;
			readonly tillInvanare: number | null;
	  };

/** The steps behind one figure. */
export type Forklaring = {
	readonly ok: true;
	/** For whom; `text` writes the heading from it and the root's name. */
	readonly avser: Avser;
	readonly rot: Steg;
	/** Of a figure that is an interval: its ends, with the rounding that is theirs. */
	readonly spann?: Intervall;
};
