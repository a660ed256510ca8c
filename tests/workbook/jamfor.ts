import type { Blad } from '#lib/export/xlsx/blad.ts';
import { BLAD } from '#lib/export/xlsx/lage.ts';
import type { Bok } from '#lib/export/xlsx/paket.ts';
import type { Lastbok, Lastcell } from './lasFil.ts';

export type Avvikelse = {
	readonly var: string;
	readonly vantat: unknown;
	readonly funnet: unknown;
};

const RELATIV = 1e-9;
/** What rounding leaves when large numbers cancel out, as a share of the column's largest. */
const UTSLACKNING = 1e-12;

/**
 * Every cell with a formula in the recalculated file against the engine's figure for it. The halving in Fördelning is
 * only looked at for errors: its last steps may turn the other way, and the shares that follow from it are compared.
 */
export function jamfor(bok: Bok, last: Lastbok): { antal: number; avvikelser: Avvikelse[] } {
	const avvikelser: Avvikelse[] = [];
	let antal = 0;
	for (const blad of bok.blad) {
		const rader = last.get(blad.namn);
		if (rader === undefined) {
			avvikelser.push({ var: blad.namn, vantat: 'ett blad', funnet: undefined });
			continue;
		}
		const expected = formulaCells(blad);
		const largest = new Map<number, number>();
		for (const { k, varde } of expected) {
			if (typeof varde === 'number') largest.set(k, Math.max(largest.get(k) ?? 0, Math.abs(varde)));
		}
		for (const { r, k, varde } of expected) {
			const found = rader[r]?.[k];
			antal += 1;
			const onlyErrors = blad.namn === BLAD.fordelning;
			if (found?.typ === 'e' || (!onlyErrors && !same(varde, found, largest.get(k) ?? 0))) {
				avvikelser.push({
					var: `${blad.namn}!${r + 1},${k + 1}`,
					vantat: varde,
					funnet: found?.varde
				});
			}
		}
	}
	return { antal, avvikelser };
}

type Vantat = { readonly r: number; readonly k: number; readonly varde: number | string | null };

function formulaCells({ rader, formelkolumner = [] }: Blad): Vantat[] {
	const cells = rader.flatMap(({ celler }, r) =>
		celler.flatMap((cell, k): Vantat[] =>
			cell?.formel === undefined ? [] : [{ r, k, varde: cell.varde }]
		)
	);
	const first = rader.length - (formelkolumner[0]?.varden.length ?? 0);
	const columns = formelkolumner.flatMap(({ varden }, i) =>
		Array.from(varden, (varde, at): Vantat => ({
			r: first + at,
			k: (rader[first + at]?.celler.length ?? 0) + i,
			varde: Number.isNaN(varde) ? null : varde
		}))
	);
	return [...cells, ...columns];
}

function same(
	vantat: number | string | null,
	cell: Lastcell | undefined,
	largest: number
): boolean {
	const found = cell?.varde ?? null;
	if (vantat === null || vantat === '') return found === null || found === '';
	if (typeof vantat === 'string') return found === vantat;
	if (typeof found !== 'number') return false;
	const limit = RELATIV * Math.max(Math.abs(vantat), Math.abs(found)) + UTSLACKNING * largest;
	return Math.abs(vantat - found) <= Math.max(limit, 1e-12);
}
