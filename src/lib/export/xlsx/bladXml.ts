import { bytetext, type Bytetext } from '../bytetext.ts';
import { DEKLARATION } from '../opc.ts';
import { kolumnbokstav, type Blad, type Cell, type Formelkolumn, type Rad } from './blad.ts';
import { RADHOJD, radhojd } from './radhojd.ts';
import { marginaler, sidbrytningar } from './sidbrytning.ts';
import { sidhuvudXml } from './sidhuvud.ts';
import { STILINDEX, type Stil } from './stilar.ts';
import { escapeXml } from '../xml.ts';

/** Index of a text in the workbook's table of texts. */
export type Strangtabell = (text: string) => number;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** One worksheet as XML, in UTF-8. */
export function bladXml(blad: Blad, strangar: Strangtabell, isFirst: boolean): Uint8Array {
	const { bredder, sammanfogade = [] } = blad;
	const cols = colsXml(bredder);
	const { sida, topp, fot } = marginaler(blad);
	const merges = sammanfogade.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	const ut = bytetext();
	ut.add(
		`${DEKLARATION}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
			`<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(blad)}</sheetView></sheetViews>` +
			`<sheetFormatPr defaultRowHeight="${RADHOJD}"/>` +
			(cols === '' ? '' : `<cols>${cols}</cols>`) +
			'<sheetData>'
	);
	const kolumner = (blad.formelkolumner ?? []).map(shared);
	const skrivning = { ut, blad, strangar, kolumner };
	blad.rader.forEach((rad, r) => addRow(rad, r, skrivning));
	ut.add(
		'</sheetData>' +
			(merges === '' ? '' : `<mergeCells count="${sammanfogade.length}">${merges}</mergeCells>`) +
			`<pageMargins left="${sida}" right="${sida}" top="${topp}" bottom="${fot}" header="0.3" footer="0.3"/>` +
			`<pageSetup paperSize="9" orientation="${blad.staende === true ? 'portrait' : 'landscape'}" fitToWidth="${blad.sidorBred ?? 1}" fitToHeight="0"/>` +
			`<headerFooter>${sidhuvudXml(blad)}<oddFooter>&amp;L&amp;A&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter>${breaksXml(blad)}</worksheet>`
	);
	return ut.bytes();
}

/** Where a new page begins. */
function breaksXml(blad: Blad): string {
	const rows = sidbrytningar(blad);
	if (rows.length === 0) return '';
	const each = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
	return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each.join('')}</rowBreaks>`;
}

/** Neighbours of the same width together. */
function colsXml(bredder: readonly number[]): string {
	const first = bredder.flatMap((bredd, i) => (bredd === bredder[i - 1] ? [] : [i]));
	return first
		.map((from, i) => {
			const to = first[i + 1] ?? bredder.length;
			return `<col min="${from + 1}" max="${to}" width="${bredder[from]}" customWidth="1"/>`;
		})
		.join('');
}

