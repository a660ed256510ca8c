import type { Wordtabell } from './block.ts';
import { CELLMARGINAL, isTexttabell, mjuk, tabellbredder, TEXTBREDD } from './tabellbredd.ts';
import { paragraf, run, wordtext } from './text.ts';

/** A table of figures as short as this is kept on one page; of others, the first rows. */
const HALLS_IHOP = 16;
/** Rows of a longer one that stay with what is written below it. */
const SIST = 3;

/** More room between columns of running text than the style gives. */
const cellmarginaler = (sida: number): string =>
	`<w:tblCellMar><w:left w:w="${sida}" w:type="dxa"/><w:right w:w="${sida}" w:type="dxa"/></w:tblCellMar>`;

/**
 * The table: heading row repeated on each page, rows never split, title and content as alternative text. `radnoter` are
 * ready runs for the end of each row's first cell.
 */
export function tabellXml(tabell: Wordtabell, radnoter: readonly string[] = []): string {
	const { kolumner, rader, textkolumner, summarad, rubrik, forklaring } = tabell;
	const bredder = tabellbredder(tabell);
	const isText = (k: number) => k < textkolumner;
	const cell = (k: number, stil: string, [runs, hall]: readonly [string, boolean]) =>
		`<w:tc><w:tcPr><w:tcW w:w="${bredder[k] ?? 0}" w:type="dxa"/></w:tcPr>${paragraf(stil, runs, hall ? '<w:keepNext/>' : '')}</w:tc>`;
	const head = kolumner.map((text, k) =>
		cell(k, isText(k) ? 'Tabellhuvud' : 'Tabellhuvudtal', [run(mjuk(text)), true])
	);
	const isShort = rader.length <= HALLS_IHOP && !isTexttabell(tabell);
	// The last row too: what explains the figures stands below, and a row of figures is not left alone with it.
	const slut = rader.length - (isTexttabell(tabell) ? 1 : SIST);
	const body = rader.map((rad, r) => {
		const hall = isShort || r < 2 || r >= slut;
		const fet = summarad && r === rader.length - 1 ? '<w:b/>' : '';
		const cells = rad.map(({ text }, k) =>
			cell(k, isText(k) ? 'Tabelltext' : 'Tabelltal', [
				run(text, fet) + (k === 0 ? (radnoter[r] ?? '') : ''),
				hall
			])
		);
		return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
	});
	return (
		`<w:tbl><w:tblPr><w:tblStyle w:val="Barkrafttabell"/><w:tblW w:w="${TEXTBREDD}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${isTexttabell(tabell) ? cellmarginaler(CELLMARGINAL.text) : ''}<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
		`<w:tblCaption w:val="${wordtext(rubrik)}"/><w:tblDescription w:val="${wordtext(forklaring)}"/></w:tblPr>` +
		`<w:tblGrid>${bredder.map((b) => `<w:gridCol w:w="${b}"/>`).join('')}</w:tblGrid>` +
		`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>${body.join('')}</w:tbl>`
	);
}
