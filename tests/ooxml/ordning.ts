import type { Element } from '../word/xml.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Children in the order that the schemas of ECMA-376 (part 1, transitional) ask for: what we write and what stands
 * around it. Word and Excel call a file corrupt whose parts come in another order, or that holds what is not here.
 */
const ORDNING: Readonly<Record<string, readonly string[]>> = {
	workbook: list(
		'fileVersion workbookPr bookViews sheets externalReferences definedNames calcPr extLst'
	),
	worksheet: list(
		'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing extLst'
	),
	sheetPr: list('tabColor outlinePr pageSetUpPr'),
	sheetView: list('pane selection'),
	c: list('f v is'),
	headerFooter: list('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
	styleSheet: list(
		'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors'
	),
	font: list('b i strike u vertAlign sz color name family scheme'),
	patternFill: list('fgColor bgColor'),
	border: list('left right top bottom diagonal'),
	xf: list('alignment protection'),
	'w:pPr': list(
		'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:numPr w:pBdr w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind w:contextualSpacing w:jc w:outlineLvl w:rPr w:sectPr'
	),
	'w:rPr': list(
		'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:strike w:color w:spacing w:sz w:szCs w:highlight w:u w:shd w:vertAlign w:lang'
	),
	'w:style': list(
		'w:name w:aliases w:basedOn w:next w:link w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr'
	),
	'w:tbl': list('w:tblPr w:tblGrid w:tr'),
	'w:tblPr': list(
		'w:tblStyle w:tblpPr w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription'
	),
	'w:tblCellMar': list('w:top w:left w:bottom w:right'),
	'w:tblBorders': list('w:top w:left w:bottom w:right w:insideH w:insideV'),
	'w:tr': list('w:trPr w:tc'),
	'w:tc': list('w:tcPr w:p'),
	'w:tcPr': list('w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:vAlign'),
	'w:sectPr': list(
		'w:headerReference w:footerReference w:footnotePr w:type w:pgSz w:pgMar w:pgNumType w:cols w:titlePg w:docGrid'
	),
	'w:settings': list(
		'w:zoom w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator'
	),
	'w:numbering': list('w:abstractNum w:num'),
	'w:abstractNum': list('w:nsid w:multiLevelType w:tmpl w:lvl'),
	'w:lvl': list(
		'w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlJc w:pPr w:rPr'
	),
	'w:footnotes': list('w:footnote'),
	'wp:inline': list('wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'),
	'c:chartSpace': list(
		'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:chart c:spPr c:txPr c:externalData c:printSettings'
	),
	'c:chart': list('c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs'),
	'c:plotArea': list('c:layout c:barChart c:scatterChart c:catAx c:valAx c:spPr'),
	'c:barChart': list('c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId'),
	'c:scatterChart': list('c:scatterStyle c:varyColors c:ser c:dLbls c:axId'),
	'c:ser': list(
		'c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:dPt c:dLbls c:cat c:val c:xVal c:yVal c:smooth'
	),
	'c:marker': list('c:symbol c:size c:spPr'),
	'c:numLit': list('c:formatCode c:ptCount c:pt'),
	'c:strLit': list('c:ptCount c:pt'),
	'c:catAx': list(
		'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl'
	),
	'c:valAx': list(
		'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit'
	),
	'c:scaling': list('c:logBase c:orientation c:max c:min'),
	'c:legend': list('c:legendPos c:layout c:overlay c:spPr c:txPr'),
	'c:title': list('c:tx c:layout c:overlay c:spPr c:txPr'),
	'c:txPr': list('a:bodyPr a:lstStyle a:p'),
	'c:rich': list('a:bodyPr a:lstStyle a:p'),
	'c:spPr': list('a:noFill a:solidFill a:ln'),
	'a:ln': list('a:noFill a:solidFill a:prstDash'),
	'a:defRPr': list('a:ln a:solidFill a:latin a:ea a:cs'),
	'a:p': list('a:pPr a:r a:endParaRPr')
};

/** What the program asks for besides the order. */
const KRAVS: Readonly<Record<string, readonly string[]>> = {
	'c:valAx': list('c:axId c:scaling c:axPos c:crossAx c:crossBetween'),
	'c:catAx': list('c:axId c:scaling c:axPos c:crossAx'),
	'w:tbl': list('w:tblPr w:tblGrid w:tr'),
	'w:tc': list('w:p'),
	'wp:inline': list('wp:extent wp:docPr a:graphic')
};

/** Every place where an element stands in the wrong order, is not known there, or is missing. */
export function ordningsfel(element: Element): string[] {
	const order = ORDNING[element.namn];
	const names = element.barn.map(({ namn }) => namn);
	const here = order === undefined ? [] : misplaced(element.namn, names, order);
	const missing = (KRAVS[element.namn] ?? []).filter((namn) => !names.includes(namn));
	return [
		...here,
		...missing.map((namn) => `<${element.namn}> has no <${namn}>`),
		...element.barn.flatMap(ordningsfel)
	];
}

function misplaced(parent: string, names: readonly string[], order: readonly string[]): string[] {
	return names.flatMap((namn, i) => {
		const at = order.indexOf(namn);
		if (at < 0) return [`<${namn}> is not known in <${parent}>`];
		const before = names[i - 1];
		return before !== undefined && order.indexOf(before) > at
			? [`<${namn}> stands after <${before}> in <${parent}>`]
			: [];
	});
}
