import type { SparadMening } from '#lib/model/index.ts';
import { toString } from '../delar.ts';
import { lage, type Meningslage } from './lage.ts';
import { AMNEN, type Amne, type Utsaga } from './utsaga.ts';

/** A sentence the user wants in the text. */
export type TagenMening = {
	/** Null when the result no longer gives the sentence, so that nothing says what it is about. */
	readonly amne: Amne | null;
	/** In the user's words where there are such. */
	readonly text: string;
	readonly lage: Meningslage;
	/** The rule's sentence today; null when there is none. */
	readonly regelns: string | null;
};

/**
 * The taken sentences about one alternative, in the order of the subjects; last those of the user's own words that the
 * result no longer gives.
 */
export function tagnaMeningar(
	utsagor: readonly Utsaga[],
	sparade: readonly SparadMening[],
	alternativ: string
): TagenMening[] {
	const tagna = new Map(
		sparade
			.filter(({ id, val }) => val === 'tagen' && id.startsWith(`${alternativ}.`))
			.map((mening) => [mening.id, mening])
	);
	const givna = AMNEN.flatMap((amne) => utsagor.filter((utsaga) => utsaga.amne === amne)).flatMap(
		(utsaga): TagenMening[] => {
			const sparad = tagna.get(utsaga.id);
			if (sparad === undefined) return [];
			tagna.delete(utsaga.id);
			const regelns = toString(utsaga.mening);
			const { amne } = utsaga;
			return [{ amne, text: sparad.text || regelns, lage: lage(sparad, utsaga), regelns }];
		}
	);
	const borta = [...tagna.values()].flatMap((sparad): TagenMening[] =>
		sparad.text === ''
			? []
			: [{ amne: null, text: sparad.text, lage: lage(sparad, undefined), regelns: null }]
	);
	return [...givna, ...borta];
}

/** The taken sentences, one paragraph per subject, in the user's words where there are such. */
export function tagnaTexter(
	utsagor: readonly Utsaga[],
	sparade: ReadonlyMap<string, SparadMening>
): string[] {
	const tagna = utsagor.filter(({ id }) => sparade.get(id)?.val === 'tagen');
	return AMNEN.map((amne) =>
		tagna
			.filter((utsaga) => utsaga.amne === amne)
			.map(({ id, mening }) => sparade.get(id)?.text || toString(mening))
			.join(' ')
	).filter((stycke) => stycke !== '');
}
