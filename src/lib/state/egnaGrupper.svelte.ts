import { LIMITS, readGrupper, type EgenGrupp } from './egnaGrupper.ts';
import type { Nodlager } from './nodpost.ts';

const NYCKEL = 'barkraft:egna-grupper';

/**
 * The reader's own groups of kommuner. Kept in this browser and not in the document or the address: they belong to
 * the one who reads, are used with many documents, and a list of kommuner says who someone works with.
 */
export class EgnaGrupper {
	#lager: Nodlager | null;
	#grupper: readonly EgenGrupp[] = $state.raw([]);

	constructor(lager: Nodlager | null) {
		this.#lager = lager;
		try {
			this.#grupper = readGrupper(lager?.getItem(NYCKEL) ?? null);
		} catch {
			// A browser that refuses storage has none.
		}
	}

	get grupper(): readonly EgenGrupp[] {
		return this.#grupper;
	}

	set grupper(grupper: readonly EgenGrupp[]) {
		this.#grupper = grupper.slice(0, LIMITS.grupper);
		try {
			this.#lager?.setItem(NYCKEL, JSON.stringify(this.#grupper));
		} catch {
			// They still hold for this visit.
		}
	}
}
