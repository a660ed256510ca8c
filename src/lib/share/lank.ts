import {
	MAX_FILE_CHARACTERS,
	parseDokument,
	type Fel,
	type Konsekvensutredning
} from '#lib/model/index.ts';
import { base64url, bytesFranBase64url } from './base64url.ts';
import { kontrollsumma } from './kontrollsumma.ts';
import { packa, packaUpp } from './packning.ts';

/**
 * Longest fragment that is made, in characters. Browsers take far more; mail programs, chats and documents do not,
 * and what they cut off they cut without saying so. The examples need about 6 000. Longer ones go as a file.
 */
export const MAX_LANK_TECKEN = 30_000;
/** Longest that is read: links made by hand or by a later version may be longer. */
const MAX_LAST_TECKEN = 200_000;

const PREFIX = 'b1=';
const SUMMA_BYTES = 4;

export type Lank =
	| { readonly ok: true; /** With its `#`. */ readonly fragment: string }
	| { readonly ok: false; readonly kind: 'for_lang'; readonly length: number };

export type LastLank =
	| { readonly ok: true; readonly dokument: Konsekvensutredning }
	| {
			readonly ok: false;
			/** `ingen`: the address holds no document at all, which is no fault. */
			readonly kind: 'ingen' | 'nyare' | 'skadad' | 'for_stor' | 'ogiltig';
			readonly fel: readonly Fel[];
	  };

/** The whole document in the address fragment, which a browser never sends to a server. */
export async function lankFromDokument(dokument: Konsekvensutredning): Promise<Lank> {
	const text = JSON.stringify(dokument);
	const packat = await packa(text);
	const bytes = new Uint8Array(SUMMA_BYTES + packat.length);
	new DataView(bytes.buffer).setUint32(0, kontrollsumma(new TextEncoder().encode(text)));
	bytes.set(packat, SUMMA_BYTES);
	const fragment = `#${PREFIX}${base64url(bytes)}`;
	return fragment.length > MAX_LANK_TECKEN
		? { ok: false, kind: 'for_lang', length: fragment.length }
		: { ok: true, fragment };
}

/** True when the fragment is meant to hold a document, whole or not. */
export function isLank(fragment: string): boolean {
	return /^#?b\d{1,3}=/.test(fragment);
}

/** The document in a fragment (`#b1=…`), or what is wrong with it. Never throws and changes nothing. */
export async function dokumentFromLank(fragment: string): Promise<LastLank> {
	if (!isLank(fragment)) return avslag('ingen', 'Länken innehåller ingen konsekvensutredning.');
	const raw = fragment.replace(/^#/, '');
	if (raw.length > MAX_LAST_TECKEN) return avslag('for_stor', 'Länken är för lång för att läsas.');
	if (!raw.startsWith(PREFIX)) {
		return avslag(
			'nyare',
			'Länken är gjord i en annan version av Bärkraft än den här.',
			'Öppna den i den version där den gjordes, eller be om filen i stället.'
		);
	}
	const bytes = bytesFranBase64url(utanSkrap(raw.slice(PREFIX.length)));
	if (bytes === null || bytes.length <= SUMMA_BYTES) return skadad();
	const uppackat = await packaUpp(bytes.slice(SUMMA_BYTES), MAX_FILE_CHARACTERS);
	if (!uppackat.ok) {
		return uppackat.kind === 'skadad'
			? skadad()
			: avslag('for_stor', 'Länkens innehåll är större än en konsekvensutredning kan vara.');
	}
	const { text } = uppackat;
	const summa = new DataView(bytes.buffer).getUint32(0);
	if (kontrollsumma(new TextEncoder().encode(text)) !== summa) return skadad();
	const parsed = parseDokument(text);
	return parsed.ok ? parsed : { ok: false, kind: 'ogiltig', fel: parsed.fel };
}

const SKRAP: ReadonlySet<string> = new Set('.,;:!?)]}>"\'”’');

/** Mail breaks long lines, and a full stop or bracket after a link is often taken with it. */
function utanSkrap(text: string): string {
	const helt = text.replace(/%0[ad]|%20|\s/gi, '');
	let slut = helt.length;
	// By hand: a pattern bound to the end tries every full stop in the text as the first.
	while (slut > 0 && SKRAP.has(helt[slut - 1] ?? '')) slut -= 1;
	return helt.slice(0, slut);
}

function skadad(): LastLank {
	return avslag(
		'skadad',
		'Länken är avbruten eller ändrad, så utredningen i den går inte att läsa.',
		'Kopiera hela länken på nytt, eller be avsändaren om filen. Det som är öppet har inte ändrats.'
	);
}

type Avslagsslag = Extract<LastLank, { ok: false }>['kind'];

function avslag(
	kind: Avslagsslag,
	message: string,
	remedy = 'Be avsändaren om filen i stället.'
): LastLank {
	return { ok: false, kind, fel: [{ path: '', message, remedy }] };
}
