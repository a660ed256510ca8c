import type { Tabell } from '../tabell.ts';
import type { Styckestil } from './stilar.ts';

/** A piece of a paragraph: plain text, bold text or a footnote. */
export type Del = string | { readonly fet: string } | { readonly fotnot: string };

/** A chart that Word draws itself: it stays sharp, and its colours follow the editor's theme if they wish. */
export type Diagram = {
	readonly rubrik: string;
	/** What it shows, for the one who hears it. */
	readonly alternativtext: string;
	readonly forklaring: string;
	readonly innehall: Stapelinnehall | Punktinnehall;
};

export type Serie = {
	readonly namn: string;
	/** Six hexadecimal figures. */
	readonly farg: string;
	readonly varden: readonly (number | null)[];
};

export type Stapelinnehall = {
	readonly typ: 'staplar';
	readonly kategorier: readonly string[];
	readonly serier: readonly Serie[];
	readonly yRubrik: string;
};

export type Punktinnehall = {
	readonly typ: 'punkter';
	/** Positive: the axis is logarithmic. */
	readonly x: readonly number[];
	readonly serie: Serie;
	readonly xRubrik: string;
	readonly yRubrik: string;
};

/** Column widths as shares of the text's; a table without them has a wide first column. */
export type Wordtabell = Tabell & {
	readonly bredder?: readonly number[];
	/** A footnote after the text of the first column, for each row; null for a row without. */
	readonly radnoter?: readonly (string | null)[];
};

/** What a Word document is made of, in order. */
export type Block =
	| {
			readonly typ: 'rubrik';
			readonly niva: 1 | 2 | 3;
			readonly text: string;
			readonly bilaga?: boolean;
	  }
	| { readonly typ: 'stycke'; readonly stil: Styckestil; readonly delar: readonly Del[] }
	| { readonly typ: 'tabell'; readonly tabell: Wordtabell; readonly fotnoter?: readonly string[] }
	| { readonly typ: 'diagram'; readonly diagram: Diagram; readonly fotnoter?: readonly string[] }
	| { readonly typ: 'innehall' };

export const stycke = (stil: Styckestil, ...delar: readonly Del[]): Block => ({
	typ: 'stycke',
	stil,
	delar
});

export const rubrik = (niva: 1 | 2 | 3, text: string): Block => ({ typ: 'rubrik', niva, text });

export const bilaga = (niva: 1 | 2, text: string): Block => ({
	typ: 'rubrik',
	niva,
	text,
	bilaga: true
});

/** A user's text: a line of its own is a paragraph of its own. */
export function brodtext(text: string): Block[] {
	return text
		.split(/\r\n|\r|\n/)
		.map((rad) => rad.trim())
		.filter((rad) => rad !== '')
		.map((rad) => stycke('Normal', rad));
}
