import type { Uttryck } from '../uttryck.ts';
import type { Atom, Spann, Verkan } from './faktor.ts';

/** Something that is not known for certain. Sources vary independently of each other (docs/metod.md §10). */
export type Osakerhetskalla = {
	/** `post:ID`, `grupp:NAMN`, `parameter:ID`, `redanUppfyllt:ID`, `andelSomSoker:ID` or `lokal:ID`. */
	readonly id: string;
	readonly typ: 'post' | 'grupp' | 'parameter' | 'redanUppfyllt' | 'andelSomSoker' | 'lokal';
	/** What it is, for a reader. */
	readonly namn: string;
};

/** Local factors of a post: one per kommun. */
export type Lokal = { readonly kalla: number; readonly post: string; readonly spridning: number };

/** What multiplies a whole line; −1 is none. */
export type Radslump = { readonly atom: number; readonly lokal: number };

/** Where chance enters the formulas of one alternative. */
export type Slumpmodell = {
	readonly kallor: readonly Osakerhetskalla[];
	readonly atomer: readonly Atom[];
	readonly lokala: readonly Lokal[];
	/** Lines that are multiplied as a whole, by the node itself. */
	readonly rader: ReadonlyMap<Uttryck, Radslump>;
	/** Numbers that are replaced: a parameter is multiplied by its atom, a share becomes its atom. */
	readonly tal: ReadonlyMap<Uttryck, number>;
};

/** A model while it is made. */
export type Slumpbygge = {
	readonly kallor: Osakerhetskalla[];
	readonly atomer: Atom[];
	readonly lokala: Lokal[];
	readonly rader: Map<Uttryck, Radslump>;
	readonly tal: Map<Uttryck, number>;
	readonly index: Map<string, number>;
};

/** Index of a source; the same source keeps its place. */
export function kallaIndex(bygge: Slumpbygge, kalla: Osakerhetskalla): number {
	const known = bygge.index.get(kalla.id);
	if (known !== undefined) return known;
	bygge.index.set(kalla.id, bygge.kallor.length);
	return bygge.kallor.push(kalla) - 1;
}

/** Index of an atom; equal ones are one. */
export function addAtom(
	bygge: Slumpbygge,
	kalla: Osakerhetskalla,
	[spann, verkan]: [Spann, Verkan]
): number {
	const atom: Atom = { kalla: kallaIndex(bygge, kalla), spann, verkan };
	const isSame = ({ kalla: k, spann: s, verkan: v }: Atom) =>
		k === atom.kalla &&
		s.lag === spann.lag &&
		s.hog === spann.hog &&
		v.typ === verkan.typ &&
		(v.typ !== 'andel' || verkan.typ !== 'andel' || v.andel === verkan.andel);
	const known = bygge.atomer.findIndex(isSame);
	return known >= 0 ? known : bygge.atomer.push(atom) - 1;
}
