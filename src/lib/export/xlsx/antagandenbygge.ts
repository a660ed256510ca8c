import type { Kalla } from '#lib/model/index.ts';
import type { Cell, Rad } from './blad.ts';
import { cell, rad, talstil, TOM } from './celler.ts';
import { faltmeta } from './falt.ts';
import { BLAD } from './lage.ts';
import { cellref } from './namn.ts';
import type { Stil } from './stilar.ts';
import type { Bokunderlag } from './underlag.ts';

/** A row being written. `mark` and `kalla` stand in their own columns. */
export type Antaganderad = {
	readonly label: string;
	readonly varde: Cell;
	readonly enhet: string;
	readonly mark?: string;
	readonly kalla?: string;
};

/** The sheet while it is written: rows so far, and the names given. */
export type Bygge = {
	readonly rader: Rad[];
	readonly falt: Map<string, string>;
	readonly parametrar: Map<string, string>;
};

export const VARDEKOLUMN = 'B';
export const RUBRIKER = ['Uppgift', 'Värde', 'Enhet', 'Namn i formlerna', 'Märkning', 'Källa'];
/** As the cells below: the value to the right, and its unit at a distance from it. */
export const RUBRIKSTIL: readonly Stil[] = ['huvud', 'huvudTal', 'huvudIndrag'];

/** Appends a row; with `namn` its cell gets a name, which is returned. */
export function append(
	bok: Bokunderlag,
	bygge: Bygge,
	[innehall, namn]: readonly [Antaganderad, readonly string[] | null]
): string {
	const { label, varde, enhet, mark = '', kalla = '' } = innehall;
	const nr = bygge.rader.length + 1;
	const ett = namn === null ? '' : bok.namn.ge(namn, cellref(BLAD.antaganden, VARDEKOLUMN, nr));
	bygge.rader.push(
		rad(
			cell(label),
			varde,
			cell(enhet, 'slag'),
			cell(ett, 'formelnamn'),
			cell(mark, mark === 'antagande' ? 'antagande' : 'dampad'),
			cell(kalla, 'not')
		)
	);
	return ett;
}

/** A heading across the sheet. */
export function appendHeading(bygge: Bygge, text: string, stil: 'rubrik' | 'underrubrik'): void {
	if (stil === 'rubrik') bygge.rader.push(TOM);
	bygge.rader.push({ celler: RUBRIKER.map((_, i) => cell(i === 0 ? text : null, stil)) });
}

const KALLTYP: Readonly<Record<string, string>> =
	faltmeta('alternativ[0].kostnadsposter[0].kalla.typ').val ?? {};

/** A source as one line: `Förarbete eller myndighetsuppgift: prop. 2022/23:43 s. 60`. */
export function kalltext({ typ, text, url }: Kalla): string {
	const namn = KALLTYP[typ] ?? typ;
	return [text === '' ? namn : `${namn}: ${text}`, url].filter((del) => del !== '').join(', ');
}

/** A cell for a number that the reader may change when the formulas read it. */
export function inputCell(varde: number | null, enhet: string, isInput: boolean): Cell {
	return cell(varde, talstil(varde, enhet, isInput));
}

/** A source's kind as the mark in the sheet. */
export function mark(typ: string): string {
	return typ === 'antagande' ? 'antagande' : '';
}
