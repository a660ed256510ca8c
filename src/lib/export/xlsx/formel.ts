import { STORLEKSKLASS_KOLUMN, type Uttryck } from '#lib/engine/index.ts';

/** A cell that a formula reads in its own row. */
export type Cellnamn = {
	readonly namn: string;
	/** True when some kommun has no value: the formula is then missing there too. */
	readonly saknas: boolean;
	/** The lowest known value; decides which undefined operations have to be guarded. */
	readonly minst: number;
};

/** Where the reader finds what a tree refers to. */
export type Formelkallor = {
	/** Name of the cell of a document field, or of the area of a list. */
	readonly falt: (path: string) => string;
	readonly parameter: (id: string) => string;
	readonly kolumn: (id: string) => Cellnamn;
	/** A part of the tree that has a column of its own. */
	readonly egen: (uttryck: Uttryck) => Cellnamn | undefined;
	/** Terms that stand side by side: the name of their area. */
	readonly block: (termer: readonly Uttryck[]) => string | undefined;
	/** The share of the duty that applies, when the alternative has exemptions. */
	readonly omfattning: Cellnamn | null;
};

/** A formula without `=`; `saknas` when it can give "" in some kommun. */
export type Formel = { readonly text: string; readonly saknas: boolean };

/** Binding strength: sums 1, products 2, powers 3, single names 4. */
type Del = { readonly text: string; readonly styrka: 1 | 2 | 3 | 4 };

type Lasning = Formelkallor & {
	readonly luckor: Set<string>;
	readonly status: { osaker: boolean };
};

/**
 * The reader excel: a tree as a formula over named cells, without `=`. It gives "" where räkna gives a missing value:
 * where a column is empty, or where the operation has no value (docs/metod.md §7).
 */
export function formeltext(uttryck: Uttryck, kallor: Formelkallor): Formel {
	const lasning: Lasning = { ...kallor, luckor: new Set(), status: { osaker: false } };
	const text = operation(uttryck, lasning).text;
	const saker = lasning.status.osaker ? `IFERROR(${text},"")` : text;
	const luckor = [...lasning.luckor];
	const helt =
		luckor.length === 0 ? saker : `IF(COUNT(${luckor.join(',')})<${luckor.length},"",${saker})`;
	return { text: helt, saknas: lasning.status.osaker || luckor.length > 0 };
}

function las(uttryck: Uttryck, lasning: Lasning): Del {
	const egen = lasning.egen(uttryck);
	return egen === undefined ? operation(uttryck, lasning) : cell(egen, lasning);
}

function cell({ namn, saknas }: Cellnamn, { luckor }: Lasning): Del {
	if (saknas) luckor.add(namn);
	return { text: namn, styrka: 4 };
}

function operation(uttryck: Uttryck, lasning: Lasning): Del {
	switch (uttryck.op) {
		case 'tal':
			return { text: tal(uttryck, lasning), styrka: 4 };
		case 'kolumn':
			return cell(lasning.kolumn(uttryck.kolumn), lasning);
		case 'summa':
			return summa(uttryck, lasning);
		case 'produkt':
			return led(uttryck.faktorer, '*', lasning);
		case 'differens':
			return led([uttryck.fran, uttryck.minus], '-', lasning);
		case 'kvot':
			return kvot(uttryck, lasning);
		case 'minst':
			return anrop('MIN', uttryck.termer, lasning);
		case 'storst':
			return anrop('MAX', uttryck.termer, lasning);
		case 'uppat':
			return { text: `CEILING(${las(uttryck.av, lasning).text},1)`, styrka: 4 };
		case 'potens':
			return potens(uttryck, lasning);
		case 'valj':
			return valj(uttryck, lasning);
		case 'om':
			if (lasning.omfattning === null) throw new Error('An exemption without its column.');
			return cell(lasning.omfattning, lasning);
	}
}

type Op<T extends Uttryck['op']> = Extract<Uttryck, { op: T }>;

