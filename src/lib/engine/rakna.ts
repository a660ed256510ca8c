import type { Underlag } from './underlag.ts';
import type { Undantagsvillkor, Uttryck } from './uttryck.ts';
import {
	add,
	combine,
	divide,
	fold,
	knownSum,
	map,
	power,
	product,
	subtract,
	vardeFor,
	type Varde
} from './varde.ts';

/** The reader räkna: the value of a formula for every kommun. Shared parts are calculated once. */
export type Raknare = (uttryck: Uttryck) => Varde;

/** A räknare over one underlag. Never throws; an undefined operation is missing (NaN). */
export function raknare(underlag: Underlag): Raknare {
	const minne = new Map<Uttryck, Varde>();
	const rakna: Raknare = (uttryck) => {
		// Leaves are most of a tree, and reading one is cheaper than remembering it.
		if (uttryck.op === 'tal') return uttryck.varde;
		if (uttryck.op === 'kolumn') return underlag.kolumner.get(uttryck.kolumn) ?? NaN;
		const known = minne.get(uttryck);
		if (known !== undefined) return known;
		const varde = evaluate(uttryck, rakna, underlag);
		minne.set(uttryck, varde);
		return varde;
	};
	return rakna;
}

type Sammansatt = Exclude<Uttryck, { readonly op: 'tal' | 'kolumn' }>;

function evaluate(uttryck: Sammansatt, rakna: Raknare, underlag: Underlag): Varde {
	switch (uttryck.op) {
		case 'summa':
			return uttryck.delvis
				? knownSum(uttryck.termer.map(rakna), underlag.antal)
				: fold(uttryck.termer.map(rakna), add);
		case 'produkt':
			return product(uttryck.faktorer.map(rakna));
		case 'differens':
			return subtract(rakna(uttryck.fran), rakna(uttryck.minus));
		case 'kvot':
			return divide(rakna(uttryck.taljare), rakna(uttryck.namnare));
		case 'minst':
			return fold(uttryck.termer.map(rakna), Math.min);
		case 'storst':
			return fold(uttryck.termer.map(rakna), Math.max);
		case 'uppat':
			return map(rakna(uttryck.av), Math.ceil);
		case 'potens':
			return combine(rakna(uttryck.bas), rakna(uttryck.exponent), power);
		case 'valj':
			return choose(uttryck.bland.map(rakna), underlag.kolumner.get(uttryck.index));
		case 'om': {
			const da = rakna(uttryck.da);
			const annars = rakna(uttryck.annars);
			return exempt(uttryck.villkor, underlag, [da, annars]);
		}
	}
}

function choose(bland: readonly Varde[], index: Float64Array | undefined): Varde {
	if (index === undefined) return NaN;
	return index.map((alternativ, i) => vardeFor(bland[alternativ] ?? NaN, i));
}

function exempt(
	villkor: Undantagsvillkor,
	underlag: Underlag,
	[da, annars]: [Varde, Varde]
): Varde {
	const kolumn = underlag.kolumner.get(villkor.kolumn);
	const listade = new Set(villkor.kommuner);
	return Float64Array.from(underlag.kommunkoder, (kod, i) => {
		if (listade.has(kod)) return vardeFor(da, i);
		if (villkor.under === null) return vardeFor(annars, i);
		const varde = kolumn?.[i] ?? NaN;
		if (Number.isNaN(varde)) return NaN;
		return vardeFor(varde < villkor.under ? da : annars, i);
	});
}
