import { DEKLARATION } from '../opc.ts';
import { CELLMARGINAL } from './tabellbredd.ts';

/** The looks of the document, all of them here: an editor changes a style in Word and the whole follows. */

type Utseende = {
	/** Word's own name; built-in ones are shown in the user's language. */
	readonly namn: string;
	readonly bas?: string;
	readonly next?: string;
	/** Paragraph properties, in the order of the schema. */
	readonly p?: string;
	/** Run properties, in the order of the schema. */
	readonly r?: string;
};

const ACCENT = '1F4A94';
const GRA = '545D68';

const space = (before: number, after: number, line = 0) =>
	`<w:spacing w:before="${before}" w:after="${after}"${line === 0 ? '' : ` w:line="${line}" w:lineRule="auto"`}/>`;
const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const color = (hex: string) => `<w:color w:val="${hex}"/>`;
const outline = (niva: number) => `<w:outlineLvl w:val="${niva}"/>`;
const number = (list: number, niva: number) =>
	`<w:numPr><w:ilvl w:val="${niva}"/><w:numId w:val="${list}"/></w:numPr>`;
const KEEP = '<w:keepNext/><w:keepLines/>';
const LEFT = '<w:jc w:val="left"/>';
const RIGHT = '<w:jc w:val="right"/>';
/** Dots to a page number at the right edge. */
const TOC_TAB =
	'<w:tabs><w:tab w:val="left" w:pos="567"/><w:tab w:val="right" w:leader="dot" w:pos="9298"/></w:tabs>';

const UTSEENDEN = {
	Normal: { namn: 'Normal', p: space(0, 120, 276) },
	Title: {
		namn: 'Title',
		next: 'Subtitle',
		p: KEEP + space(1200, 120),
		r: `<w:b/>${color('16222E')}${size(52)}`
	},
	Subtitle: { namn: 'Subtitle', p: space(0, 240), r: color(GRA) + size(28) },
	Heading1: {
		namn: 'heading 1',
		next: 'Normal',
		p: KEEP + number(1, 0) + space(480, 120) + outline(0),
		r: `<w:b/>${color('16222E')}${size(32)}`
	},
	Heading2: {
		namn: 'heading 2',
		next: 'Normal',
		p: KEEP + number(1, 1) + space(320, 80) + outline(1),
		r: `<w:b/>${color('16222E')}${size(26)}`
	},
	Heading3: {
		namn: 'heading 3',
		next: 'Normal',
		p: KEEP + space(240, 60) + outline(2),
		r: `<w:b/>${color('16222E')}${size(22)}`
	},
	Bilaga1: {
		namn: 'Bilagerubrik 1',
		bas: 'Heading1',
		next: 'Normal',
		p: '<w:pageBreakBefore/>' + number(2, 0)
	},
	Bilaga2: { namn: 'Bilagerubrik 2', bas: 'Heading2', next: 'Normal', p: number(2, 1) },
	Lagtext: {
		namn: 'Lagtext',
		next: 'Normal',
		p: KEEP + space(0, 120),
		r: `<w:i/>${color(GRA)}${size(19)}`
	},
	Lucka: {
		namn: 'Lucka',
		next: 'Normal',
		p:
			'<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="A3153A"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FBECF0"/>' +
			space(60, 160),
		r: color('A3153A')
	},
	Motivering: {
		namn: 'Motivering',
		next: 'Normal',
		p:
			'<w:pBdr><w:left w:val="single" w:sz="18" w:space="6" w:color="7F8893"/></w:pBdr>' +
			space(0, 120, 276)
	},
	ListBullet: { namn: 'List Bullet', p: number(3, 0) + space(0, 60, 276) },
	Caption: {
		namn: 'caption',
		next: 'Normal',
		p: KEEP + space(240, 80) + LEFT,
		r: `<w:b/>${size(20)}`
	},
	Tabellnot: { namn: 'Tabellnot', p: space(60, 240) + LEFT, r: color(GRA) + size(17) },
	Tabelltext: { namn: 'Tabelltext', p: space(20, 20) + LEFT, r: size(16) },
	Tabelltal: { namn: 'Tabelltal', bas: 'Tabelltext', p: RIGHT },
	Tabellhuvud: {
		namn: 'Tabellhuvud',
		bas: 'Tabelltext',
		p: '<w:keepNext/>' + LEFT,
		r: `<w:b/>${size(15)}`
	},
	Tabellhuvudtal: { namn: 'Tabellhuvud tal', bas: 'Tabellhuvud', p: RIGHT },
	Diagramstycke: { namn: 'Diagramstycke', p: '<w:keepNext/>' + space(0, 0) + LEFT },
	TOCHeading: { namn: 'TOC Heading', p: KEEP + space(480, 120), r: `<w:b/>${size(32)}` },
	TOC1: { namn: 'toc 1', next: 'Normal', p: TOC_TAB + space(80, 0) },
	TOC2: {
		namn: 'toc 2',
		next: 'Normal',
		p: TOC_TAB + space(0, 0) + '<w:ind w:left="567" w:hanging="567"/>'
	},
	FootnoteText: { namn: 'footnote text', p: space(0, 20) + LEFT, r: size(17) },
	Header: { namn: 'header', p: space(0, 0), r: color(GRA) + size(17) },
	Footer: { namn: 'footer', p: space(0, 0) + RIGHT, r: color(GRA) + size(17) }
} as const satisfies Record<string, Utseende>;

