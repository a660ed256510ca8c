import type { Fraga } from '#lib/engine/index.ts';
import type { Teckning } from './teckning.ts';

/** Everything there is to say about one chart: on the screen, in a file, in a table and for the one who hears it. */
export type Diagrambild = {
	/** Short and without å, ä, ö: part of the file's name. */
	readonly id: string;
	/** The format of the command line that gives this very picture; none for what is chosen on the screen alone. */
	readonly format?: string;
	/** The finding. */
	readonly rubrik: string;
	/** Its figures in the order they stand there, with what explains them. */
	readonly rubriksiffror?: readonly Rubriksiffra[];
	/** Unit, year and price level, and what the marks are. */
	readonly underrubrik: string;
	/** What kind of chart it is and what it shows, read out before one walks in it. */
	readonly beskrivning: string;
	/** Where the figures come from. */
	readonly kalla: string;
	readonly rita: (bredd: number) => Teckning;
	readonly tabell: Diagramtabell;
	/** What explains the figure the reader has stopped at, by the stop's id. */
	readonly fragaVid?: (stopp: string) => Fraga | null;
};

export type Rubriksiffra = { readonly text: string; readonly fraga: Fraga };

/** The same figures in rows. The first column is the row's name. */
export type Diagramtabell = {
	readonly kolumner: readonly string[];
	readonly rader: readonly Diagramrad[];
};

export type Diagramrad = { readonly namn: string; readonly celler: readonly Diagramcell[] };

/** A figure as it is read, and as a number in the unit of its column; null when it is missing or a text. */
export type Diagramcell = {
	readonly text: string;
	readonly tal: number | null;
	/** How many decimals the number is worth in a file. */
	readonly decimals: number;
	/** What explains it; null where it explains itself. */
	readonly fraga?: Fraga | null;
};
