import type { Alternativformler } from './alternativ.ts';
import type { Formler } from './formler.ts';
import { isUnderfinansierad } from './grupp.ts';
import type { Brytpunkt } from './gruppresultat.ts';
import { skaladeRader } from './skaladRad.ts';

/**
 * How large a kommun otherwise like this one would have to be for the money to cover the cost.
 * `tacks`: it is covered as it is. `fran`: from this population and up. `under`: below this one. `aldrig`: at no size
 * between the smallest and the largest tried. `exakt`: solved, else found by trying sizes.
 */
export type Tillracklig =
	| { readonly typ: 'tacks' | 'aldrig' }
	| { readonly typ: 'fran' | 'under'; readonly invanare: number; readonly exakt: boolean };

/** From a tenth of the smallest kommun to twice the largest. */
const MINST = 200;
const STORST = 2_000_000;
const STEG = 400;

export function tillracklig(
	formel: Alternativformler,
	[index, brytpunkt]: readonly [number, Brytpunkt],
	alla: Formler
): Tillracklig {
	const folkmangd = alla.underlag.folkmangd[index] ?? NaN;
	const eget = isTackt(formel, [index, Float64Array.of(1)], alla);
	if (eget[0] === true) return { typ: 'tacks' };
	if (brytpunkt.typ === 'exakt' && brytpunkt.invanare !== null) {
		const typ = brytpunkt.tacksRiktning === 'under' ? 'under' : 'fran';
		return { typ, invanare: brytpunkt.invanare, exakt: true };
	}
	const uppat = search(formel, [index, folkmangd, STORST], alla);
	if (uppat !== null) return { typ: 'fran', invanare: uppat, exakt: false };
	const nedat = search(formel, [index, folkmangd, MINST], alla);
	return nedat === null ? { typ: 'aldrig' } : { typ: 'under', invanare: nedat, exakt: false };
}

/**
 * The population nearest to the kommun's own from which every size out to the end is covered; tried on a fine net
 * of sizes and again between the two that the limit lies between. Null when the end itself is not covered.
 */
function search(
	formel: Alternativformler,
	[index, fran, till]: readonly [number, number, number],
	alla: Formler
): number | null {
	let limit: readonly [number, number] = [fran, till];
	for (let pass = 0; pass < 2; pass += 1) {
		const storlekar = net(limit);
		const folkmangd = alla.underlag.folkmangd[index] ?? NaN;
		const faktorer = storlekar.map((antal) => antal / folkmangd);
		const lastNot = isTackt(formel, [index, faktorer], alla).lastIndexOf(false);
		if (lastNot === storlekar.length - 1) return null;
		limit = [storlekar[lastNot] ?? fran, storlekar[lastNot + 1] ?? till];
	}
	return limit[1];
}

function net([fran, till]: readonly [number, number]): Float64Array {
	const kvot = till / fran;
	return new Float64Array(STEG + 1).map((_, k) => fran * kvot ** (k / STEG));
}

function isTackt(
	{ matt }: Alternativformler,
	[index, faktorer]: readonly [number, Float64Array],
	alla: Formler
): boolean[] {
	const rader = skaladeRader(index, faktorer, alla);
	const brutto = rader(matt.bruttoKr);
	return Array.from(rader(matt.nettoKr), (netto, k) => !isUnderfinansierad(netto, brutto[k] ?? 0));
}
