import type { Alternativformler } from '../alternativ.ts';
import type { Dragplan } from './dragplan.ts';
import type { Alternativintervall } from './dragresultat.ts';

type Identitet = Omit<Alternativintervall, 'storleksklasser' | 'riket'>;

/** Which alternative it is, and what varies in it. */
export function identity(
	{ alternativ: { id, namn, typ } }: Alternativformler,
	{ slump: { kallor }, platta }: Dragplan
): Identitet {
	const vag = platta === null ? 'allman' : 'snabb';
	return { id, namn, typ, osaker: kallor.length > 0, vag, kallor };
}
