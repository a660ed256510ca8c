import { exporteraStegvis, type Exportsvar, type Exportunderlag } from '#lib/export/exportera.ts';
import type { Exportformat } from '#lib/export/format.ts';

/** What the page asks the worker that makes files, once. */
export type Filuppdrag = { readonly underlag: Exportunderlag; readonly format: Exportformat };

/** What the worker answers; the last one is not a share. */
export type Filmeddelande =
	/** Share of the draws that is done. */
	| { readonly typ: 'andel'; readonly andel: number }
	| { readonly typ: 'klart'; readonly svar: Exportsvar }
	/** Our own fault: something was thrown. */
	| { readonly typ: 'fel'; readonly message: string };

/** Smallest step of the share that is worth a message. */
const STEG = 0.02;

/** The worker's side: makes the file as `exporteraStegvis` does, and says how far it has come. */
export function filarbete(
	{ underlag, format }: Filuppdrag,
	svara: (meddelande: Filmeddelande) => void
): void {
	try {
		const arbete = exporteraStegvis(underlag, format);
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
