import { sammanhangFor } from '#lib/text/index.ts';
import { beraknare, type Avslag } from '#lib/engine/index.ts';
import { ursprungsrader } from '../ursprung.ts';
import { innehall } from './innehall.ts';
import { tagna } from './meningar.ts';
import { docxBytes } from './paket.ts';
import type { Wordunderlag } from './underlag.ts';

/**
 * The document as a Word file (`.docx`) in the order of the law, with one alternative's calculation written out
 * (docs/adr/0012). Pure: the same underlag gives the same bytes. Refuses what the engine refuses.
 */
export function wordfil(underlag: Wordunderlag): Uint8Array | Avslag {
	const { dokument, statistik, parametrar, alternativ } = underlag;
	const made = beraknare(dokument, statistik, parametrar);
	if (!made.ok) return made;
	const { formler } = made;
	const resultat = made.alla();
	if (!resultat.ok) return resultat;
	const visat = resultat.alternativ.find(({ id }) => id === alternativ);
	if (visat === undefined) throw new Error(`No alternative ${alternativ}.`);
	const sammanhang = sammanhangFor(dokument, statistik);
	const kapitel = { ...underlag, resultat, formler, visat, sammanhang };
	const meningar = dokument.alternativ.map(({ id }) => [id, tagna(kapitel, id)] as const);
	const rader = ursprungsrader({ dokument, statistik, format: 'docx', alternativ });
	return docxBytes({
		titel: dokument.titel,
		beskrivning: rader.map(([namn, text]) => `${namn}: ${text}`).join('\n'),
		blocks: innehall({ ...kapitel, tagna: new Map(meningar) })
	});
}
