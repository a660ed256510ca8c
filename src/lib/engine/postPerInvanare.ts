import { kronorFor, type KommunResultat } from './resultat.ts';

/** The kommun where a post costs most per inhabitant; null when there is none. A missing amount counts as 0. */
export function dyrastPerInvanare(
	kommuner: readonly KommunResultat[],
	post: string
): { readonly kommunnamn: string; readonly krPerInvanare: number } | null {
	const alla = kommuner.map(({ kommunnamn, folkmangd, poster }) => ({
		kommunnamn,
		krPerInvanare: (kronorFor(poster, post) ?? 0) / folkmangd
	}));
	return alla.toSorted((a, b) => b.krPerInvanare - a.krPerInvanare)[0] ?? null;
}
