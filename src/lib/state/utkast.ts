import type { Fel, Konsekvensutredning } from '#lib/model/index.ts';
import type { Version } from './versioner.ts';

/** A draft as it lies in the browser. `dokument` is unknown until it has been parsed. */
export type Utkast = {
	readonly id: string;
	readonly titel: string;
	/** Milliseconds since 1970. */
	readonly changed: number;
	/** Goes up by one at every save; a tab that saves on an older one has been overtaken. */
	readonly revision: number;
	/** The tab that saved it; tells this tab's own last save from another's. */
	readonly flik: string;
	readonly dokument: unknown;
};

/** One save: it succeeds only when the stored revision still is `bas` (0: not stored before). */
export type Skrivning = {
	readonly id: string;
	readonly bas: number;
	readonly flik: string;
	readonly dokument: Konsekvensutredning;
};

export type Sparsvar =
	| { readonly ok: true; readonly revision: number; readonly changed: number }
	| { readonly ok: false; readonly kind: 'omkord' | 'fullt' | 'otillganglig' };

/** A draft with its document read: valid, or kept as it is with its faults. */
export type LastUtkast =
	| { readonly ok: true; readonly utkast: Utkast; readonly dokument: Konsekvensutredning }
	| { readonly ok: false; readonly kind: 'saknas' | 'otillganglig' }
	| {
			readonly ok: false;
			readonly kind: 'trasigt';
			readonly utkast: Utkast;
			readonly fel: readonly Fel[];
	  };

/** Where drafts are kept. IndexedDB in the app, a map in tests. */
export type Utkastlager = {
	readonly list: () => Promise<readonly Utkast[]>;
	readonly load: (id: string) => Promise<Utkast | undefined>;
	readonly save: (skrivning: Skrivning) => Promise<Sparsvar>;
	/** Removes a draft and its versions; gives the versions, for an undo. */
	readonly remove: (id: string) => Promise<readonly Version[]>;
	/** Puts a removed draft back as it was. */
	readonly restore: (utkast: Utkast, versioner: readonly Version[]) => Promise<void>;
	/** Newest first. */
	readonly versioner: (id: string) => Promise<readonly Version[]>;
	readonly sparaVersion: (version: Version) => Promise<void>;
};

/**
 * May a save on revision `bas` go ahead? A draft that was removed in another tab is written again:
 * what the user has on the screen is never thrown away.
 */
export function mayWrite(stored: Utkast | undefined, bas: number): boolean {
	return stored === undefined || stored.revision === bas;
}

/** The row that a save writes; `stored` is what lies there now. */
export function nastaUtkast(
	{ id, bas, flik, dokument }: Skrivning,
	stored: Utkast | undefined,
	changed: number
): Utkast {
	const revision = (stored?.revision ?? bas) + 1;
	return { id, titel: dokument.titel, changed, revision, flik, dokument };
}
