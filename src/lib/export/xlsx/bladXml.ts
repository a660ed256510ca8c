import { DEKLARATION } from '../opc.ts';
import { kolumnbokstav, type Blad, type Cell, type Formelkolumn, type Rad } from './blad.ts';
import { radhojd } from './radhojd.ts';
import { STILINDEX, type Stil } from './stilar.ts';
import { escapeXml } from '../xml.ts';

/** Index of a text in the workbook's table of texts. */
export type Strangtabell = (text: string) => number;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** One worksheet as XML. */
export function bladXml(blad: Blad, strangar: Strangtabell, isFirst: boolean): string {
	const { bredder, sammanfogade = [] } = blad;
	const cols = bredder
		.map((bredd, i) => `<col min="${i + 1}" max="${i + 1}" width="${bredd}" customWidth="1"/>`)
		.join('');
	const merges = sammanfogade.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	return (
		`${DEKLARATION}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
		`<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(blad)}</sheetView></sheetViews>` +
		'<sheetFormatPr defaultRowHeight="13.5"/>' +
		(cols === '' ? '' : `<cols>${cols}</cols>`) +
		`<sheetData>${blad.rader.map((rad, r) => radXml(rad, r, [blad, strangar])).join('')}</sheetData>` +
		(merges === '' ? '' : `<mergeCells count="${sammanfogade.length}">${merges}</mergeCells>`) +
		'<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
		`<pageSetup paperSize="9" orientation="${blad.staende === true ? 'portrait' : 'landscape'}" fitToWidth="${blad.sidorBred ?? 1}" fitToHeight="0"/>` +
		'<headerFooter><oddFooter>&amp;L&amp;A&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter></worksheet>'
	);
}

function pane({ fast: { rader, kolumner } }: Blad): string {
	if (rader === 0 && kolumner === 0) return '';
	const topLeft = `${kolumnbokstav(kolumner)}${rader + 1}`;
	const active = kolumner === 0 ? 'bottomLeft' : rader === 0 ? 'topRight' : 'bottomRight';
	const x = kolumner === 0 ? '' : ` xSplit="${kolumner}"`;
	const y = rader === 0 ? '' : ` ySplit="${rader}"`;
	return `<pane${x}${y} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

function radXml(
	{ celler, hojd }: Rad,
	index: number,
	[blad, strangar]: readonly [Blad, Strangtabell]
): string {
	const r = index + 1;
	const at = index - (blad.rader.length - formulaRows(blad));
	const kolumner = at < 0 ? [] : (blad.formelkolumner ?? []);
	if (celler.length + kolumner.length === 0 && hojd === undefined) return '';
	const hojden = hojd ?? radhojd(celler, blad.bredder);
	const ht = hojden === null ? '' : ` ht="${hojden}" customHeight="1"`;
	// Cells stand in order without their address, which would be a third of the file; empty ones hold the place.
	let text = `<row r="${r}"${ht}>`;
	celler.forEach(
		(cell, k) => (text += cell === null ? '<c/>' : cellXml(cell, [k, r], [blad, strangar]))
	);
	kolumner.forEach((kolumn, i) => (text += sharedXml(kolumn, [at, i], [celler.length + i, r])));
	return `${text}</row>`;
}

function formulaRows({ formelkolumner = [] }: Blad): number {
	return formelkolumner[0]?.varden.length ?? 0;
}

function sharedXml(
	{ formel, stil, varden }: Formelkolumn,
	[at, index]: readonly [number, number],
	[kolumn, rad]: readonly [number, number]
): string {
	const varde = varden[at] ?? NaN;
	const isMissing = Number.isNaN(varde);
	const bokstav = kolumnbokstav(kolumn);
	const text = at === 0 ? ` ref="${bokstav}${rad}:${bokstav}${rad + varden.length - 1}"` : '';
	const f = `<f t="shared"${text} si="${index}"${at === 0 ? `>${escapeXml(formel)}</f>` : '/>'}`;
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

/** Twelve figures of the others: more than any cell shows, and a fourth less to store. */
const narmevarde = (varde: number): number => Number(varde.toPrecision(12));

function cellXml(
	{ varde, stil, formel, matris }: Cell,
	[kolumn, rad]: readonly [number, number],
	[blad, strangar]: readonly [Blad, Strangtabell]
): string {
	const open = `<c s="${STILINDEX[stil]}"`;
	if (formel !== undefined) {
		const array = matris === true ? ` t="array" ref="${kolumnbokstav(kolumn)}${rad}"` : '';
		const f = `<f${array}>${escapeXml(formel)}</f>`;
		if (typeof varde === 'number') {
			const shown = blad.avrundat === true ? forhandsvarde(varde, stil) : narmevarde(varde);
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