export type Styckestil = keyof typeof UTSEENDEN;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function styleXml([id, stil]: readonly [string, Utseende]): string {
	const { namn, bas = id === 'Normal' ? undefined : 'Normal', next, p = '', r = '' } = stil;
	const isOwn =
		/^[A-Z]/.test(namn) &&
		!['Normal', 'Title', 'Subtitle', 'List Bullet', 'TOC Heading'].includes(namn);
	return (
		`<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''}${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${namn}"/>` +
		(bas === undefined ? '' : `<w:basedOn w:val="${bas}"/>`) +
		(next === undefined ? '' : `<w:next w:val="${next}"/>`) +
		`<w:qFormat/>${p === '' ? '' : `<w:pPr>${p}</w:pPr>`}${r === '' ? '' : `<w:rPr>${r}</w:rPr>`}</w:style>`
	);
}

const CHARACTER =
	'<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
	`<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${color(ACCENT)}</w:rPr></w:style>`;

const line = (namn: string, farg: string, tjocklek: number) =>
	`<w:${namn} w:val="single" w:sz="${tjocklek}" w:space="0" w:color="${farg}"/>`;

const TABLE =
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
	`<w:style w:type="table" w:customStyle="1" w:styleId="Barkrafttabell"><w:name w:val="Bärkrafttabell"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${line('top', '7F8893', 8)}${line('bottom', '7F8893', 8)}${line('insideH', 'D9DDE2', 4)}</w:tblBorders><w:tblCellMar><w:left w:w="${CELLMARGINAL.tal}" w:type="dxa"/><w:right w:w="${CELLMARGINAL.tal}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
	'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8ECF1"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';

/** `word/styles.xml`: Swedish is the language of everything. */
export function stilarXml(): string {
	return (
		`${DEKLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>${size(22)}<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
		Object.entries(UTSEENDEN).map(styleXml).join('') +
		CHARACTER +
		TABLE +
		'</w:styles>'
	);
}

const level = (
	niva: number,
	[form, text, style]: readonly [string, string, string],
	indent: number
) =>
	`<w:lvl w:ilvl="${niva}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl>`;

/** `word/numbering.xml`: numbered headings, lettered annexes and bullets. */
export function numreringXml(): string {
	const list = (id: number, levels: string) =>
		`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
	const rubriker =
		level(0, ['decimal', '%1', 'Heading1'], 567) + level(1, ['decimal', '%1.%2', 'Heading2'], 709);
	const bilagor =
		level(0, ['upperLetter', 'Bilaga %1', 'Bilaga1'], 1701) +
		level(1, ['decimal', '%1.%2', 'Bilaga2'], 709);
	return (
		`${DEKLARATION}<w:numbering ${W}>` +
		list(1, rubriker) +
		list(2, bilagor) +
		list(3, level(0, ['bullet', '–', 'ListBullet'], 284)) +
		[1, 2, 3]
			.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
			.join('') +
		'</w:numbering>'
	);
}
