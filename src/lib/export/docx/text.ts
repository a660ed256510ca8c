import { escapeXml, giltigText } from '../xml.ts';

/** Text as the content of an element or an attribute. */
export const wordtext = (text: string): string => escapeXml(giltigText(text));

/** `11 §`, `14 kap. 3 §` and `10 000` on one line: a number is not read apart from what it is the number of. */
export const hallIhop = (text: string): string =>
	text
		.replace(/(\d(?: ?[a-z])?) (?=§|kap\.)/g, '$1\u00A0')
		.replace(/(kap\.|§§?) (?=\d)/g, '$1\u00A0')
		.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00A0');

/** A run of text; line breaks and tabs are Word's own. */
export function run(text: string, egenskaper = ''): string {
	const props = egenskaper === '' ? '' : `<w:rPr>${egenskaper}</w:rPr>`;
	const parts = hallIhop(giltigText(text)).split(/(\r\n|\r|\n|\t|\u00AD)/);
	const inner = parts.map((part) => {
		if (part === '') return '';
		if (part === '\t') return '<w:tab/>';
		if (part === '\u00AD') return '<w:softHyphen/>';
		if (/^[\r\n]/.test(part)) return '<w:br/>';
		return `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
	});
	return `<w:r>${props}${inner.join('')}</w:r>`;
}

/** A paragraph of ready runs. */
export function paragraf(stil: string, runs: string, egenskaper = ''): string {
	return `<w:p><w:pPr><w:pStyle w:val="${stil}"/>${egenskaper}</w:pPr>${runs}</w:p>`;
}

/** A field with what it shows until it is updated. */
export function fieldRuns(instruktion: string, visat: string, egenskaper = ''): string {
	const char = (typ: string) => `<w:r><w:fldChar w:fldCharType="${typ}"/></w:r>`;
	return `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${instruktion} </w:instrText></w:r>${char('separate')}${run(visat, egenskaper)}${char('end')}`;
}
