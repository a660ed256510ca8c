import type { Dragresultat } from '#lib/engine/index.ts';
import { exporteraStegvis, type Exportsvar, type Exportunderlag } from '#lib/export/exportera.ts';
import type { Exportformat } from '#lib/export/format.ts';
import { arbetsboken } from '#lib/export/xlsx/arbetsbok.ts';
import { xlsxBytes } from '#lib/export/xlsx/paket.ts';

/** A file that the page asks the worker for. */
export type Filuppdrag = {
	readonly typ: 'fil';
	readonly underlag: Exportunderlag;
	readonly format: Exportformat;
	/** The page's own draws; used when they are of this underlag, else drawn anew. */
	readonly dragna?: Dragresultat | null;
};

/** What the page says to the worker. */
export type Filbegaran =
	| Filuppdrag
	/** Files of this underlag may be asked for soon. */
	| { readonly typ: 'varm'; readonly underlag: Exportunderlag };

/** What the worker answers; the last one is not a share. */
export type Filmeddelande =
	/** Share of the draws that is done. */
	| { readonly typ: 'andel'; readonly andel: number }
	| { readonly typ: 'klart'; readonly svar: Exportsvar }
	/** Our own fault: something was thrown. */
	| { readonly typ: 'fel'; readonly message: string };

const NOLL = 'nollalternativ';

/** Smallest step of the share that is worth a message. */
const STEG = 0.02;

/**
 * Makes the workbook of one alternative and throws it away: a browser runs code several times faster once it has run
 * it, and the reader has not yet chosen a file. A step at a time, so that a file that is asked for need not wait for
 * the rest.
 */
export function* varmUpp({ dokument, alternativ, ...rest }: Exportunderlag): Generator<void, void> {
	const ett = dokument.alternativ.filter(({ id, typ }) => id === alternativ || typ === NOLL);
	try {
		const bok = arbetsboken({ ...rest, dokument: { ...dokument, alternativ: ett } });
		if ('ok' in bok) return;
		for (const blad of bok.blad) {
			yield;
			xlsxBytes({ ...bok, blad: [blad] });
		}
	} catch {
		// What cannot be made is said when it is asked for.
	}
}

/** The worker's side: makes the file as `exporteraStegvis` does, and says how far it has come. */
export function filarbete(
	{ underlag, format, dragna }: Filuppdrag,
	svara: (meddelande: Filmeddelande) => void
): void {
	try {
		const arbete = exporteraStegvis(underlag, format, dragna);
		let sagt = 0;
		for (;;) {
			const steg = arbete.next();
			if (steg.done === true) {
				svara({ typ: 'klart', svar: steg.value });
				return;
			}
			if (steg.value - sagt < STEG) continue;
			sagt = steg.value;
			svara({ typ: 'andel', andel: sagt });
		}
	} catch (error) {
		svara({ typ: 'fel', message: error instanceof Error ? error.message : String(error) });
	}
}

/** The memory of a file, handed over instead of copied. */
export function overforbart(meddelande: Filmeddelande): ArrayBuffer[] {
	if (meddelande.typ !== 'klart' || !meddelande.svar.ok) return [];
	const { buffer } = meddelande.svar.bytes;
	return buffer instanceof ArrayBuffer ? [buffer] : [];
}
