import { vektor, type Alternativformler, type Uttryck } from '#lib/engine/index.ts';
import type { Antaganden } from './antaganden.ts';
import type { Delningsblad } from './fordelningsblad.ts';
import { formeltext, type Cellnamn, type Formelkallor } from './formel.ts';
import type { Kommundata } from './kommundata.ts';
import { kolumnbygge, type Kolumnbygge } from './kolumnbygge.ts';
import type { Stil } from './stilar.ts';
import type { Bokunderlag } from './underlag.ts';

/** What a calculation is written from. */
export type Berakningskallor = {
	readonly bok: Bokunderlag;
	readonly antaganden: Antaganden;
	readonly kommundata: Kommundata;
	readonly delning: Delningsblad;
};

/** The calculation of one alternative while its columns are written. */
export type Berakningsbygge = Berakningskallor & {
	readonly formel: Alternativformler;
	readonly kolumner: Kolumnbygge;
	readonly kallor: Formelkallor;
	readonly rader: Berakningsrad[];
	readonly faktorer: Map<string, string>;
};

/** A line of cost or funding: heading, kind, and the name of the area of all kommuner. */
export type Berakningsrad = {
	readonly id: string;
	readonly namn: string;
	readonly slag: string;
	readonly alla: string;
};

/** A calculation without columns, and where its formulas find their cells. */
export function berakningsbygge(
	kallor: Berakningskallor,
	formel: Alternativformler,
	bladnamn: string
): Berakningsbygge {
	const { bok, antaganden, kommundata } = kallor;
	const kolumner = kolumnbygge(bok, bladnamn);
	const faktorer = new Map<string, string>();
	const found = <T>(value: T | undefined, what: string): T => {
		if (value === undefined) throw new Error(`The workbook has no cell for ${what}.`);
		return value;
	};
	return {
		...kallor,
		formel,
		kolumner,
		faktorer,
		rader: [],
		kallor: {
			falt: (path) => faktorer.get(path) ?? found(antaganden.falt.get(path), path),
			parameter: (id) => found(antaganden.parametrar.get(id), id),
			kolumn: (id) => found(kommundata.kolumner.get(id), id),
			egen: kolumner.egen,
			block: kolumner.block,
			omfattning: null
		}
	};
}

/** What a column needs beside its tree; `som` is the tree to write when it is another. */
export type Kolumnspec = {
	readonly grupp: string;
	readonly rubrik: string;
	readonly ord: readonly string[];
	readonly stil: Stil;
	readonly summa?: boolean;
	readonly mellanled?: boolean;
	readonly som?: Uttryck;
};

/** A column from a tree; the tree is then read as that column. */
export function column(
	bygge: Berakningsbygge,
	uttryck: Uttryck,
	spec: Kolumnspec
): Cellnamn & { readonly alla: string } {
	const { bok, kolumner, kallor } = bygge;
	const cellen = kolumner.ny({
		...spec,
		enhet: uttryck.enhet,
		formel: formeltext(spec.som ?? uttryck, kallor),
		varden: vektor(bok.formler.rakna(uttryck), bok.formler.underlag.antal)
	});
	kolumner.som(uttryck, cellen);
	return cellen;
}
