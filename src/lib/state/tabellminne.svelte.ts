import type { Nodlager } from './nodpost.ts';
import { TABELLNYCKEL } from './tabellnyckel.ts';

/** More than this and the fixed rows hide the others. */
export const FLEST_FASTA = 6;

/**
 * How the reader wants the table of all kommuner: columns, intervals and the kommuner kept on top. A habit, so it is remembered
 * in this browser; what the table is narrowed to is of the moment and stands in the address.
 */
export class Tabellminne {
	#lager: Nodlager | null;
	#kolumner: readonly string[] | null = $state.raw(null);
	#fasta: readonly string[] = $state.raw([]);
	#osakerhet = $state(false);

	constructor(lager: Nodlager | null) {
		this.#lager = lager;
		try {
			const { kolumner, fasta, osakerhet } = JSON.parse(
				lager?.getItem(TABELLNYCKEL) ?? '{}'
			) as Record<string, unknown>;
			if (Array.isArray(kolumner)) this.#kolumner = kolumner.map(String);
			if (Array.isArray(fasta)) this.#fasta = fasta.map(String).slice(0, FLEST_FASTA);
			this.#osakerhet = osakerhet === true;
		} catch {
			// What is not a choice is none, and a browser that refuses storage has none.
		}
	}

	/** Ids of measures; null for the usual ones. */
	get kolumner(): readonly string[] | null {
		return this.#kolumner;
	}

	set kolumner(kolumner: readonly string[] | null) {
		this.#kolumner = kolumner;
		this.#save();
	}

	/** Kommunkoder. */
	get fasta(): readonly string[] {
		return this.#fasta;
	}

	set fasta(fasta: readonly string[]) {
		this.#fasta = fasta.slice(0, FLEST_FASTA);
		this.#save();
	}

	/** Whether what the figures can be stands under them. */
	get osakerhet(): boolean {
		return this.#osakerhet;
	}

	set osakerhet(osakerhet: boolean) {
		this.#osakerhet = osakerhet;
		this.#save();
	}

	#save(): void {
		try {
			this.#lager?.setItem(
				TABELLNYCKEL,
				JSON.stringify({
					kolumner: this.#kolumner,
					fasta: this.#fasta,
					osakerhet: this.#osakerhet
				})
			);
		} catch {
			// The choice still holds for this visit.
		}
	}
}
