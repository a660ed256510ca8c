import { kvantil } from './kvantil.ts';
import { MEDELREGLER } from './matt.ts';
import type { Fordelning } from './gruppresultat.ts';
import { MATT, type Matt } from './mattlista.ts';

/** Every measure and denominator as vectors over all kommuner; missing is NaN. */
export type Mattvektorer = {
	readonly matt: Readonly<Record<Matt, Float64Array>>;
	readonly kolumner: ReadonlyMap<string, Float64Array>;
};

/** The distribution of each measure over a group, given as indexes into the vectors. */
export function fordelningar(
	vektorer: Mattvektorer,
	grupp: Int32Array,
	kommunkoder: readonly string[]
): Record<Matt, Fordelning> {
	const result = { ...TOM };
	const plats = new Float64Array(grupp.length);
	for (const matt of MATT) {
		const ordnade = ordered(vektorer.matt[matt], grupp, plats);
		result[matt] = fordelning(ordnade, finite(medel(vektorer, matt, grupp)), kommunkoder);
	}
	return result as Record<Matt, Fordelning>;
}

/** Copied and filled: faster than adding the same keys for every group. */
const TOM = Object.fromEntries(MATT.map((matt) => [matt, null])) as Record<Matt, Fordelning | null>;

/** The known values of a group in order, and where its extremes are; −1 when there are none. */
type Ordnade = {
	readonly sorterade: Float64Array;
	readonly minst: number;
	readonly storst: number;
};

function fordelning(
	{ sorterade, minst, storst }: Ordnade,
	medel: number | null,
	kommunkoder: readonly string[]
): Fordelning {
	return {
		antal: sorterade.length,
		medel,
		median: finite(kvantil(sorterade, 0.5)),
		p10: finite(kvantil(sorterade, 0.1)),
		p90: finite(kvantil(sorterade, 0.9)),
		min: finite(sorterade[0] ?? NaN),
		max: finite(sorterade[sorterade.length - 1] ?? NaN),
		minKommunkod: kommunkoder[minst] ?? null,
		maxKommunkod: kommunkoder[storst] ?? null
	};
}

/** `plats`: room for the group's values, written over by every measure. */
function ordered(vektor: Float64Array, grupp: Int32Array, plats: Float64Array): Ordnade {
	let antal = 0;
	let minst = -1;
	let storst = -1;
	let lagst = Infinity;
	let hogst = -Infinity;
	for (let k = 0; k < grupp.length; k += 1) {
		const i = grupp[k] ?? -1;
		const varde = vektor[i] ?? NaN;
		if (Number.isNaN(varde)) continue;
		if (antal === 0 || varde < lagst) {
			lagst = varde;
			minst = i;
		}
		if (antal === 0 || varde > hogst) {
			hogst = varde;
			storst = i;
		}
		plats[antal] = varde;
		antal += 1;
	}
	const known = antal === plats.length ? plats : plats.subarray(0, antal);
	// A measure that is the same everywhere, such as no fee at all, is already in order.
	return { sorterade: lagst === hogst ? known : sorted(known), minst, storst };
}

/** A size class has some thirty kommuner: for so few, insertion is faster than the call to the built-in sort. */
function sorted(varden: Float64Array): Float64Array {
	if (varden.length > 64) return varden.sort();
	for (let k = 1; k < varden.length; k += 1) {
		const varde = varden[k] ?? NaN;
		let j = k - 1;
		while (j >= 0 && (varden[j] ?? NaN) > varde) {
			varden[j + 1] = varden[j] ?? NaN;
			j -= 1;
		}
		varden[j + 1] = varde;
	}
	return varden;
}

/** The group's mean by the measure's rule (docs/metod.md §3); NaN when undefined. */
export function medel(vektorer: Mattvektorer, matt: Matt, grupp: Int32Array): number {
	const regel = MEDELREGLER[matt];
	const taljare = vektorer.matt[regel.typ === 'kvot' ? regel.taljare : matt];
	const namnare = regel.typ === 'kvot' ? denominator(vektorer, regel.namnare) : null;
	let over = 0;
	let under = 0;
	for (let k = 0; k < grupp.length; k += 1) {
		const i = grupp[k] ?? -1;
		const a = taljare[i] ?? NaN;
		const b = namnare === null ? 1 : (namnare[i] ?? NaN);
		if (Number.isNaN(a) || Number.isNaN(b)) continue;
		over += a;
		under += b;
	}
	if (under === 0) return NaN;
	return (over / under) * (regel.typ === 'kvot' ? regel.faktor : 1);
}

/** A denominator is a column of the statistics or, for finansieringsgrad, bruttoKr. */
function denominator({ matt, kolumner }: Mattvektorer, namnare: string): ArrayLike<number> {
	return kolumner.get(namnare) ?? (namnare === 'bruttoKr' ? matt.bruttoKr : []);
}

/** NaN, infinity and −0 never leave the engine. */
export function finite(varde: number): number | null {
	return Number.isFinite(varde) ? varde + 0 : null;
}
