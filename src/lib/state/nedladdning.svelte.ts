import type { Dragresultat } from '#lib/engine/index.ts';
import type { Exportsvar, Exportunderlag } from '#lib/export/exportera.ts';
import { isMedOsakerhet, type Exportformat } from '#lib/export/format.ts';
import { startaFilarbetare, type Filarbetare } from '#lib/workers/filarbetare.ts';

/** A file ready to be saved. */
export type Fil = { readonly bytes: Uint8Array; readonly namn: string; readonly typ: string };

export type Nedladdningslage =
	| { readonly typ: 'vilar' }
	/** `andel` is the share of the draws that is done; 0 when it is not known. */
	| { readonly typ: 'arbetar'; readonly skede: 'dragningar' | 'fil'; readonly andel: number }
	| { readonly typ: 'klart'; readonly namn: string }
	| { readonly typ: 'fel'; readonly text: string };

/** Makes a file of the bytes of another, such as a picture of a drawing. */
export type Omvandling = (fil: Fil) => Promise<Fil>;

type Stegargument = [Exportunderlag, Exportformat, Dragresultat | null];

/** The page gets to paint this often while a file is made. */
const PAUS_MS = 40;
const VART_FEL =
	'Filen gick inte att skapa. Utredningen är orörd. Ladda om sidan och försök igen, eller välj ett annat format.';

/** What one file is made from, beside its format. */
export type Filkallor = {
	readonly underlag: Exportunderlag;
	/** The page's own draws, when they are done; null when there are none. */
	readonly dragna: () => Promise<Dragresultat | null>;
	readonly omvandla?: Omvandling | undefined;
};

const GOR_FILEN = { typ: 'arbetar', skede: 'fil', andel: 0 } as const;

/** Files that are made one at a time in the browser and handed to `spara`. */
export class Nedladdning {
	lage = $state.raw<Nedladdningslage>({ typ: 'vilar' });
	#spara: (fil: Fil) => void;
	#arbetare: Filarbetare | null = null;
	#isOpen = false;

	constructor(spara: (fil: Fil) => void) {
		this.#spara = spara;
	}

	/** Files will be asked for soon: fetches and warms up what makes them. The returned function ends it. */
	open(underlag: Exportunderlag): () => void {
		this.#isOpen = true;
		try {
			this.#started(underlag);
		} catch {
			// Without workers the files are made here.
		}
		return () => {
			this.#isOpen = false;
			this.#stop();
		};
	}

	async make(format: Exportformat, { underlag, dragna, omvandla }: Filkallor): Promise<void> {
		if (this.lage.typ === 'arbetar') return;
		this.lage = { ...GOR_FILEN, skede: isMedOsakerhet(format) ? 'dragningar' : 'fil' };
		try {
			const har = isMedOsakerhet(format) ? await dragna() : null;
			this.lage = GOR_FILEN;
			const svar = await this.#run(underlag, format, har);
			if (!svar.ok) {
				this.lage = { typ: 'fel', text: svar.message };
				return;
			}
			const fil = omvandla === undefined ? svar : await omvandla(svar);
			this.#spara(fil);
			this.lage = { typ: 'klart', namn: fil.namn };
		} catch {
			this.lage = { typ: 'fel', text: VART_FEL };
		}
	}

	#started(underlag: Exportunderlag): Filarbetare {
		this.#arbetare ??= startaFilarbetare(underlag);
		return this.#arbetare;
	}

	#stop(): void {
		this.#arbetare?.stang();
		this.#arbetare = null;
	}

	#andel = (andel: number) => (this.lage = { typ: 'arbetar', skede: 'dragningar', andel });

	/** In a worker; without one, or when it falls, in steps here. */
	async #run(...[underlag, format, dragna]: Stegargument): Promise<Exportsvar> {
		try {
			const arbetare = this.#started(underlag);
			const svar = await arbetare.gor({ typ: 'fil', underlag, format, dragna }, this.#andel);
			// The dialog was closed while the draws were waited for.
			if (!this.#isOpen) this.#stop();
			return svar;
		} catch {
			this.#stop();
			return this.#runHere(underlag, format, dragna);
		}
	}

	async #runHere(...argument: Stegargument): Promise<Exportsvar> {
		const { exporteraStegvis } = await import('#lib/export/exportera.ts');
		await pause();
		const arbete = exporteraStegvis(...argument);
		let painted = performance.now();
		for (;;) {
			const steg = arbete.next();
			if (steg.done === true) return steg.value;
			if (performance.now() - painted < PAUS_MS) continue;
			this.#andel(steg.value);
			await pause();
			painted = performance.now();
		}
	}
}

const pause = () => new Promise((resolve) => setTimeout(resolve));
