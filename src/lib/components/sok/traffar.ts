import { jamforText, matchar, sokform, soktext, type Soktext } from '#lib/format/index.ts';
import type { Kommun } from '#lib/model/index.ts';

/** No list is longer: the rest is found by typing more. */
const HOGST = 8;

type Urval = { readonly egen: string | null; readonly utom: readonly string[] };

const texter = new Map<string, Soktext>();
const textFor = ({ kommunkod, kommunnamn }: Kommun): Soktext => {
	const known = texter.get(kommunkod) ?? soktext(`${kommunnamn} ${kommunkod}`);
	texter.set(kommunkod, known);
	return known;
};

/**
 * The kommuner a query means, typed with or without å ä ö, or as a code: first those whose name begins with it, then
 * those that hold it, in Swedish order. An empty query gives the reader's own kommun.
 */
export function traffar(kommuner: readonly Kommun[], fraga: string, urval: Urval): Kommun[] {
	const free = kommuner.filter(({ kommunkod }) => !urval.utom.includes(kommunkod));
	if (fraga.trim() === '') return free.filter(({ kommunkod }) => kommunkod === urval.egen);
	const start = sokform(fraga.trim());
	const rank = (kommun: Kommun) => (textFor(kommun).vikt.startsWith(start) ? 0 : 1);
	return free
		.filter((kommun) => matchar(textFor(kommun), fraga))
		.sort((a, b) => rank(a) - rank(b) || jamforText(a.kommunnamn, b.kommunnamn))
		.slice(0, HOGST);
}
