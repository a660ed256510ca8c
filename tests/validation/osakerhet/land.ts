import {
	intervall,
	draResultat,
	type Alternativdrag,
	type Dragningsval,
	type Dragresultat
} from '#lib/engine/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { dokument, GRUND, post, smaKommuner, type Del } from '../../laws/smaKommuner.ts';

/** Draws of documents over the five kommuner whose figures can be worked out by hand. */

/** A post of `kr` in every kommun whose cost varies. */
export const osaker = (id: string, kr: number, osakerhet: Del | null, del: Del = {}) =>
	post({ id, pris: { typ: 'kr', krPerEnhet: kr }, osakerhet, ...del });

export function dragna(
	doc: Konsekvensutredning,
	val: Partial<Dragningsval> = {},
	statistik: Statistik = smaKommuner()
): Dragresultat {
	const underlag = { dokument: doc, statistik, parametrar: GRUND };
	const resultat = draResultat(underlag, { dragningar: 4000, fro: 1, ...val });
	if (!resultat.ok) throw new Error(resultat.message);
	return resultat;
}

export function forslagets({ alternativ }: Dragresultat, id = 'forslag'): Alternativdrag {
	const found = alternativ.find((a) => a.id === id);
	if (found === undefined) throw new Error(`No alternative ${id}.`);
	return found;
}

export const forslag = (...args: Parameters<typeof dragna>) => forslagets(dragna(...args));

export function kommunens(
	drag: Alternativdrag,
	i: number,
	matt: 'nettoKr' | 'bruttoKr' = 'bruttoKr'
) {
	const tabell = drag.kommuner[matt];
	const found = tabell === undefined ? null : intervall(tabell, i);
	if (found === null) throw new Error('The figure is missing.');
	return found;
}

export const medPoster = (
	poster: readonly Del[],
	rest: Del = {},
	finansiering: readonly Del[] = []
) => dokument({ poster, finansiering }, rest);

/** The document with more alternatives beside the proposal. */
export function medAlternativ(
	lista: readonly { id: string; poster: readonly Del[] }[]
): Konsekvensutredning {
	return dokument(
		{},
		{
			alternativ: [
				{ id: 'noll', namn: 'Nollalternativ', typ: 'nollalternativ' },
				...lista.map(({ id, poster }) => ({
					id,
					namn: id,
					typ: 'alternativ',
					kostnadsposter: poster
				}))
			]
		}
	);
}
