import { strToU8, zipSync, type Zippable } from 'fflate';

/** Workbooks for the tests, written by another hand than the reader's: fflate and templates. */

export type Xlsxcell = string | number | { readonly xml: string };

const esc = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function bokstav(k: number): string {
	return k < 26 ? String.fromCharCode(65 + k) : bokstav(Math.floor(k / 26) - 1) + bokstav(k % 26);
}

export function bladXml(rader: readonly (readonly Xlsxcell[])[], extra = ''): string {
	const xml = rader.map((rad, r) => {
		const celler = rad.map((cell, k) => {
			const ref = `r="${bokstav(k)}${r + 1}"`;
			if (typeof cell === 'number') return `<c ${ref}><v>${cell}</v></c>`;
			if (typeof cell === 'string')
				return cell === ''
					? ''
					: `<c ${ref} t="inlineStr"><is><t xml:space="preserve">${esc(cell)}</t></is></c>`;
			return cell.xml.replace('<c', `<c ${ref}`);
		});
		return `<row r="${r + 1}">${celler.join('')}</row>`;
	});
	return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml.join('')}</sheetData>${extra}</worksheet>`;
}

export type Bok = {
	readonly blad: Readonly<Record<string, string>>;
	readonly dolda?: readonly string[];
	readonly delar?: Zippable;
};

/** The bytes of a workbook with the sheets given as XML. */
export function xlsx({ blad, dolda = [], delar = {} }: Bok): Uint8Array {
	const namn = Object.keys(blad);
	const sheets = namn.map(
		(n, i) =>
			`<sheet name="${esc(n)}" sheetId="${i + 1}" ${dolda.includes(n) ? 'state="hidden" ' : ''}r:id="rId${i + 1}"/>`
	);
	const rels = namn.map(
		(_, i) =>
			`<Relationship Id="rId${i + 1}" Type="worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
	);
	const sidor = Object.fromEntries(
		namn.map((n, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(blad[n] ?? '')])
	);
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
		...sidor,
		...delar
	});
}

/** Styles 0: number, 1: per cent, 2: date, 3: `0000`, 4: own date, 5: own per cent, 6: kronor. */
export const STILAR = strToU8(
	'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/>' +
		'<numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="# ##0\\ &quot;kr per dygn&quot;;[Red]-General"/></numFmts>' +
		'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
		[0, 9, 14, 164, 165, 166, 167].map((id) => `<xf numFmtId="${id}"/>`).join('') +
		'</cellXfs></styleSheet>'
);
