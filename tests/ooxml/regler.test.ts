import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { berakna, draResultat } from '#lib/engine/index.ts';
import { wordfil } from '#lib/export/docx/wordfil.ts';
import { arbetsbok, vardebok } from '#lib/export/xlsx/index.ts';
import { parseDokument } from '#lib/model/index.ts';
import { GRUND, RIKET } from '../laws/urval.ts';
import { GRUNDLIGT } from '../omfang.ts';
import { tolkaXml } from '../word/xml.ts';
import { formulafel } from './cellregler.ts';
import { delar, type Delar } from './delar.ts';
import { excelfel } from './excelregler.ts';
import { paketfel } from './paket.ts';
import { wordfel } from './wordregler.ts';

const FOLDER = new URL('../../data/examples/', import.meta.url);
/** The example whose files have every part; the others take as long each. */
const FORST = 'brottsforebyggande-2023-196.barkraft.json';
const EXEMPEL = readdirSync(FOLDER).filter(
	(name) => name.endsWith('.barkraft.json') && (GRUNDLIGT || name === FORST)
);

/** The three Office files of an example, with draws. */
function filer(name: string): Readonly<Record<'xlsx' | 'varden' | 'docx', Uint8Array>> {
	const parsed = parseDokument(readFileSync(new URL(name, FOLDER), 'utf8'));
	if (!parsed.ok) throw new Error(`${name} is broken.`);
	const underlag = { dokument: parsed.dokument, statistik: RIKET, parametrar: GRUND };
	const osakerhet = draResultat(underlag, { dragningar: 100, fro: 1 });
	const resultat = berakna(parsed.dokument, RIKET, GRUND);
	if (!osakerhet.ok || !resultat.ok) throw new Error(`${name} is refused.`);
	const alternativ = resultat.alternativ.at(-1)!;
	const xlsx = arbetsbok({ ...underlag, osakerhet });
	const docx = wordfil({ ...underlag, osakerhet, alternativ: alternativ.id });
	if ('ok' in xlsx || 'ok' in docx) throw new Error(`${name} gives no files.`);
	return { xlsx, docx, varden: vardebok({ ...underlag, alternativ }) };
}

describe('every Office file', () => {
	it.each(EXEMPEL)('of %s keeps to the rules that Word and Excel open it by', (name) => {
		const { xlsx, varden, docx } = filer(name);
		for (const fil of [xlsx, varden]) {
			const files = delar(fil);
			expect([...paketfel(files), ...excelfel(files)]).toEqual([]);
		}
		const files = delar(docx);
		expect([...paketfel(files), ...wordfel(files)]).toEqual([]);
	});
});

/** The file with one part written otherwise, as a mistake would write it. */
function andrad(
	{ texter, hela }: { readonly texter: Readonly<Record<string, Uint8Array>>; readonly hela: Delar },
	path: string,
	[fran, till]: readonly [fran: RegExp, till: string]
): Delar {
	const xml = strFromU8(texter[path]!);
	const annan = xml.replace(fran, till);
	if (annan === xml) throw new Error(`Nothing to change in ${path}.`);
	return new Map([...hela, [path, tolkaXml(annan)]]);
}

describe('a mistake', () => {
	const opened = (fil: Uint8Array) => ({ texter: unzipSync(fil), hela: delar(fil) });
	const files = filer(FORST);
	const [xlsx, docx] = [opened(files.xlsx), opened(files.docx)];
	const sheet = 'xl/worksheets/sheet4.xml';

	it.each([
		['[Content_Types].xml', /<Override PartName="\/xl\/styles.xml"[^>]*>/, '', 'no content type'],
		['xl/_rels/workbook.xml.rels', /"rId1"/, '"rId99"', 'no relation: rId1'],
		['xl/_rels/workbook.xml.rels', /styles\.xml/, 'style.xml', 'a relation to nothing'],
		[
			'xl/workbook.xml',
			/name="Spridning"/,
			'name="Ett namn som är längre än 31 tecken"',
			'a sheet'
		],
		['xl/workbook.xml', /sheetId="2"/, 'sheetId="1"', 'two sheets: 1'],
		['xl/workbook.xml', /definedName name="Klassgranser"/, 'definedName name="AB12"', 'not a name'],
		['xl/workbook.xml', /definedName name="Klassgranser"/, 'definedName name="r1c1"', 'not a name'],
		['xl/workbook.xml', />'Kommundata'!/, ">'Kommundat'!", 'a name of no sheet: Kommundat'],
		['xl/styles.xml', /<fonts count="\d+"/, '<fonts count="1"', '<fonts> says 1'],
		['xl/styles.xml', /fontId="1"/, 'fontId="99"', 'fontId 99'],
		[sheet, /<c s="\d+" t="s">/, '<c s="99" t="s">', 'a cell'],
		[
			sheet,
			/<pageMargins[^>]*>(<pageSetup[^>]*>)/,
			'$1<pageMargins/>',
			'<pageMargins> stands after'
		],
		[sheet, /(<f[^>]*>)SUM\(/, '$1XLOOKUP(', 'no function of Excel: XLOOKUP'],
		['xl/worksheets/sheet9.xml', /si="1"/, 'si="0"', 'shared formula twice']
	] as const)('in %s is found: %s', (path, fran, till, found) => {
		const files = andrad(xlsx, path, [fran, till]);
		expect([...paketfel(files), ...excelfel(files)].join('\n')).toContain(found);
	});

	it.each([
		['word/document.xml', /<wp:docPr id="2"/, '<wp:docPr id="1"', 'two drawings'],
		['word/document.xml', /w:val="Heading1"/, 'w:val="Rubrik1"', 'no style: Rubrik1'],
		[
			'word/document.xml',
			/<w:footnoteReference w:id="2"/,
			'<w:footnoteReference w:id="9"',
			'order'
		],
		['word/document.xml', /(<w:tblW[^>]*>)(<w:tblLayout[^>]*>)/, '$2$1', '<w:tblW> stands after'],
		['word/document.xml', /<w:gridCol w:w="\d+"\/>/, '', 'other columns'],
		['word/document.xml', /<w:fldChar w:fldCharType="end"\/>/, '', 'Fields are not closed'],
		['word/document.xml', /w:anchor="_Toc100000"/, 'w:anchor="_Toc1"', 'a link to no bookmark'],
		['word/numbering.xml', /<w:num w:numId="3">/, '<w:num w:numId="4">', 'no list: 3'],
		['word/charts/chart1.xml', /<c:crossBetween[^>]*>/, '', 'has no <c:crossBetween>'],
		['word/charts/chart1.xml', /<c:crossAx val="2"/, '<c:crossAx val="7"', 'no axis: 7'],
		['word/styles.xml', /w:basedOn w:val="Normal"/, 'w:basedOn w:val="Norm"', 'no style: Norm']
	] as const)('in %s is found: %s', (path, fran, till, found) => {
		const files = andrad(docx, path, [fran, till]);
		expect([...paketfel(files), ...wordfel(files)].join('\n')).toContain(found);
	});

	it('in a formula is found: an unknown function, but none in a text or a name of a sheet', () => {
		expect(formulafel('IF("XLOOKUP("="",SUM(\'Blad TEXTJOIN(\'!A1),0)')).toEqual([]);
		expect(formulafel('CONCAT(A1,"")')).toEqual(['no function of Excel: CONCAT']);
		expect(formulafel('=SUM(A1)')).toHaveLength(1);
		expect(formulafel('SUM((A1)')).toHaveLength(1);
	});
});
