import { finite, fordelningar, type Mattvektorer } from './fordelning.ts';
import type { Gruppresultat, Summor } from './gruppresultat.ts';
import type { Underlag } from './underlag.ts';

/** What the groups of one alternative are made from. */
export type Gruppunderlag = {
	readonly underlag: Underlag;
	readonly vektorer: Mattvektorer;
	/** True where some post or funding is missing. */
	readonly medSaknade: Uint8Array;
	readonly underfinansierad: Uint8Array;
	/** The whole country's, which shares are of. */
	readonly riket: { readonly bruttoKr: number; readonly folkmangd: number };
};

/** Whether a kommun is left with a cost; half a billionth of the cost is rounding, not money. */
export function isUnderfinansierad(nettoKr: number, bruttoKr: number): boolean {
	return nettoKr > 1e-9 * Math.max(1, Math.abs(bruttoKr));
}

/** 1 for every kommun that is left with a cost, else 0. */
export function underfinansierade({ matt }: Mattvektorer): Uint8Array {
	const result = new Uint8Array(matt.nettoKr.length);
	for (let i = 0; i < result.length; i += 1) {
		if (isUnderfinansierad(matt.nettoKr[i] ?? 0, matt.bruttoKr[i] ?? 0)) result[i] = 1;
	}
	return result;
}

/** The result of a group of kommuner, given by their indexes. */
export function gruppresultat(grupp: Int32Array, alla: Gruppunderlag): Gruppresultat {
	const { underlag, vektorer, medSaknade, underfinansierad, riket } = alla;
	const summor = gruppsummor(grupp, vektorer);
	const folkmangd = sum(underlag.folkmangd, grupp);
	return {
		antalKommuner: grupp.length,
		folkmangd,
		summor,
		matt: fordelningar(vektorer, grupp, underlag.kommunkoder),
		andelAvKostnad: riket.bruttoKr === 0 ? null : finite(summor.bruttoKr / riket.bruttoKr),
		andelAvBefolkning: riket.folkmangd === 0 ? 0 : folkmangd / riket.folkmangd,
		antalUnderfinansierade: count(underfinansierad, grupp),
		folkmangdUnderfinansierade: sumWhere(underlag.folkmangd, underfinansierad, grupp),
		antalMedSaknade: count(medSaknade, grupp)
	};
}

function gruppsummor(grupp: Int32Array, { matt }: Mattvektorer): Summor {
	return {
		engangKr: sum(matt.engangKr, grupp),
		lopandeKr: sum(matt.lopandeKr, grupp),
		bruttoKr: sum(matt.bruttoKr, grupp),
		ersattningKr: sum(matt.ersattningKr, grupp),
		avgiftKr: sum(matt.avgiftKr, grupp),
		nettoKr: sum(matt.nettoKr, grupp),
		arsarbetskrafter: sum(matt.arsarbetskrafter, grupp)
	};
}

function sum(vektor: Float64Array, grupp: Int32Array): number {
	let total = 0;
	for (let k = 0; k < grupp.length; k += 1) total += vektor[grupp[k] ?? -1] ?? 0;
	return total;
}

/** How many of the group have the mark. */
function count(marke: Uint8Array, grupp: Int32Array): number {
	let total = 0;
	for (let k = 0; k < grupp.length; k += 1) total += marke[grupp[k] ?? -1] ?? 0;
	return total;
}

function sumWhere(vektor: Float64Array, marke: Uint8Array, grupp: Int32Array): number {
	let total = 0;
	for (let k = 0; k < grupp.length; k += 1) {
		const i = grupp[k] ?? -1;
		if (marke[i] === 1) total += vektor[i] ?? 0;
	}
	return total;
}
