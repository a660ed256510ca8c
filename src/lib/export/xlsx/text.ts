import { escapeXml, giltigText } from '../xml.ts';

/** Excel's limit for one cell; a longer text is a file that Excel repairs. */
const LANGST = 32_767;
const AVKORTAD = ' … (avkortad: Excel rymmer 32 767 tecken i en cell)';

/** Readers decode `_x0041_` to `A`; a text that holds it has to say that it means just that. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A user's text as it can stand in a cell: valid XML characters only, within Excel's length. */
export function celltext(text: string): string {
	const valid = giltigText(text);
	if (valid.length <= LANGST) return valid;
	// Never in the middle of a surrogate pair.
	return valid.slice(0, LANGST - AVKORTAD.length).replace(/\p{Surrogate}$/u, '') + AVKORTAD;
}

/** A cell's text as the content of a string item. */
export function strangXml(text: string): string {
	return escapeXml(celltext(text).replace(ESCAPE, '_x005F_')).replaceAll('\r', '&#13;');
}
