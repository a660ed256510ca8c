import type { Wordtabell } from './block.ts';

/** Width of the text on the page, in twentieths of a point. */
export const TEXTBREDD = 9298;

/** Where long words of the headings may break; a program without Swedish hyphenation breaks them anywhere. */
const MJUKT: readonly (readonly [RegExp, string])[] = [
	[/finansieringsgrad/gi, 'inan\u00ADsie\u00ADrings\u00ADgrad'],
	[/underfinansierade/gi, 'nder\u00ADfinan\u00ADsierade'],
	[/ersättning/gi, 'rsätt\u00ADning'],
	[/nettokostnad/gi, 'etto\u00ADkostnad'],
	[/årsarbetskrafter/gi, 'rs\u00ADarbets\u00ADkrafter'],
	[/,\s%/g, '\u00A0%'],
	[/sannolikhet/gi, 'anno\u00ADlikhet'],
	[/kommunkod/gi, 'ommun\u00ADkod'],
	[/kommuner/gi, 'om\u00ADmuner'],
	[/skatteöre/gi, 'katte\u00ADöre']
];

/** The heading with soft hyphens; the first letter keeps its case. */
export function mjuk(text: string): string {
	return MJUKT.reduce(
		(result, [ord, rest]) => result.replace(ord, (found) => found.charAt(0) + rest),
		text
	);
}

/** Beside the text of a cell on each side, in twentieths of a point: columns of running text stand further apart. */
export const CELLMARGINAL = { tal: 40, text: 60 } as const;
/** Size of a table's text, in twentieths of a point. */
const STORLEK = 160;

/** True of a table without figures. */
export const isTexttabell = ({ kolumner, textkolumner }: Wordtabell): boolean =>
	textkolumner >= kolumner.length;
/** Of a text its longest word counts to this many letters: hyphenation shortens what is longer. */
const LANGT_ORD = 16;
/** Sums are bold; headings too, and a size smaller. */
const FET = 1.1;
const RUBRIK = 1.03;

/** Widths of letters in shares of the size, in a font wider than Calibri: what is there when Calibri is not. */
const TECKEN: readonly (readonly [RegExp, number])[] = [
	[/[\s.,:;'’|ijl()]/, 0.36],
	[/[rtf\-–]/, 0.47],
	[/[mwMW−%]/, 0.97]
];
const ANNARS = 0.64;

function textbredd(text: string): number {
	return Array.from(text).reduce(
		(sum, ett) => sum + STORLEK * (TECKEN.find(([tecken]) => tecken.test(ett))?.[1] ?? ANNARS),
		0
	);
}

/** What a column cannot do without, and what its heading wants: a figure is never broken, a heading only where it may be. */
type Behov = { readonly siffror: number; readonly alla: number };

function needed(tabell: Wordtabell, k: number): Behov {
	const { kolumner, rader, textkolumner, summarad } = tabell;
	const marginal = 2 * CELLMARGINAL[isTexttabell(tabell) ? 'text' : 'tal'];
	const delar = mjuk(kolumner[k] ?? '')
		.split(/(?<=\u00AD)|[ ]/)
		.map((del) => RUBRIK * textbredd(del.replace('\u00AD', '-')));
	const bitar = rader.map((rad, r) => {
		const text = rad[k]?.text ?? '';
		// A figure is one piece; of a text its longest word.
		if (k >= textkolumner) return textbredd(text) * (summarad && r === rader.length - 1 ? FET : 1);
		return Math.max(...text.split(' ').map((ord) => textbredd(ord.slice(0, LANGT_ORD))));
	});
	const siffror = marginal + Math.max(0, ...bitar);
	return { siffror, alla: Math.max(siffror, marginal + Math.max(...delar)) };
}

/** A first column of names, then figures. */
function shares({ kolumner, textkolumner, bredder }: Wordtabell): readonly number[] {
	return bredder ?? kolumner.map((_, k) => (k < textkolumner ? 2 : 1));
}

/**
 * The columns in whole twentieths, so that they fill the width exactly: by their shares, but those that need more have
 * it from the others.
 */
export function tabellbredder(tabell: Wordtabell): number[] {
	const parts = fitted(
		shares(tabell),
		tabell.kolumner.map((_, k) => needed(tabell, k))
	);
	const sum = parts.reduce((a, b) => a + b, 0);
	let edge = 0;
	let before = 0;
	return parts.map((part) => {
		edge += part;
		const at = Math.round((edge / sum) * TEXTBREDD);
		const bredd = at - before;
		before = at;
		return bredd;
	});
}

/** Each round the columns that are too narrow get what they need. Where there is not room for all, headings break. */
function fitted(andelar: readonly number[], behov: readonly Behov[]): readonly number[] {
	const [siffror, alla] = (['siffror', 'alla'] as const).map((slag) =>
		behov.reduce((sum, ett) => sum + ett[slag], 0)
	) as [number, number];
	if (alla > TEXTBREDD) {
		const del = Math.max(0, TEXTBREDD - siffror) / (alla - siffror || 1);
		return behov.map((ett) => ett.siffror + del * (ett.alla - ett.siffror));
	}
	const fasta = new Set<number>();
	for (;;) {
		const taget = [...fasta].reduce((sum, k) => sum + (behov[k]?.alla ?? 0), 0);
		const kvar = andelar.reduce((sum, andel, k) => (fasta.has(k) ? sum : sum + andel), 0);
		const bredd = (k: number) => ((andelar[k] ?? 0) / kvar) * (TEXTBREDD - taget);
		const smala = andelar.flatMap((_, k) =>
			!fasta.has(k) && bredd(k) < (behov[k]?.alla ?? 0) ? [k] : []
		);
		if (smala.length === 0)
			return andelar.map((_, k) => (fasta.has(k) ? (behov[k]?.alla ?? 0) : bredd(k)));
		smala.forEach((k) => fasta.add(k));
	}
}
