import { versal } from '#lib/format/index.ts';
import { DEKLARATION } from '../opc.ts';
import type { Block, Del, Diagram, Wordtabell } from './block.ts';
import { diagramruta } from './diagramXml.ts';
import { tabellXml } from './tabellXml.ts';
import { fieldRuns, paragraf, run, wordtext } from './text.ts';

/** What writing the blocks leaves besides the text itself. */
export type Skrivet = {
	readonly xml: string;
	readonly fotnoter: readonly string[];
	readonly diagram: readonly Diagram[];
};

type Rubrik = Extract<Block, { typ: 'rubrik' }>;
type Numrerad = Rubrik & { readonly nr: string; readonly bokmarke: string };

type Bygge = {
	readonly rubriker: readonly Numrerad[];
	readonly fotnoter: string[];
	readonly diagram: Diagram[];
	rubrik: number;
	tabell: number;
};

/** All blocks as the body of the document. */
export function skriv(blocks: readonly Block[]): Skrivet {
	const bygge: Bygge = {
		rubriker: numbered(blocks),
		fotnoter: [],
		diagram: [],
		rubrik: 0,
		tabell: 0
	};
	const xml = blocks.map((block) => blockXml(block, bygge)).join('');
	return { xml, fotnoter: bygge.fotnoter, diagram: bygge.diagram };
}

function blockXml(block: Block, bygge: Bygge): string {
	switch (block.typ) {
		case 'rubrik':
			return heading(bygge);
		case 'stycke':
			return paragraf(block.stil, block.delar.map((del) => partXml(del, bygge)).join(''));
		case 'tabell':
			return table(block.tabell, block.fotnoter ?? [], bygge);
		case 'diagram':
			return chart(block.diagram, block.fotnoter ?? [], bygge);
		case 'innehall':
			return contents(bygge);
	}
}

function partXml(del: Del, bygge: Bygge): string {
	if (typeof del === 'string') return run(del);
	return 'fet' in del ? run(del.fet, '<w:b/>') : footnote(del.fotnot, bygge);
}

/** Bookmarks of footnotes are numbered after those of the headings. */
const FORSTA_NOTMARKE = 10_000;
const UPPHOJT = '<w:rStyle w:val="FootnoteReference"/>';

/** The footnote; a text that stands in one already is referred to. */
function footnote(text: string, { fotnoter }: Bygge): string {
	const at = fotnoter.indexOf(text);
	if (at >= 0) {
		return fieldRuns(`NOTEREF _RefNot${at + 1} \\f \\h`, String(at + 1), UPPHOJT);
	}
	fotnoter.push(text);
	const nr = fotnoter.length;
	const id = FORSTA_NOTMARKE + nr;
	return `<w:bookmarkStart w:id="${id}" w:name="_RefNot${nr}"/><w:r><w:rPr>${UPPHOJT}</w:rPr><w:footnoteReference w:id="${nr}"/></w:r><w:bookmarkEnd w:id="${id}"/>`;
}

/** Several in a row, with a comma between their numbers. */
function footnotes(texts: readonly string[], bygge: Bygge): string {
	return texts.map((text) => footnote(text, bygge)).join(run(', ', UPPHOJT));
}

/** The numbers Word gives the headings; for the table of contents before Word has made its own. */
function numbered(blocks: readonly Block[]): Numrerad[] {
	const counts = { avsnitt: 0, bilaga: 0, under: 0 };
	return blocks
		.flatMap((block): Numrerad[] => {
			if (block.typ !== 'rubrik') return [];
			const isBilaga = block.bilaga === true;
			if (block.niva === 1) {
				counts[isBilaga ? 'bilaga' : 'avsnitt'] += 1;
				counts.under = 0;
			}
			if (block.niva === 2) counts.under += 1;
			const first = isBilaga ? String.fromCharCode(64 + counts.bilaga) : String(counts.avsnitt);
			const nr =
				block.niva === 1 ? (isBilaga ? `Bilaga ${first}` : first) : `${first}.${counts.under}`;
			return [{ ...block, nr, bokmarke: '' }];
		})
		.map((ett, i) => ({ ...ett, bokmarke: `_Toc${String(100_000 + i)}` }));
}

