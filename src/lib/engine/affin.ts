import type { Raknare } from './rakna.ts';
import { vardeFor } from './varde.ts';
import { delar, type Uttryck } from './uttryck.ts';

/** A formula that is `fast + perInvanare × folkmängd` in every kommun. */
export type Affin = { readonly fast: number; readonly perInvanare: number };

/**
 * The formula as a fixed part and a part per inhabitant, or null when it is anything else.
 * Another reader of the same tree: it makes the exact brytpunkt possible (docs/metod.md §3).
 */
export function affin(uttryck: Uttryck, rakna: Raknare): Affin | null {
	const inner = delar(uttryck).map((del) => affin(del, rakna));
	if (inner.some((del) => del === null)) return null;
	const led = inner as Affin[];
	switch (uttryck.op) {
		case 'tal':
			return { fast: uttryck.varde, perInvanare: 0 };
		case 'kolumn':
			return uttryck.kolumn === 'folkmangd' ? { fast: 0, perInvanare: 1 } : null;
		case 'summa':
			return led.reduce(add, ZERO);
		case 'differens':
			return led[0] && led[1] ? add(led[0], times(led[1], -1)) : null;
		case 'produkt':
			return led.reduce<Affin | null>(multiply, { fast: 1, perInvanare: 0 });
		case 'kvot':
			return led[0] && led[1] ? divide(led[0], led[1]) : null;
		case 'valj':
		case 'om':
			return null;
		default:
			return led.every(({ perInvanare }) => perInvanare === 0) ? constant(uttryck, rakna) : null;
	}
}

const ZERO: Affin = { fast: 0, perInvanare: 0 };

const add = (a: Affin, b: Affin): Affin => ({
	fast: a.fast + b.fast,
	perInvanare: a.perInvanare + b.perInvanare
});

const times = (a: Affin, faktor: number): Affin => ({
	fast: a.fast * faktor,
	perInvanare: a.perInvanare * faktor
});

function multiply(a: Affin | null, b: Affin): Affin | null {
	if (a === null) return null;
	if (b.perInvanare === 0) return times(a, b.fast);
	return a.perInvanare === 0 ? times(b, a.fast) : null;
}

function divide(a: Affin, b: Affin): Affin | null {
	return b.perInvanare === 0 && b.fast !== 0 ? times(a, 1 / b.fast) : null;
}

/** Minst, högst, potens and avrundning of constants only. */
function constant(uttryck: Uttryck, rakna: Raknare): Affin | null {
	const varde = vardeFor(rakna(uttryck), 0);
	return Number.isFinite(varde) ? { fast: varde, perInvanare: 0 } : null;
}
