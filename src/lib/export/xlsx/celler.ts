import type { Cell, Cellvarde, Rad } from './blad.ts';
import type { Stil } from './stilar.ts';

/** Short ways to write cells and rows. */

export const cell = (varde: Cellvarde, stil: Stil = 'normal'): Cell => ({ varde, stil });

/** A formula with what it gives now; null when it is missing. */
export const formelcell = (formel: string, varde: number | string | null, stil: Stil): Cell => ({
	varde: typeof varde === 'number' && !Number.isFinite(varde) ? null : varde,
	stil,
	formel
});

export const matriscell = (formel: string, varde: number | string | null, stil: Stil): Cell => ({
	...formelcell(formel, varde, stil),
	matris: true
});

export const rad = (...celler: (Cell | null)[]): Rad => ({ celler });

/** Rows (1-based) that begin with a cell of a style: where the tables of a sheet begin. */
export const tabellrader = (rader: readonly Rad[], stil: Stil): number[] =>
	rader.flatMap(({ celler }, i) => (celler[0]?.stil === stil ? [i + 1] : []));

export const TOM: Rad = { celler: [] };

/** A number as the reader expects it: whole numbers with thousands, others as they are. */
export function talstil(varde: number | null, enhet: string, isInput: boolean): Stil {
	if (enhet.startsWith('andel') && enhet !== 'andel av kostnaden')
		return isInput ? 'inProcent' : 'procent';
	if (enhet === 'år') return isInput ? 'inFri' : 'fri';
	const isWhole = varde === null || Number.isInteger(varde);
	if (isWhole && Math.abs(varde ?? 0) >= 1000) return isInput ? 'inHeltal' : 'heltal';
	return isInput ? 'inFri' : 'fri';
}
