import type { SparadMening } from '#lib/model/index.ts';
import { toString } from '../delar.ts';
import { AMNEN, type Utsaga } from './utsaga.ts';

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
