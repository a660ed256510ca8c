import type { Blad } from './blad.ts';
import { RADHOJD, radhojd } from './radhojd.ts';

/** An A4 page in points: its shorter and its longer side. */
const A4 = [595, 842] as const;
/** Of a column per character in Excel; where they are wider, the page is made smaller and has room for more rows. */
const PUNKTER_PER_TECKEN = 4.5;

/**
 * Rows (1-based) after which a new page begins so that no table that has room on one page is split between two: the
 * second half would stand without its heading. Tables begin at `blad.tabeller` and go on to the next one.
 */
export function sidbrytningar(blad: Blad): number[] {
	const { tabeller = [], rader, upprepas } = blad;
	const hojder = rader.map(({ celler, hojd }) => hojd ?? radhojd(celler, blad.bredder) ?? RADHOJD);
	const sum = (from: number, to: number) =>
		hojder.slice(from - 1, to - 1).reduce((all, hojd) => all + hojd, 0);
	const upprepat = upprepas === null ? 0 : sum(upprepas[0], upprepas[1] + 1);
	const ryms = pageHeight(blad) - upprepat;
	const brytningar: number[] = [];
	let taget = sum(blad.titelISidhuvud === true ? 3 : 1, tabeller[0] ?? 1) - upprepat;
	tabeller.forEach((from, i) => {
		const hojd = sum(from, tabeller[i + 1] ?? rader.length + 1);
		if (taget > 0 && taget + hojd > ryms && i > 0) {
			brytningar.push(from - 1);
			taget = 0;
		}
		// A table that is longer than a page goes on for as many as it takes.
		taget = taget + hojd > ryms ? (taget + hojd) % ryms : taget + hojd;
	});
	return brytningar;
}

/** How much of a sheet a page has room for: its width is made to fit, never larger than it is. */
function pageHeight(blad: Blad): number {
	const { bredder, fast, sidorBred = 1, staende = false } = blad;
	const { sida, topp, fot } = marginaler(blad);
	const [bredd, hojd] = staende ? A4 : [A4[1], A4[0]];
	const width = (alla: readonly number[]) =>
		alla.reduce((all, ett) => all + ett, 0) * PUNKTER_PER_TECKEN;
	// The columns that stand still are on every page.
	const bladbredd = width(bredder) + (sidorBred - 1) * width(bredder.slice(0, fast.kolumner));
	const skala = Math.min(1, ((bredd - 2 * sida * TUM) * sidorBred) / bladbredd);
	return (hojd - (topp + fot) * TUM) / skala;
}

const TUM = 72;

/** Of the printed page, in inches. A title in the header has more room. */
export function marginaler({ titelISidhuvud = false }: Blad) {
	return { sida: 0.4, topp: titelISidhuvud === false ? 0.6 : 0.9, fot: 0.6 } as const;
}
