import type { Wordtabell } from './block.ts';

/** Width of the text on the page, in twentieths of a point. */
export const TEXTBREDD = 9298;

/** Where long words of the headings may break; a program without Swedish hyphenation breaks them anywhere. */
const MJUKT: readonly (readonly [RegExp, string])[] = [
	[/finansieringsgrad/gi, 'inansie\u00ADrings\u00ADgrad'],
	[/underfinansierade/gi, 'nder\u00ADfinansi\u00ADerade'],
	[/ersättning/gi, 'rsätt\u00ADning'],
	[/nettokostnad/gi, 'etto\u00ADkostnad'],
	[/årsarbetskrafter/gi, 'rs\u00ADarbets\u00ADkrafter'],
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

/** Room for a letter of a table in a font wider than Calibri, and the margins of a cell, in twentieths of a point. */
const TECKEN = 96;
const MARGINAL = 80;
const LANGT_ORD = 16;

/** What a column cannot do without: a figure is never broken, a heading only where it may be. */
function needed({ kolumner, rader, textkolumner }: Wordtabell, k: number): number {
	const delar = mjuk(kolumner[k] ?? '')
		.split(/(?<=\u00AD)|[ ]/)
		.map((del) => del.replace('\u00AD', '-').length);
	const bitar = rader.map((rad) => {
		const text = rad[k]?.text ?? '';
		// A figure is one piece; of a text its longest word, which hyphenation shortens when it is very long.
		if (k >= textkolumner) return text.length;
		return Math.min(LANGT_ORD, Math.max(...text.split(' ').map((ord) => ord.length)));
	});
	return MARGINAL + TECKEN * Math.max(...delar, ...bitar);
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

/** Each round the columns that are too narrow get what they need. Where there is not room for all, the shares hold. */
function fitted(andelar: readonly number[], behov: readonly number[]): readonly number[] {
	if (behov.reduce((sum, ett) => sum + ett, 0) > TEXTBREDD) return andelar;
	const fasta = new Set<number>();
	for (;;) {
		const taget = [...fasta].reduce((sum, k) => sum + (behov[k] ?? 0), 0);
		const kvar = andelar.reduce((sum, andel, k) => (fasta.has(k) ? sum : sum + andel), 0);
		const bredd = (k: number) => ((andelar[k] ?? 0) / kvar) * (TEXTBREDD - taget);
		const smala = andelar.flatMap((_, k) =>
			!fasta.has(k) && bredd(k) < (behov[k] ?? 0) ? [k] : []
		);
		if (smala.length === 0)
			return andelar.map((_, k) => (fasta.has(k) ? (behov[k] ?? 0) : bredd(k)));
		smala.forEach((k) => fasta.add(k));
	}
}