function heading(bygge: Bygge): string {
	const ett = bygge.rubriker[bygge.rubrik];
	if (ett === undefined) throw new Error('A heading that was not counted.');
	bygge.rubrik += 1;
	const stil = ett.bilaga === true ? `Bilaga${ett.niva}` : `Heading${ett.niva}`;
	return paragraf(
		stil,
		`<w:bookmarkStart w:id="${bygge.rubrik}" w:name="${ett.bokmarke}"/>${run(ett.text)}<w:bookmarkEnd w:id="${bygge.rubrik}"/>`
	);
}

/** `Tabell 3. Kostnad per storleksklass`, with a number that Word keeps counting. */
function caption(ord: 'Tabell' | 'Figur', nr: number, runs: string): string {
	return paragraf(
		'Caption',
		`${run(`${ord} `)}${fieldRuns(`SEQ ${ord} \\* ARABIC`, String(nr))}${run('. ')}${runs}`
	);
}

function table(tabell: Wordtabell, fotnoter: readonly string[], bygge: Bygge): string {
	bygge.tabell += 1;
	const notes = footnotes(fotnoter, bygge);
	const radnoter = (tabell.radnoter ?? []).map((text) =>
		text === null ? '' : footnote(text, bygge)
	);
	return (
		caption('Tabell', bygge.tabell, run(tabell.rubrik) + notes) +
		tabellXml(tabell, radnoter) +
		paragraf('Tabellnot', run(versal(tabell.forklaring)))
	);
}

function chart(diagram: Diagram, fotnoter: readonly string[], bygge: Bygge): string {
	bygge.diagram.push(diagram);
	const nr = bygge.diagram.length;
	return (
		caption('Figur', nr, run(diagram.rubrik) + footnotes(fotnoter, bygge)) +
		paragraf('Diagramstycke', diagramruta(diagram, nr)) +
		paragraf('Tabellnot', run(versal(diagram.forklaring)))
	);
}

/** The table of contents as Word writes it, with the headings already in it; the pages come when it is updated. */
function contents({ rubriker }: Bygge): string {
	const shown = rubriker.filter(({ niva }) => niva < 3);
	const char = (typ: string) => `<w:r><w:fldChar w:fldCharType="${typ}"/></w:r>`;
	const begin = `${char('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${char('separate')}`;
	const rows = shown.map(({ niva, nr, text, bokmarke, bilaga }, i) => {
		const entry = bilaga === true && niva === 1 ? `${nr}. ${text}` : `${nr}\t${text}`;
		const link = `<w:hyperlink w:anchor="${bokmarke}" w:history="1">${run(entry)}</w:hyperlink>`;
		return paragraf(niva === 1 ? 'TOC1' : 'TOC2', (i === 0 ? begin : '') + link);
	});
	const tips = run('Sidnumren kommer när förteckningen uppdateras: markera den och tryck F9.');
	return (
		paragraf('TOCHeading', run('Innehåll')) +
		paragraf('Lagtext', tips) +
		rows.join('') +
		`<w:p>${char('end')}</w:p>`
	);
}

/** `word/footnotes.xml`. */
export function fotnoterXml(fotnoter: readonly string[], namnrymder: string): string {
	const own = fotnoter.map(
		(text, i) =>
			`<w:footnote w:id="${i + 1}">${paragraf('FootnoteText', `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`
	);
	const special = (typ: string, id: number, tag: string) =>
		`<w:footnote w:type="${typ}" w:id="${id}"><w:p><w:r><w:${tag}/></w:r></w:p></w:footnote>`;
	return (
		`${DEKLARATION}<w:footnotes ${namnrymder}>` +
		special('separator', -1, 'separator') +
		special('continuationSeparator', 0, 'continuationSeparator') +
		own.join('') +
		'</w:footnotes>'
	);
}

/** Header with the title, and footer with the page. */
export function sidhuvudXml(titel: string, namnrymder: string): string {
	return `${DEKLARATION}<w:hdr ${namnrymder}>${paragraf('Header', run(wordtext(titel) === '' ? 'Konsekvensutredning' : titel))}</w:hdr>`;
}

export function sidfotXml(namnrymder: string): string {
	const page = fieldRuns('PAGE', '1');
	return `${DEKLARATION}<w:ftr ${namnrymder}>${paragraf('Footer', page + run(' (') + fieldRuns('NUMPAGES', '1') + run(')'))}</w:ftr>`;
}
