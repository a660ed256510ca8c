import { escapeXml, giltigText } from '../xml.ts';
import { bladref, kolumnbokstav, type Blad } from './blad.ts';

/** Excel's limit for a whole header, codes included. */
const RYMS = 255;
const TITEL = 70;

/** The title and the note above every printed page, for a sheet that asks for it. */
export function sidhuvudXml({ rader, titelISidhuvud }: Blad): string {
	if (titelISidhuvud === undefined || titelISidhuvud === false) return '';
	const [titel, not] =
		titelISidhuvud === true
			? [0, 1].map((i) => String(rader[i]?.celler[0]?.varde ?? ''))
			: titelISidhuvud;
	const over = `&L&"Calibri,Bold"&14${plain(titel, TITEL)}\n&"Calibri,Regular"&9`;
	const text = over + plain(not, RYMS - over.length);
	return `<oddHeader>${escapeXml(text).replaceAll('\n', '&#10;')}</oddHeader>`;
}

/** A text that holds no codes and cannot make the size before it another. */
function plain(text: string | undefined, room: number): string {
	const valid = giltigText(text ?? '').replace(/\s+/g, ' ');
	const cut =
		valid.length > room ? `${valid.slice(0, room - 1).replace(/\p{Surrogate}$/u, '')}…` : valid;
	return (/^\d/.test(cut) ? ` ${cut}` : cut).replaceAll('&', '&&');
}

/** The area that is printed, where it is not all: under a title that stands above, all but the first two rows. */
export function utskriftsomrade(blad: Blad): string | null {
	if (blad.utskrift !== undefined) return `${bladref(blad.namn)}!${blad.utskrift}`;
	if (blad.titelISidhuvud !== true) return null;
	const last = kolumnbokstav(blad.bredder.length - 1);
	return `${bladref(blad.namn)}!$A$3:$${last}$${blad.rader.length}`;
}

/** Rows and columns that every page repeats; null when there are none. */
export function utskriftstitlar({ namn, upprepas, fast, sidorBred = 1 }: Blad): string | null {
	const sheet = bladref(namn);
	const columns =
		sidorBred > 1 && fast.kolumner > 0 ? [`${sheet}!$A:$${kolumnbokstav(fast.kolumner - 1)}`] : [];
	const rows = upprepas === null ? [] : [`${sheet}!$${upprepas[0]}:$${upprepas[1]}`];
	const alla = [...columns, ...rows];
	return alla.length === 0 ? null : alla.join(',');
}
