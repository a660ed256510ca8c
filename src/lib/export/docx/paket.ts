import {
	DEKLARATION,
	EGENSKAPER_TYP,
	egenskaperXml,
	filrelationerXml,
	OFFICE,
	PACKAGE,
	relationerXml,
	RELS_TYP
} from '../opc.ts';
import { officefil } from '../zip.ts';
import type { Block } from './block.ts';
import { diagramXml } from './diagramXml.ts';
import { fotnoterXml, sidfotXml, sidhuvudXml, skriv } from './skrivare.ts';
import { numreringXml, stilarXml } from './stilar.ts';
import { wordtext } from './text.ts';

/** A whole Word document. */
export type Worddokument = {
	readonly titel: string;
	/** For the file's properties: where it comes from. */
	readonly beskrivning: string;
	readonly blocks: readonly Block[];
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYP = 'application/vnd.openxmlformats-officedocument';
const NAMNRYMDER = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

/** A4 with 2.3 cm on the sides; the title page has neither header nor page number. */
const SIDA =
	'<w:sectPr><w:headerReference w:type="default" r:id="rIdHuvud"/><w:footerReference w:type="default" r:id="rIdFot"/>' +
	'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1304" w:bottom="1304" w:left="1304" w:header="680" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

const SETTINGS =
	`${DEKLARATION}<w:settings xmlns:w="${W}"><w:defaultTabStop w:val="567"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:characterSpacingControl w:val="doNotCompress"/>` +
	'<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
	'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
	'<w:themeFontLang w:val="sv-SE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

/** The document as a `.docx` file: no macros, no clock, nothing fetched from elsewhere. */
export function docxBytes({ titel, beskrivning, blocks }: Worddokument): Uint8Array {
	const { xml, fotnoter, diagram } = skriv(blocks);
	const charts = diagram.map(
		(ett, i) => [`word/charts/chart${i + 1}.xml`, diagramXml(ett)] as const
	);
	return officefil({
		'[Content_Types].xml': contentTypes(charts.map(([path]) => path)),
		'_rels/.rels': filrelationerXml('word/document.xml'),
		'docProps/core.xml': egenskaperXml(wordtext(titel), wordtext(beskrivning)),
		'word/document.xml': `${DEKLARATION}<w:document ${NAMNRYMDER}><w:body>${xml}${SIDA}</w:body></w:document>`,
		'word/_rels/document.xml.rels': relationerXml([
			['rIdStilar', `${OFFICE}/styles`, 'styles.xml'],
			['rIdNumrering', `${OFFICE}/numbering`, 'numbering.xml'],
			['rIdInstallningar', `${OFFICE}/settings`, 'settings.xml'],
			['rIdFotnoter', `${OFFICE}/footnotes`, 'footnotes.xml'],
			['rIdHuvud', `${OFFICE}/header`, 'header1.xml'],
			['rIdFot', `${OFFICE}/footer`, 'footer1.xml'],
			...charts.map(
				(_, i) => [`rIdDiagram${i + 1}`, `${OFFICE}/chart`, `charts/chart${i + 1}.xml`] as const
			)
		]),
		'word/styles.xml': stilarXml(),
		'word/numbering.xml': numreringXml(),
		'word/settings.xml': SETTINGS,
		'word/footnotes.xml': fotnoterXml(fotnoter, NAMNRYMDER),
		'word/header1.xml': sidhuvudXml(titel, NAMNRYMDER),
		'word/footer1.xml': sidfotXml(NAMNRYMDER),
		...Object.fromEntries(charts)
	});
}

function contentTypes(charts: readonly string[]): string {
	const part = (path: string, typ: string) =>
		`<Override PartName="/${path}" ContentType="${TYP}.${typ}+xml"/>`;
	const word = ['styles', 'numbering', 'settings', 'footnotes'].map((namn) =>
		part(`word/${namn}.xml`, `wordprocessingml.${namn}`)
	);
	return (
		`${DEKLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELS_TYP}"/><Default Extension="xml" ContentType="application/xml"/>` +
		part('word/document.xml', 'wordprocessingml.document.main') +
		word.join('') +
		part('word/header1.xml', 'wordprocessingml.header') +
		part('word/footer1.xml', 'wordprocessingml.footer') +
		charts.map((path) => part(path, 'drawingml.chart')).join('') +
		`<Override PartName="/docProps/core.xml" ContentType="${EGENSKAPER_TYP}"/></Types>`
	);
}
