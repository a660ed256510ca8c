import type { Tabell, Tabellcell } from './tabell.ts';
import { escapeXml, giltigText } from './xml.ts';

/** A table for the clipboard in the two kinds that programs ask for. */
export type Kopia = {
	/** For Word and mail: a formatted table whose numbers Excel reads in full. */
	readonly html: string;
	/** For Excel and plain text: tabs between the cells, decimal comma, no thousands. */
	readonly text: string;
};

/** The table as it can be pasted; the title and what the figures are stand above and below it. */
export function kopia(tabell: Tabell, avser: string): Kopia {
	return { html: html(tabell, avser), text: text(tabell, avser) };
}

const xml = (value: string) => escapeXml(giltigText(value));

/**
 * Attributes and no `style`: the browser reads what is put on the clipboard as a page of ours, and our content policy
 * then refuses every style.
 */
function html(tabell: Tabell, avser: string): string {
	const { rubrik, forklaring, kolumner, rader, textkolumner, summarad } = tabell;
	const align = (k: number) => (k < textkolumner ? 'left' : 'right');
	const th = kolumner.map(
		(namn, k) => `<th bgcolor="#e8ecf1" valign="top" align="${align(k)}">${xml(namn)}</th>`
	);
	const tr = rader.map((rad, r) => {
		const tag = summarad && r === rader.length - 1 ? 'b' : 'span';
		const cells = rad.map(
			(cell, k) =>
				`<td${value(cell)} valign="top" align="${align(k)}"><${tag}>${xml(cell.text)}</${tag}></td>`
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	return (
		'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body lang="sv">' +
		`<p><b>${xml(rubrik)}</b>, ${xml(avser)}</p>` +
		`<table border="1" cellspacing="0" cellpadding="3"><thead><tr>${th.join('')}</tr></thead><tbody>${tr.join('')}</tbody></table>` +
		`<p>${xml(forklaring)}</p></body></html>`
	);
}

/** What Excel takes instead of the text: the number as it is rounded, or the text as a text, so that 0114 is kept. */
function value(cell: Tabellcell): string {
	const { text: shown, tal } = cell;
	if (tal === null || !Number.isFinite(tal)) return ` x:str="${xml(shown)}"`;
	const decimals = shown.split(',')[1]?.length ?? 0;
	return ` x:num="${Number(tal.toFixed(decimals)) + 0}"`;
}

function text({ rubrik, forklaring, kolumner, rader }: Tabell, avser: string): string {
	const lines = [
		[`${rubrik}, ${avser}`],
		kolumner,
		...rader.map((rad) => rad.map(plain)),
		[forklaring]
	];
	return `${lines.map((cells) => cells.map(oneLine).join('\t')).join('\r\n')}\r\n`;
}

const DECIMALS = 6;

function plain({ text: shown, tal }: Tabellcell): string {
	if (tal === null || !Number.isFinite(tal)) return shown;
	const rounded = Number(tal.toFixed(DECIMALS)) + 0;
	return String(rounded).replace('.', ',');
}

/** Nothing that ends the cell or the row, or that a spreadsheet would run as a formula. */
function oneLine(cell: string): string {
	const flat = giltigText(cell).replace(/[\t\r\n]+/g, ' ');
	return /^[=+@]/.test(flat) ? `'${flat}` : flat;
}
