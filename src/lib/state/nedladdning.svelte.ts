import type { Exportsvar, Exportunderlag } from '#lib/export/exportera.ts';
import type { Exportformat } from '#lib/export/format.ts';

/** A file ready to be saved. */
export type Fil = { readonly bytes: Uint8Array; readonly namn: string; readonly typ: string };

export type Nedladdningslage =
	| { readonly typ: 'vilar' }
	/** `andel` is the share of the draws that is done. */
	| { readonly typ: 'arbetar'; readonly andel: number }
	| { readonly typ: 'klart'; readonly namn: string }
	| { readonly typ: 'fel'; readonly text: string };

/** Makes a file of the bytes of another, such as a picture of a drawing. */
export type Omvandling = (fil: Fil) => Promise<Fil>;

/** The page gets to paint this often while a file is made. */
const PAUS_MS = 40;
const VART_FEL =
	'Filen gick inte att skapa. Utredningen är orörd. Ladda om sidan och försök igen, eller välj ett annat format.';

/** Files that are made one at a time in the browser and handed to `spara`. */
export class Nedladdning {
	lage = $state.raw<Nedladdningslage>({ typ: 'vilar' });
	#spara: (fil: Fil) => void;

	constructor(spara: (fil: Fil) => void) {
		this.#spara = spara;
	}

	async make(
		underlag: Exportunderlag,
		format: Exportformat,
		omvandla: Omvandling = (fil) => Promise.resolve(fil)
	): Promise<void> {
		if (this.lage.typ === 'arbetar') return;
		this.lage = { typ: 'arbetar', andel: 0 };
		try {
			const svar = await this.#run(underlag, format);
			if (!svar.ok) {
				this.lage = { typ: 'fel', text: svar.message };
				return;
			}
			const fil = await omvandla(svar);
			this.#spara(fil);
			this.lage = { typ: 'klart', namn: fil.namn };
		} catch {
			this.lage = { typ: 'fel', text: VART_FEL };
		}
	}

	/** In a worker; without one, or when it falls, in steps here. */
	async #run(underlag: Exportunderlag, format: Exportformat): Promise<Exportsvar> {
		try {
			const { gorFil } = await import('#lib/workers/gorFil.ts');
			const vidAndel = (andel: number) => (this.lage = { typ: 'arbetar', andel });
			return await gorFil({ underlag, format }, vidAndel);
		} catch {
			return this.#runHere(underlag, format);
		}
	}

	async #runHere(underlag: Exportunderlag, format: Exportformat): Promise<Exportsvar> {
		const { exporteraStegvis } = await import('#lib/export/exportera.ts');
		await pause();
		const arbete = exporteraStegvis(underlag, format);
		let painted = performance.now();
		for (;;) {
			const steg = arbete.next();
			if (steg.done === true) return steg.value;
			if (performance.now() - painted < PAUS_MS) continue;
			this.lage = { typ: 'arbetar', andel: steg.value };
			await pause();
			painted = performance.now();
		}
	}
}

const pause = () => new Promise((resolve) => setTimeout(resolve));
