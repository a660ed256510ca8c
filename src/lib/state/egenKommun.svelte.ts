import type { Nodlager } from './nodpost.ts';

const NYCKEL = 'barkraft:egen-kommun';

/** The kommun the user follows through all documents. Remembered in this browser. */
export class EgenKommun {
	#lager: Nodlager | null;
	#kod: string | null = $state(null);

	constructor(lager: Nodlager | null) {
		this.#lager = lager;
		const kod = read(lager);
		this.#kod = kod !== null && /^\d{4}$/.test(kod) ? kod : null;
	}

	get kod(): string | null {
		return this.#kod;
	}

	set kod(kod: string | null) {
		this.#kod = kod;
		try {
			if (kod === null) this.#lager?.removeItem(NYCKEL);
			else this.#lager?.setItem(NYCKEL, kod);
		} catch {
			// A browser that refuses storage forgets the choice; it still holds for this visit.
		}
	}
}

function read(lager: Nodlager | null): string | null {
	try {
		return lager?.getItem(NYCKEL) ?? null;
	} catch {
		return null;
	}
}
