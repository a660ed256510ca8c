import { faktorkurva, troligt, verka, type Atom } from './faktor.ts';
import { rot } from './flyttal.ts';
import type { Slumpmodell } from './kallor.ts';
import { Z90 } from './normalkvantil.ts';
import type { Platt } from './serier.ts';
import type { Termfaktorer } from './termfaktorer.ts';
import { variansdelar, weighted, type Variansdelar } from './varians.ts';

/** How much of one answer's uncertainty an assumption carries, and what the answer is at its low and high. */
export type Inverkan = {
	/** Share of the variance that would go if only this became known, 0–1. */
	readonly forsta: number;
	/** Share that would remain if all else became known; more than `forsta` when it acts together with others. */
	readonly total: number;
	/** Tornado: the answer at P10 and P90 of the assumption, the others at their likely value. */
	readonly vidLag: number;
	readonly vidHog: number;
	/** Expected change of the answer, up or down, if the true value became known: ”kontrollera detta först”. */
	readonly forvantadAndring: number;
};

/** One answer: a weighted sum of the figures of the kommuner. */
export type Svar = {
	readonly troligt: number;
	readonly inverkan: (kalla: number) => Inverkan;
	/** The answer with the source at `f` times its likely value and the others at theirs. */
	readonly vid: (kalla: number, f: number) => number;
	/** Its variance taken apart. */
	readonly delar: () => Variansdelar;
};

export function answer(
	netto: Platt,
	vikter: Float64Array,
	[slump, faktorer]: readonly [Slumpmodell, readonly Termfaktorer[]]
): Svar {
	const delar = once(() => variansdelar(netto, vikter, [slump, faktorer]));
	const c = netto.termer.map(({ koeff }) => weighted(koeff, vikter));
	const fast = weighted(netto.konstant, vikter);
	const at = (value: (atom: Atom) => number): number =>
		netto.termer.reduce(
			(sum, { atomer }, m) => sum + (c[m] ?? 0) * monomAt(atomer, slump, value),
			fast
		);
	const middle = at(troligt);
	const share = (x: number) => {
		const { varians } = delar();
		return varians > 0 ? Math.min(1, x / varians) : 0;
	};
	return {
		...{ troligt: middle, delar },
		vid: (kalla, f) => at((atom) => (atom.kalla === kalla ? verka(f, atom.verkan) : troligt(atom))),
		inverkan: (kalla) => {
			const forsta = delar().forsta[kalla] ?? 0;
			const isLokal = slump.kallor[kalla]?.typ === 'lokal';
			const vid = (z: number) =>
				isLokal
					? middle + z * rot(forsta)
					: at((atom) =>
							atom.kalla === kalla ? verka(faktorkurva(atom.spann)(z), atom.verkan) : troligt(atom)
						);
			return {
				forsta: share(forsta),
				total: share(delar().total[kalla] ?? 0),
				vidLag: vid(-Z90),
				vidHog: vid(Z90),
				forvantadAndring: delar().andring[kalla] ?? 0
			};
		}
	};
}

/** Worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
	let known: { readonly value: T } | null = null;
	return () => (known ??= { value: make() }).value;
}

function monomAt(lista: readonly number[], { atomer }: Slumpmodell, value: (atom: Atom) => number) {
	return lista.reduce((product, entry) => {
		const atom = atomer[entry < 0 ? -1 - entry : entry];
		const x = atom === undefined ? 1 : value(atom);
		return entry < 0 ? product / x : product * x;
	}, 1);
}

/** Where a monotone function of the factor crosses 0, by halving between a thousandth and a thousand. */
export function breakEven(netto: (f: number) => number): number | null {
	let low = 1e-3;
	let high = 1e3;
	const start = netto(low);
	if (start === 0 || start * netto(high) > 0 || netto(high) === start)
		return start === 0 ? low : null;
	for (let step = 0; step < 80; step += 1) {
		const middle = (low + high) / 2;
		if (netto(middle) * start > 0) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
