import type { Fel, Kalla } from '#lib/model/index.ts';
import type { Cell } from './rutnat.ts';

export type Decimaltecken = ',' | '.';

/** Something the reader noticed and the user should know, without anything having to be mended. */
export type Anmarkning = { readonly message: string; readonly remedy: string };

/** How the table lay in what was pasted or opened. */
export type Tabellkalla = {
	readonly sort: 'text' | 'csv' | 'xlsx';
	/** What separates the columns of a text; null in a workbook. */
	readonly avgransare: '\t' | ';' | ',' | '|' | 'mellanslag' | null;
	/** Encoding of the bytes; null for pasted text. */
	readonly teckenkodning: Teckenkodning | null;
	/** The sheet that was read, and all that can be chosen. */
	readonly blad: string | null;
	readonly bladnamn: readonly string[];
	/** `bred`: one row per kommun. `lang`: one row per kommun and year. `vand`: kommuner along the top. */
	readonly form: 'bred' | 'lang' | 'vand';
};

export type Teckenkodning =
	'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export type Kommunkolumn = {
	readonly index: number;
	readonly rubrik: string;
	readonly sort: 'kod' | 'namn' | 'kodOchNamn';
	/** Another column that also names the kommun and was used as a check; null without one. */
	readonly kontroll: number | null;
};

/** What the header and the cells say about a column; always open for the user to change. */
export type Gissning = {
	readonly namn: string;
	readonly enhet: string;
	readonly year: number | null;
	/** The values are multiplied by this: 1000 when the table is in tkr. */
	readonly faktor: number;
};

/** How the numbers of a column are written, and on what evidence. */
export type Talskrift = {
	/** Null when no cell has a mark, or when the user has to say. */
	readonly decimaltecken: Decimaltecken | null;
	/** `fraga`: some cells can be read in two ways, and nothing in the table settles it. */
	readonly sakerhet: 'tydlig' | 'fraga';
	readonly bevis: string;
};

/** A cell that holds something else than a number or a code for missing. */
export type Cellfel = {
	readonly radnummer: number;
	readonly text: string;
	readonly message: string;
};

export type Vardekolumn = {
	readonly index: number;
	/** The header as it stands, its rows joined. */
	readonly rubrik: string;
	readonly gissning: Gissning;
	readonly talskrift: Talskrift;
	readonly antalVarden: number;
	readonly antalSaknas: number;
	/** Faults in the rows that belong to a kommun, read as `talskrift` says. */
	readonly cellfel: readonly Cellfel[];
};

/** A kommun that a row may have meant. */
export type Forslag = { readonly kommunkod: string; readonly kommunnamn: string };

export type Rad = {
	readonly radnummer: number;
	/** What identifies the row, as it stands. */
	readonly text: string;
	readonly celler: readonly Cell[];
} & (
	| { readonly sort: 'kommun'; readonly kommunkod: string }
	| {
			readonly sort: 'omatchad';
			readonly orsak: 'okand' | 'flertydig' | 'motsagelse';
			readonly message: string;
			readonly forslag: readonly Forslag[];
	  }
	/** Riket, län, sums and means: set aside. */
	| { readonly sort: 'summa'; readonly galler: 'riket' | 'lan' | 'grupp' | 'summa' }
);

export type Dubblett = {
	readonly kommunkod: string;
	readonly radnummer: readonly number[];
	/** True when every value column has the same cells in all the rows. */
	readonly lika: boolean;
};

/** What a pasted or opened table says, ready to be shown and confirmed. */
export type Tabelltolkning = {
	readonly ok: true;
	readonly kalla: Tabellkalla;
	readonly rubrikrader: readonly number[];
	/** Titles, notes and sources above and below the table. */
	readonly anteckningar: readonly string[];
	readonly kommunkolumn: Kommunkolumn;
	readonly kolumner: readonly Vardekolumn[];
	/** Headers of columns without numbers, set aside. */
	readonly ovrigaKolumner: readonly string[];
	readonly rader: readonly Rad[];
	readonly dubbletter: readonly Dubblett[];
	/** Kommuner that no row belongs to. */
	readonly saknade: readonly Forslag[];
	readonly anmarkningar: readonly Anmarkning[];
};

export type Importavslag = { readonly ok: false; readonly fel: readonly Fel[] };

export type Tolkningssvar = Tabelltolkning | Importavslag;

/** What the user has decided about one column. */
export type Importval = {
	/** `Vardekolumn.index`. */
	readonly kolumn: number;
	readonly namn: string;
	readonly enhet: string;
	readonly year: number | null;
	readonly kalla: Kalla;
	/** Ids already in the document; the new one differs from them. */
	readonly upptagnaId: readonly string[];
	readonly faktor?: number;
	/** Needed when `talskrift.sakerhet` is `fraga`. */
	readonly decimaltecken?: Decimaltecken;
	/** Which kommun an unmatched row (by its number) belongs to; null leaves it out. */
	readonly rader?: ReadonlyMap<number, string | null>;
	/** Leave out every unmatched row that `rader` does not name. */
	readonly utanOmatchade?: boolean;
	/** What to do when a kommun has several rows with different values. */
	readonly dubbletter?: 'forsta' | 'sista' | 'summa';
	/** Treat cells that are not numbers as missing. */
	readonly felSomSaknas?: boolean;
};

export function avslag(message: string, remedy: string): Importavslag {
	return { ok: false, fel: [{ path: '', message, remedy }] };
}
