import { DEKLARATION } from '../opc.ts';
import type { Diagram, Punktinnehall, Serie, Stapelinnehall } from './block.ts';
import { escapeXml } from '../xml.ts';
import { wordtext } from './text.ts';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRA = '545D68';
const LINJE = 'D9DDE2';

/** `word/charts/chartN.xml`: a chart with its numbers in it, drawn by Word and LibreOffice alike. */
export function diagramXml({ innehall }: Diagram): string {
	const plot = innehall.typ === 'staplar' ? bars(innehall) : points(innehall);
	const legend =
		innehall.typ === 'staplar'
			? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProps(900)}</c:legend>`
			: '';
	return (
		`${DEKLARATION}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/>` +
		`<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		`<c:spPr>${fill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${TYPSNITT}</c:chartSpace>`
	);
}

/** The document's own font: without a theme to take it from, programs choose another. */
const TYPSNITT =
	'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>';

const textProps = (size: number) =>
	`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${GRA}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

const fill = (farg: string) => `<a:solidFill><a:srgbClr val="${farg}"/></a:solidFill>`;

function numbers(varden: readonly (number | null)[]): string {
	const points = varden.map((varde, i) =>
		varde === null || !Number.isFinite(varde) ? '' : `<c:pt idx="${i}"><c:v>${varde}</c:v></c:pt>`
	);
	return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${varden.length}"/>${points.join('')}</c:numLit>`;
}

const serieName = ({ namn }: Serie) => `<c:tx><c:v>${wordtext(namn)}</c:v></c:tx>`;

function bars({ kategorier, serier, yRubrik }: Stapelinnehall): string {
	const names = kategorier.map((namn, i) => `<c:pt idx="${i}"><c:v>${wordtext(namn)}</c:v></c:pt>`);
	const categories = `<c:cat><c:strLit><c:ptCount val="${kategorier.length}"/>${names.join('')}</c:strLit></c:cat>`;
	const series = serier.map(
		(serie, i) =>
			`<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${serieName(serie)}<c:spPr>${fill(serie.farg)}</c:spPr><c:invertIfNegative val="0"/>${categories}<c:val>${numbers(serie.varden)}</c:val></c:ser>`
	);
	return (
		`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
		`<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${title('Invånare i kommunen')}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine()}${textProps(800)}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
		valueAxis(['2', '1', 'l'], yRubrik, { ...kronor(serier), mellan: 'between' })
	);
}

function points({ x, serie, xRubrik, yRubrik }: Punktinnehall): string {
	const marker = `<c:marker><c:symbol val="circle"/><c:size val="4"/><c:spPr><a:noFill/><a:ln w="9525">${fill(serie.farg)}</a:ln></c:spPr></c:marker>`;
	return (
		`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>${serieName(serie)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker}<c:xVal>${numbers(x)}</c:xVal><c:yVal>${numbers(serie.varden)}</c:yVal><c:smooth val="0"/></c:ser><c:axId val="1"/><c:axId val="2"/></c:scatterChart>` +
		valueAxis(['1', '2', 'b'], xRubrik, INVANARE) +
		valueAxis(['2', '1', 'l'], yRubrik, kronor([serie]))
	);
}

const axisLine = () => `<c:spPr><a:ln w="9525">${fill('7F8893')}</a:ln></c:spPr>`;

function title(text: string, isVertical = false): string {
	const turned = isVertical ? ' rot="-5400000" vert="horz"' : '';
	return `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0">${fill(GRA)}</a:defRPr></a:pPr><a:r><a:rPr lang="sv-SE" sz="900" b="0">${fill(GRA)}</a:rPr><a:t>${wordtext(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** How an axis of figures is drawn and written. */
type Axel = {
	readonly lines: boolean;
	readonly skala: string;
	readonly format: string;
	/** Whether the other axis' values stand between its marks, as bars do, or on them. */
	readonly mellan?: 'between' | 'midCat';
};

/** The spaces are written out: a program in another language would set its own sign between the thousands. */
const INVANARE: Axel = {
	lines: false,
	skala: '<c:logBase val="10"/>',
	format: '[>=1000000]0\\ 000\\ 000;[>=1000]0\\ 000;0'
};

/** Below this the steps of the axis are parts of a krona. */
const SMATT_KR = 5;

function kronor(serier: readonly Serie[]): Axel {
	const storst = Math.max(
		0,
		...serier.flatMap(({ varden }) => varden.map((kr) => Math.abs(kr ?? 0)))
	);
	return { lines: true, skala: '', format: storst < SMATT_KR ? '#,##0.0' : '#,##0' };
}

function valueAxis(
	[id, cross, position]: readonly [string, string, string],
	rubrik: string,
	{ lines, skala, format, mellan = 'midCat' }: Axel
): string {
	const grid = lines
		? `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(LINJE)}</a:ln></c:spPr></c:majorGridlines>`
		: '';
	return `<c:valAx><c:axId val="${id}"/><c:scaling>${skala}<c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${grid}${title(rubrik, position === 'l')}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine()}${textProps(800)}<c:crossAx val="${cross}"/><c:crosses val="min"/><c:crossBetween val="${mellan}"/></c:valAx>`;
}

/** Word opens no drawing whose size is not a whole number: of millimetres, for 16.4 × 360 000 is not one. */
const EMU_PER_MM = 36_000;
const BREDD = 164 * EMU_PER_MM;
const HOJD = 86 * EMU_PER_MM;

/** The chart in a paragraph, with its alternative text. */
export function diagramruta({ rubrik, alternativtext }: Diagram, nr: number): string {
	return (
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${BREDD}" cy="${HOJD}"/><wp:docPr id="${nr}" name="Diagram ${nr}" title="${wordtext(rubrik)}" descr="${wordtext(alternativtext)}"/><wp:cNvGraphicFramePr/>` +
		`<a:graphic xmlns:a="${A}"><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rIdDiagram${nr}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
	);
}
