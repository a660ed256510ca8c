import type { Harkomst, Uttryck } from './uttryck.ts';

/** Builders of formula nodes. `namn` and `enhet` are what an explanation shows. */
type Namn = readonly [namn: string, enhet: string];

export const tal = (varde: number, harkomst: Harkomst, [namn, enhet]: Namn): Uttryck => ({
	op: 'tal',
	varde,
	harkomst,
	namn,
	enhet
});

/** A number that follows from a definition, such as 1 or 10 000. */
export const konstant = (varde: number, namn: string): Uttryck =>
	tal(varde, { typ: 'definition' }, [namn, '']);

export const kolumn = (id: string, [namn, enhet]: Namn): Uttryck => ({
	op: 'kolumn',
	kolumn: id,
	namn,
	enhet
});

export const summa = (termer: readonly Uttryck[], [namn, enhet]: Namn): Uttryck => ({
	op: 'summa',
	termer,
	delvis: false,
	namn,
	enhet
});

/** A sum over what is known: a missing term is left out. */
export const kandSumma = (termer: readonly Uttryck[], [namn, enhet]: Namn): Uttryck => ({
	op: 'summa',
	termer,
	delvis: true,
	namn,
	enhet
});

export const produkt = (faktorer: readonly Uttryck[], [namn, enhet]: Namn): Uttryck => ({
	op: 'produkt',
	faktorer,
	namn,
	enhet
});

export const kvot = (taljare: Uttryck, namnare: Uttryck, [namn, enhet]: Namn): Uttryck => ({
	op: 'kvot',
	taljare,
	namnare,
	namn,
	enhet
});

export const differens = (fran: Uttryck, minus: Uttryck, [namn, enhet]: Namn): Uttryck => ({
	op: 'differens',
	fran,
	minus,
	namn,
	enhet
});

/** The same formula under another name. */
export const omdopt = (uttryck: Uttryck, [namn, enhet]: Namn): Uttryck => ({
	...uttryck,
	namn,
	enhet
});
