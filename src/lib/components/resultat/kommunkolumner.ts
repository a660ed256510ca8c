import type { Alternativresultat, Fraga, KommunResultat } from '#lib/engine/index.ts';
import {
	jamforTal,
	jamforText,
	KOMMUNMATT,
	MATTFORMAT,
	mattDecimals,
	mattTal,
	SAKNAS,
	SAKNAS_TEXT,
	tal,
	type Mattformat
} from '#lib/format/index.ts';

export type Kolumnmatt = (typeof KOMMUNMATT)[number];
export type Sorteringsnyckel = 'kommunnamn' | 'folkmangd' | Kolumnmatt;
export type Sortering<N extends string = Sorteringsnyckel> = {
	readonly nyckel: N;
	readonly fallande: boolean;
};

/** One row ready to show: an edit changes only the texts that differ. */
export type Kommunrad = { readonly kommun: KommunResultat; readonly text: Radtext };

type Radtext = Readonly<Record<Kolumnmatt | 'namn' | 'stjarna' | 'folkmangd', string>>;

function isKolumn(matt: string | undefined): matt is Kolumnmatt {
	return (KOMMUNMATT as readonly (string | undefined)[]).includes(matt);
}

/** What a click in the table asks for: a button carries its measure, its row the kommun. Null beside the buttons. */
export function clickedFraga(event: Event, alternativ: string): Fraga | null {
	const button = (event.target as Element).closest('button');
	const kommunkod = button?.closest('tr')?.dataset['kod'];
	const matt = button?.dataset['matt'];
	if (kommunkod === undefined || !isKolumn(matt)) return null;
	return { typ: 'kommun', alternativ, kommunkod, matt };
}

/** A lone dash is read unevenly. */
export const spoken = (text: string): string | undefined =>
	text === SAKNAS ? SAKNAS_TEXT : undefined;

/** Where long words may break in a narrow head. */
const MJUKT: Partial<Record<Kolumnmatt, string>> = {
	ersattningKrPerInvanare: 'Ersätt\u00adning',
	finansieringsgrad: 'Finan\u00adsierings\u00adgrad',
	arsarbetskrafter: 'Års\u00adarbets\u00adkrafter'
};

/** Head of a column: `Netto`, `kr/inv`. */
export function kolumnrubrik(matt: Kolumnmatt): { readonly text: string; readonly enhet: string } {
	const { kort, enhet, sort }: Mattformat = MATTFORMAT[matt];
	return { text: MJUKT[matt] ?? kort, enhet: sort === 'arsarbetskrafter' ? '' : enhet };
}

export function kommunrader({ kommuner, riket }: Alternativresultat): Kommunrad[] {
	const decimals = KOMMUNMATT.map((matt) =>
		mattDecimals(matt, [riket.matt[matt].min, riket.matt[matt].max])
	);
	return kommuner.map((kommun) => {
		const isPartial = kommun.saknade.length > 0;
		const text = {
			namn: isPartial ? `${kommun.kommunnamn}, ofullständig` : kommun.kommunnamn,
			stjarna: isPartial ? '*' : '',
			folkmangd: tal(kommun.folkmangd)
		} as Record<keyof Radtext, string>;
		KOMMUNMATT.forEach((matt, i) => {
			text[matt] = mattTal(matt, kommun[matt], decimals[i]);
		});
		return { kommun, text };
	});
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