function tal({ varde, harkomst }: Op<'tal'>, lasning: Lasning): string {
	switch (harkomst.typ) {
		case 'dokument':
			return lasning.falt(harkomst.path);
		case 'parameter':
			return lasning.parameter(harkomst.id);
		case 'definition':
			return String(varde);
	}
}

function summa({ termer, delvis }: Op<'summa'>, lasning: Lasning): Del {
	if (!delvis) return led(termer, '+', lasning);
	if (termer.length === 0) return { text: '0', styrka: 4 };
	const block = lasning.block(termer);
	if (block !== undefined) return { text: `SUM(${block})`, styrka: 4 };
	// SUM leaves out the texts that stand for missing values; N makes a missing factor nothing.
	const delar = termer.map((term) => kandTerm(term, lasning));
	return { text: `SUM(${delar.join(',')})`, styrka: 4 };
}

/** A term of a sum over what is known, with a missing factor counted as nothing. */
function kandTerm(term: Uttryck, lasning: Lasning): string {
	const egna: Lasning = { ...lasning, luckor: new Set() };
	let { text } = las(term, egna);
	for (const namn of egna.luckor)
		text = text.replaceAll(new RegExp(`\\b${namn}\\b`, 'g'), `N(${namn})`);
	return text;
}

function anrop(funktion: string, termer: readonly Uttryck[], lasning: Lasning): Del {
	const delar = termer.map((term) => las(term, lasning).text);
	return { text: `${funktion}(${delar.join(',')})`, styrka: 4 };
}

function led(termer: readonly Uttryck[], tecken: '+' | '-' | '*', lasning: Lasning): Del {
	const styrka = tecken === '*' ? 2 : 1;
	const text = termer
		.map((term, i) => {
			const del = las(term, lasning);
			const svag = tecken === '-' && i > 0 ? del.styrka <= styrka : del.styrka < styrka;
			return svag ? `(${del.text})` : del.text;
		})
		.join(tecken);
	return { text, styrka };
}

function kvot({ taljare, namnare }: Op<'kvot'>, lasning: Lasning): Del {
	const over = las(taljare, lasning);
	const under = las(namnare, lasning);
	if (canBeZero(namnare, lasning)) lasning.status.osaker = true;
	const wrap = (del: Del, lagst: number) => (del.styrka < lagst ? `(${del.text})` : del.text);
	return { text: `${wrap(over, 2)}/${wrap(under, 3)}`, styrka: 2 };
}

/** A field is never 0 by the document's own limits; a column or a result can be. */
function canBeZero(namnare: Uttryck, lasning: Lasning): boolean {
	if (namnare.op === 'tal') return false;
	return !(namnare.op === 'kolumn' && lasning.kolumn(namnare.kolumn).minst > 0);
}

/** 0 to the power of 0 is 1 in räkna and an error in Excel; other undefined powers are missing in both. */
function potens({ bas, exponent }: Op<'potens'>, lasning: Lasning): Del {
	const upp = las(exponent, lasning);
	const under = las(bas, lasning);
	const potensen = `${under.styrka < 4 ? `(${under.text})` : under.text}^${upp.styrka < 4 ? `(${upp.text})` : upp.text}`;
	const kolumn = bas.op === 'kvot' && bas.taljare.op === 'kolumn' ? bas.taljare.kolumn : null;
	const minst = kolumn === null ? -1 : lasning.kolumn(kolumn).minst;
	if (minst > 0) return { text: potensen, styrka: 3 };
	lasning.status.osaker = true;
	return { text: `IF(${upp.text}=0,1,${potensen})`, styrka: 4 };
}

function valj({ index, bland }: Op<'valj'>, lasning: Lasning): Del {
	const first = bland[0];
	if (index !== STORLEKSKLASS_KOLUMN || first?.op !== 'tal' || first.harkomst.typ !== 'dokument') {
		throw new Error('Only a list with one number per size class can be chosen from.');
	}
	const omrade = lasning.falt(first.harkomst.path.replace(/\[\d+\]$/, ''));
	const klass = cell(lasning.kolumn(STORLEKSKLASS_KOLUMN), lasning);
	return { text: `INDEX(${omrade},${klass.text})`, styrka: 4 };
}