function pane({ fast: { rader, kolumner } }: Blad): string {
	if (rader === 0 && kolumner === 0) return '';
	const topLeft = `${kolumnbokstav(kolumner)}${rader + 1}`;
	const active = kolumner === 0 ? 'bottomLeft' : rader === 0 ? 'topRight' : 'bottomRight';
	const x = kolumner === 0 ? '' : ` xSplit="${kolumner}"`;
	const y = rader === 0 ? '' : ` ySplit="${rader}"`;
	return `<pane${x}${y} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

/** What the rows of a sheet are written with. */
type Skrivning = {
	readonly ut: Bytetext;
	readonly blad: Blad;
	readonly strangar: Strangtabell;
	readonly kolumner: readonly Delad[];
};

function addRow({ celler, hojd }: Rad, index: number, skrivning: Skrivning): void {
	const { ut, blad } = skrivning;
	const r = index + 1;
	const at = index - (blad.rader.length - formulaRows(blad));
	const kolumner = at < 0 ? [] : skrivning.kolumner;
	if (celler.length + kolumner.length === 0 && hojd === undefined) return;
	const hojden = hojd ?? radhojd(celler, blad.bredder);
	const ht = hojden === null ? '' : ` ht="${hojden}" customHeight="1"`;
	ut.add(`<row r="${r}"${ht}>`);
	// Cells stand in order without their address, which would be a third of the file; empty ones hold the place.
	celler.forEach((cell, k) => ut.add(cell === null ? '<c/>' : cellXml(cell, [k, r], skrivning)));
	kolumner.forEach((kolumn, i) => {
		if (at === 0) ut.add(firstShared(kolumn, [celler.length + i, r]));
		else addShared(ut, kolumn, at);
	});
	ut.add('</row>');
}

function formulaRows({ formelkolumner = [] }: Blad): number {
	return formelkolumner[0]?.varden.length ?? 0;
}

/** A column of formulas with what stands before each of its values. */
type Delad = Formelkolumn & { readonly index: number; readonly fore: string };

function shared(kolumn: Formelkolumn, index: number): Delad {
	const fore = `<c s="${STILINDEX[kolumn.stil]}"><f t="shared" si="${index}"/><v>`;
	return { ...kolumn, index, fore };
}

function addShared(ut: Bytetext, { stil, varden, fore }: Delad, at: number): void {
	const varde = varden[at] ?? NaN;
	if (Number.isNaN(varde)) {
		ut.add(fore.replace('>', ' t="str">'));
	} else {
		ut.add(fore);
		ut.add(talXml(forhandsvarde(varde, stil)));
	}
	ut.add('</v></c>');
}

/** The first row of a column holds the formula and says how far it reaches. */
function firstShared(
	{ formel, stil, varden, index }: Delad,
	[kolumn, rad]: readonly [number, number]
): string {
	const varde = varden[0] ?? NaN;
	const isMissing = Number.isNaN(varde);
	const bokstav = kolumnbokstav(kolumn);
	const ref = `${bokstav}${rad}:${bokstav}${rad + varden.length - 1}`;
	const f = `<f t="shared" ref="${ref}" si="${index}">${escapeXml(formel)}</f>`;
	const v = isMissing ? '<v></v>' : `<v>${talXml(forhandsvarde(varde, stil))}</v>`;
	return `<c s="${STILINDEX[stil]}"${isMissing ? ' t="str"' : ''}>${f}${v}</c>`;
}

const SIFFROR = 9;

/**
 * A cached value as its cell shows it: it is for previews, and is calculated anew when the workbook is opened. All
 * figures of a hundred thousand cells would make the file twice as large (docs/adr/0011).
 */
function forhandsvarde(varde: number, stil: Stil): number {
	switch (stil) {
		case 'heltal':
			return Math.round(varde);
		case 'decimaler':
			return Number(varde.toFixed(2));
		case 'procent':
			return Number(varde.toFixed(3));
		case 'procent2':
			return Number(varde.toFixed(4));
		default:
			return Number(varde.toPrecision(SIFFROR));
	}
}

/** Of the others whole kronor, or twelve figures: more than any cell shows, and a third less to store. */
const narmevarde = (varde: number, stil: Stil): number =>
	stil === 'heltal' || stil === 'summaHeltal' ? Math.round(varde) : Number(varde.toPrecision(12));

function cellXml(
	{ varde, stil, formel, matris }: Cell,
	[kolumn, rad]: readonly [number, number],
	{ blad, strangar }: Skrivning
): string {
	const open = `<c s="${STILINDEX[stil]}"`;
	if (formel !== undefined) {
		const array = matris === true ? ` t="array" ref="${kolumnbokstav(kolumn)}${rad}"` : '';
		const f = `<f${array}>${escapeXml(formel)}</f>`;
		if (typeof varde === 'number') {
			const shown = blad.avrundat === true ? forhandsvarde(varde, stil) : narmevarde(varde, stil);
			return `${open}>${f}<v>${talXml(shown)}</v></c>`;
		}
		return `${open} t="str">${f}<v>${escapeXml(varde ?? '')}</v></c>`;
	}
	if (varde === null || varde === '') return `${open}/>`;
	return typeof varde === 'number'
		? `${open}><v>${talXml(varde)}</v></c>`
		: `${open} t="s"><v>${strangar(varde)}</v></c>`;
}

/** The shortest text that gives the same number back. */
function talXml(varde: number): string {
	if (!Number.isFinite(varde)) throw new Error('A cell cannot hold NaN or infinity.');
	return varde === 0 ? '0' : String(varde);
}
