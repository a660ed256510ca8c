/** The parts every Office file has whatever it holds (ECMA-376 part 2, Open Packaging Conventions). */

export const DEKLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Content types of the relationship and property parts. */
export const RELS_TYP = 'application/vnd.openxmlformats-package.relationships+xml';
export const EGENSKAPER_TYP = 'application/vnd.openxmlformats-package.core-properties+xml';

/** What a part leads to; `typ` is the relation's address. */
export type Relation = readonly [id: string, typ: string, path: string];

export function relationerXml(relationer: readonly Relation[]): string {
	const items = relationer.map(
		([id, typ, path]) => `<Relationship Id="${id}" Type="${typ}" Target="${path}"/>`
	);
	return `${DEKLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Of the whole file: what it is, and what it is called. */
export function filrelationerXml(innehall: string): string {
	return relationerXml([
		['rId1', `${OFFICE}/officeDocument`, innehall],
		['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']
	]);
}

/** The file's properties, without a clock; the texts are XML content. */
export function egenskaperXml(titel: string, beskrivning: string | null): string {
	const description = beskrivning === null ? '' : `<dc:description>${beskrivning}</dc:description>`;
	return (
		`${DEKLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		`<dc:title>${titel}</dc:title><dc:creator>Bärkraft</dc:creator>${description}<dc:language>sv-SE</dc:language></cp:coreProperties>`
	);
}
