import { kronorFor, type KommunResultat } from './resultat.ts';

export type KvarEfterAnsokan = {
	readonly kommunnamn: string;
	readonly farKr: number;
	readonly ansokanKr: number;
	readonly kvarKr: number;
};

/**
 * The grant and the cost of applying for it in the smallest kommun, both as the engine gives them (expected values:
 * × the share that applies); null when either is missing.
 */
export function kvarEfterAnsokan(
	kommuner: readonly KommunResultat[],
	id: string
): KvarEfterAnsokan | null {
	const minst = kommuner.toSorted((a, b) => a.folkmangd - b.folkmangd)[0];
	const farKr = minst && kronorFor(minst.finansiering, id);
	const ansokanKr = minst?.poster[`ansokan:${id}`];
	if (minst === undefined || typeof farKr !== 'number' || typeof ansokanKr !== 'number')
		return null;
	return { kommunnamn: minst.kommunnamn, farKr, ansokanKr, kvarKr: farKr - ansokanKr };
}
