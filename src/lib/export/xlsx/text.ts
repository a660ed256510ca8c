/** Excel's limit for one cell; a longer text is a file that Excel repairs. */
const LANGST = 32_767;
const AVKORTAD = ' … (avkortad: Excel rymmer 32 767 tecken i en cell)';

/** What XML 1.0 cannot hold: control characters, half surrogate pairs and the two non-characters. */
const OGILTIGT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Readers decode `_x0041_` to `A`; a text that holds it has to say that it means just that. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A user's text as it can stand in a cell: valid XML characters only, within Excel's length. */
export function celltext(text: string): string {
	const valid = text.replace(OGILTIGT, '\uFFFD');
	if (valid.length <= LANGST) return valid;
	// Never in the middle of a surrogate pair.
	return valid.slice(0, LANGST - AVKORTAD.length).replace(/\p{Surrogate}$/u, '') + AVKORTAD;
}

/** A cell's text as the content of a string item. */
export function strangXml(text: string): string {
	return escapeXml(celltext(text).replace(ESCAPE, '_x005F_')).replaceAll('\r', '&#13;');
}

/** Text as XML content or as an attribute in double quotes. */
export function escapeXml(text: string): string {
	return /[&<>"]/.test(text)
		? text
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replaceAll('"', '&quot;')
		: text;
}
