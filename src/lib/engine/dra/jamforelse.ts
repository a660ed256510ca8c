import type { Alternativjamforelse } from './dragresultat.ts';

/** Half a billionth of the amounts, or a millionth of a krona, is rounding. */
const TOLERANS = 1e-9;
const TOLERANS_KR = 1e-6;

/** Probability that `a` is lower than `b`, draw by draw, with ties counted half; and whether every draw is a tie. */
function compare(a: Float64Array, b: Float64Array): { lagre: number; lika: boolean } {
	let lower = 0;
	let ties = 0;
	for (let d = 0; d < a.length; d += 1) {
		const x = a[d] ?? 0;
		const y = b[d] ?? 0;
		const isTie = Math.abs(x - y) <= TOLERANS * (Math.abs(x) + Math.abs(y)) + TOLERANS_KR;
		if (isTie) ties += 1;
		else if (x < y) lower += 1;
	}
	return { lagre: (lower + ties / 2) / a.length, lika: ties === a.length };
}

/** [a][b]: probability that the mean of class a exceeds that of class b; null where either is empty. */
export function klassjamforelse(
	netto: readonly Float64Array[],
	folkmangd: readonly number[]
): (number | null)[][] {
	const medel = netto.map((summa, k) => {
		const folk = folkmangd[k] ?? 0;
		return folk > 0 ? summa.map((kr) => kr / folk) : null;
	});
	return medel.map((a, k) =>
		medel.map((b, l) => (a === null || b === null || k === l ? null : compare(b, a).lagre))
	);
}

/** nettoKr of riket and each class in every draw; a class without kommuner is null. */
export type Nettodrag = {
	readonly id: string;
	readonly riket: Float64Array;
	readonly klasser: readonly (Float64Array | null)[];
};

/** Every pair of alternatives, in the document's order. The draws are the same for both. */
export function alternativjamforelser(alla: readonly Nettodrag[]): Alternativjamforelse[] {
	return alla.flatMap((a, i) =>
		alla.slice(i + 1).map((b) => {
			const riket = compare(a.riket, b.riket);
			const klasser = a.klasser.map((x, k) => {
				const y = b.klasser[k] ?? null;
				return x === null || y === null ? null : compare(x, y);
			});
			return {
				a: a.id,
				b: b.id,
				riket: riket.lagre,
				storleksklasser: klasser.map((klass) => klass?.lagre ?? null),
				lika: {
					riket: riket.lika,
					storleksklasser: klasser.map((klass) => klass?.lika ?? false)
				}
			};
		})
	);
}
