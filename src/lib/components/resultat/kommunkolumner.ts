import {
	MATT,
	summaEllerMedel,
	type Alternativresultat,
	type Fraga,
	type Gruppresultat,
	type KommunResultat,
	type Matt
} from '#lib/engine/index.ts';
import {
	jamforTal,
	jamforText,
	KOMMUNMATT,
	MATTFORMAT,
	mattDecimals,
	mattTal,
	SAKNAS,
	SAKNAS_TEXT,
	soktext,
	tal,
	type Mattformat,
	type Soktext
} from '#lib/format/index.ts';

export type Sorteringsnyckel = 'kommunnamn' | 'folkmangd' | Matt;
export type Sortering<N extends string = Sorteringsnyckel> = {
	readonly nyckel: N;
	readonly fallande: boolean;
};

/** One row ready to show: an edit changes only the texts that differ. */
export type Kommunrad = { readonly kommun: KommunResultat; readonly text: Radtext };

type Radtext = Readonly<Record<Matt | 'namn' | 'stjarna' | 'folkmangd', string>>;

function isMatt(matt: string | undefined): matt is Matt {
	return (MATT as readonly (string | undefined)[]).includes(matt);
}

/** What a click in the table asks for: a button carries its measure, its row the kommun. Null beside the buttons. */
export function clickedFraga(event: Event, alternativ: string): Fraga | null {
	const button = (event.target as Element).closest('button');
	const kommunkod = button?.closest('tr')?.dataset['kod'];
	const matt = button?.dataset['matt'];
	if (kommunkod === undefined || !isMatt(matt)) return null;
	return { typ: 'kommun', alternativ, kommunkod, matt };
}

/** A lone dash is read unevenly. */
export const spoken = (text: string): string | undefined =>
	text === SAKNAS ? SAKNAS_TEXT : undefined;

/** Where long words may break in a narrow head. */
const MJUKT: Partial<Record<Matt, string>> = {
	ersattningKrPerInvanare: 'Ersätt\u00adning',
	finansieringsgrad: 'Finan\u00adsierings\u00adgrad',
	arsarbetskrafter: 'Års\u00adarbets\u00adkrafter'
};

/** Head of a column: `Netto`, `kr/inv`. */
export function kolumnrubrik(matt: Matt): { readonly text: string; readonly enhet: string } {
	const { kort, enhet, sort }: Mattformat = MATTFORMAT[matt];
	return { text: MJUKT[matt] ?? kort, enhet: sort === 'arsarbetskrafter' ? '' : enhet };
}

/** Decimals of each column, from the spread in riket. */
const columnDecimals = (kolumner: readonly Matt[], { matt }: Gruppresultat): readonly number[] =>
	kolumner.map((kolumn) => mattDecimals(kolumn, [matt[kolumn].min, matt[kolumn].max]));

/** The rows with the texts of the columns asked for. */
export function kommunrader(
	{ kommuner, riket }: Alternativresultat,
	kolumner: readonly Matt[] = KOMMUNMATT
): Kommunrad[] {
	const decimals = columnDecimals(kolumner, riket);
	return kommuner.map((kommun) => {
		const isPartial = kommun.saknade.length > 0;
		const text = {
			namn: isPartial ? `${kommun.kommunnamn}, ofullständig` : kommun.kommunnamn,
			stjarna: isPartial ? '*' : '',
			folkmangd: tal(kommun.folkmangd)
		} as Record<keyof Radtext, string>;
		kolumner.forEach((matt, i) => {
			text[matt] = mattTal(matt, kommun[matt], decimals[i]);
		});
		return { kommun, text };
	});
}

/** The figures of a row of sums, with the decimals of the columns. */
export function summatexter(
	grupp: Gruppresultat,
	riket: Gruppresultat,
	kolumner: readonly Matt[]
): readonly string[] {
	const decimals = columnDecimals(kolumner, riket);
	return kolumner.map((matt, i) => mattTal(matt, summaEllerMedel(matt, grupp), decimals[i]));
}

/** Sorted rows; equal figures stand in the order of the alphabet. */
export function sorteradeRader(
	rader: readonly Kommunrad[],
	{ nyckel, fallande }: Sortering
): Kommunrad[] {
	const byName = (a: Kommunrad, b: Kommunrad): number =>
		jamforText(a.kommun.kommunnamn, b.kommun.kommunnamn);
	if (nyckel === 'kommunnamn') {
		return rader.toSorted((a, b) => (fallande ? byName(b, a) : byName(a, b)));
	}
	return rader.toSorted(
		(a, b) => jamforTal(a.kommun[nyckel], b.kommun[nyckel], fallande) || byName(a, b)
	);
}

/** What is searched in, by kommunkod, from lines of code and name. */
export const soktexter = (rader: string): ReadonlyMap<string, Soktext> =>
	new Map(rader.split('\n').map((text) => [text.slice(0, 4), soktext(text)]));

/** The same rows with one kommun first. */
export function firstKommun(rader: Kommunrad[], kommunkod: string | null): Kommunrad[] {
	const first = rader.filter(({ kommun }) => kommun.kommunkod === kommunkod);
	return first.length === 0
		? rader
		: [...first, ...rader.filter(({ kommun }) => kommun.kommunkod !== kommunkod)];
}

const STIGANDE: readonly string[] = ['namn', 'kommunnamn', 'folkmangd'];

/** What a click on a column's head does: figures start with the largest, names with A. */
export function nextSortering<N extends string>(current: Sortering<N>, nyckel: N): Sortering<N> {
	if (current.nyckel === nyckel) return { nyckel, fallande: !current.fallande };
	return { nyckel, fallande: !STIGANDE.includes(nyckel) };
}

export function ariaSort<N extends string>(
	current: Sortering<N>,
	nyckel: N
): 'ascending' | 'descending' | 'none' {
	if (current.nyckel !== nyckel) return 'none';
	return current.fallande ? 'descending' : 'ascending';
}
