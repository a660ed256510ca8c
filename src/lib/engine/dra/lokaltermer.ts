import type { Lokalkalla } from './lokaldrag.ts';
import type { Serieterm } from './serier.ts';

/** What a local factor multiplies in a series. */
export type Lokalterm = {
	readonly kalla: Lokalkalla;
	/** Terms that share the same local factors. */
	readonly delar: readonly { readonly vikt: Float64Array; readonly koeff: Float64Array }[];
};

/** The local terms of a series; `product` gives the drawn product of atoms. */
export function lokaltermer(
	termer: readonly Serieterm[],
	kallor: readonly Lokalkalla[],
	product: (atomer: readonly number[]) => Float64Array
): Lokalterm[] {
	return kallor.flatMap((kalla, lokal) => {
		const delar = termer
			.filter((term) => term.lokal === lokal)
			.map(({ atomer, koeff }) => ({ vikt: product(atomer), koeff }));
		return delar.length === 0 ? [] : [{ kalla, delar }];
	});
}

/** A row, and a vector to work in. */
type Rad = { readonly ut: Float64Array; readonly vikt: Float64Array };

/** Adds the term to the row of the kommuner's sum. */
export function addLokala(term: Lokalterm, kommuner: Int32Array, rad: Rad): void {
	const [only] = kommuner;
	if (kommuner.length === 1 && only !== undefined) addTerm(term, only, rad);
	else addSum(term, kommuner, rad.ut);
}

function addTerm({ kalla: { add }, delar }: Lokalterm, i: number, { ut, vikt }: Rad): void {
	const aktiva = delar.filter(({ koeff }) => koeff[i] !== 0);
	const [first] = aktiva;
	const antal = vikt.length;
	if (first === undefined) return;
	if (aktiva.length === 1) {
		add(i, { ut, vikter: first.vikt, ganger: first.koeff[i] ?? 0, antal });
		return;
	}
	vikt.fill(0);
	for (const { vikt: v, koeff } of aktiva) {
		const c = koeff[i] ?? 0;
		for (let d = 0; d < antal; d += 1) vikt[d] = (vikt[d] ?? 0) + c * (v[d] ?? 0);
	}
	add(i, { ut, vikter: vikt, ganger: 1, antal });
}

/** The same for many kommuner: their constants × their factors are summed first, and weighed together. */
function addSum({ kalla, delar }: Lokalterm, kommuner: Int32Array, ut: Float64Array): void {
	for (const { vikt, koeff } of delar) {
		const summa = kalla.summa(koeff, kommuner);
		for (let d = 0; d < ut.length; d += 1) ut[d] = (ut[d] ?? 0) + (vikt[d] ?? 0) * (summa[d] ?? 0);
	}
}
