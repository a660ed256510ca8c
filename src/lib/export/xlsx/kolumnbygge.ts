import type { Uttryck } from '#lib/engine/index.ts';
import { kolumnbokstav } from './blad.ts';
import type { Cellnamn, Formel } from './formel.ts';
import { kolumnomrade, radomrade, radref } from './namn.ts';
import type { Stil } from './stilar.ts';
import { kommunrader, type Bokunderlag } from './underlag.ts';

/** A column of a calculation: one formula for all kommuner, and what it gives now. */
export type Kolumn = {
	readonly grupp: string;
	readonly rubrik: string;
	readonly enhet: string;
	/** Words of its name. */
	readonly ord: readonly string[];
	readonly formel: Formel;
	/** NaN where missing. */
	readonly varden: Float64Array;
	readonly stil: Stil;
	/** True when the head shows the sum over all kommuner. */
	readonly summa?: boolean;
	/** True when no table reads the whole column, so that it needs no name. */
	readonly mellanled?: boolean;
};

export type FardigKolumn = Kolumn & { readonly namn: string };

/** Columns before the calculated ones: kommunkod, kommun, storleksklass. */
export const FASTA_KOLUMNER = 3;

/** The columns of a calculation while they are written, with the parts of the trees that they stand for. */
export type Kolumnbygge = {
	readonly ny: (kolumn: Kolumn) => Cellnamn & { readonly alla: string };
	/** From now on the part of a tree is read as the cell. */
	readonly som: (uttryck: Uttryck, cell: Cellnamn) => void;
	readonly egen: (uttryck: Uttryck) => Cellnamn | undefined;
	/** Names the row of cells that hold the parts; `termer` is the list that it stands for, when another. */
	readonly nyttBlock: (
		delar: readonly Uttryck[],
		ord: readonly string[],
		termer?: readonly Uttryck[]
	) => void;
	readonly block: (termer: readonly Uttryck[]) => string | undefined;
	/** Names the row of all blocks of lines; null when there are none. */
	readonly rader: (ord: readonly string[]) => string | null;
	readonly kolumner: () => readonly FardigKolumn[];
};

type Block = {
	readonly namn: string;
	readonly termer: readonly Uttryck[];
	readonly from: number;
	readonly tom: number;
	/** True for lines of cost and funding, false for parts of one sum. */
	readonly isLines: boolean;
};

export function kolumnbygge(bok: Bokunderlag, bladnamn: string): Kolumnbygge {
	const kolumner: FardigKolumn[] = [];
	const celler = new Map<Uttryck, Cellnamn>();
	const platser = new Map<Uttryck, number>();
	const omrade = (from: number, tom: number) => radomrade(bladnamn, [letter(from), letter(tom)]);
	return {
		ny: (kolumn) => {
			const bokstav = letter(kolumner.length);
			const namn = bok.namn.ge(kolumn.ord, radref(bladnamn, bokstav));
			const area = kolumnomrade(bladnamn, bokstav, kommunrader(bok));
			const alla = kolumn.mellanled === true ? '' : bok.namn.ge([...kolumn.ord, 'alla'], area);
			kolumner.push({ ...kolumn, namn });
			return { namn, alla, saknas: kolumn.formel.saknas, minst: -Infinity };
		},
		som: (uttryck, cell) => {
			celler.set(uttryck, cell);
			platser.set(uttryck, kolumner.length - 1);
		},
		egen: (uttryck) => celler.get(uttryck),
		...blocks(
			(delar) => delar.map((del) => platser.get(del)),
			(ord, from, tom) => bok.namn.ge(ord, omrade(from, tom))
		),
		kolumner: () => kolumner
	};
}

const letter = (index: number) => kolumnbokstav(FASTA_KOLUMNER + index);

/** Columns side by side that a formula sums. */
function blocks(
	placesOf: (delar: readonly Uttryck[]) => readonly (number | undefined)[],
	name: (ord: readonly string[], from: number, tom: number) => string
): Pick<Kolumnbygge, 'nyttBlock' | 'block' | 'rader'> {
	const block: Block[] = [];
	return {
		nyttBlock: (delar, ord, termer) => {
			const places = placesOf(delar);
			const [from, tom] = [places[0], places.at(-1)];
			if (from === undefined || tom === undefined) return;
			const isLines = termer === undefined;
			block.push({ namn: name(ord, from, tom), termer: termer ?? delar, from, tom, isLines });
		},
		block: (termer) =>
			block.find(
				(ett) =>
					ett.termer.length === termer.length && ett.termer.every((del, i) => del === termer[i])
			)?.namn,
		rader: (ord) => {
			const lines = block.filter(({ isLines }) => isLines);
			const [first, last] = [lines[0], lines.at(-1)];
			return first === undefined || last === undefined ? null : name(ord, first.from, last.tom);
		}
	};
}
