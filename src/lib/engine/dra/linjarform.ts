import { vardeFor, type Varde } from '../varde.ts';

/**
 * A constant per kommun × a product of atoms × perhaps a local factor. `atomer` ascending and may repeat; a negative
 * entry −1 − a is atom a as a divisor. `lokal` −1: none.
 */
export type Linjarterm = {
	readonly atomer: readonly number[];
	readonly lokal: number;
	readonly koeff: Varde;
};

/** A formula as a sum of such terms: what makes the fast draws possible. */
export type Linjarform = readonly Linjarterm[];

export const complement = (mask: Varde): Varde =>
	typeof mask === 'number' ? 1 - mask : mask.map((m) => 1 - m);

/** A missing term counts as nothing in a sum over what is known. */
export const known = (term: Linjarterm): Linjarterm => ({
	...term,
	koeff:
		typeof term.koeff === 'number'
			? term.koeff || 0
			: term.koeff.some(Number.isNaN)
				? term.koeff.map((x) => x || 0)
				: term.koeff
});

export function times(a: Varde, b: Varde): Varde {
	if (typeof a === 'number') return typeof b === 'number' ? a * b : times(b, a);
	if (typeof b === 'number') return b === 1 ? a : a.map((x) => x * b);
	return a.map((x, i) => x * vardeFor(b, i));
}

/** Null when two local factors would meet: they would not be linear in either. */
export function multiply(a: Linjarform, b: Linjarform): Linjarform | null {
	const result: Linjarterm[] = [];
	for (const x of a) {
		for (const y of b) {
			if (x.lokal >= 0 && y.lokal >= 0) return null;
			const atomer = [...x.atomer, ...y.atomer].sort((m, n) => m - n);
			result.push({ atomer, lokal: Math.max(x.lokal, y.lokal), koeff: times(x.koeff, y.koeff) });
		}
	}
	return result;
}

/** Division by one term; by a sum of random ones is not linear. */
export function divide(a: Linjarform, b: Linjarform): Linjarform | null {
	const [under] = b;
	if (under === undefined || b.length > 1 || under.lokal >= 0) return null;
	const koeff = typeof under.koeff === 'number' ? inverse(under.koeff) : under.koeff.map(inverse);
	return multiply(a, [{ atomer: under.atomer.map((atom) => -1 - atom), lokal: -1, koeff }]);
}

const inverse = (x: number) => (x === 0 ? NaN : 1 / x);
