import { iKolumnenhet, kolumnenhet, type Kolumnenhet } from './belopp.ts';
import { MATTFORMAT, mattDecimals, mattTal, type MattId } from './matt.ts';
import type { MaybeNumber } from './tal.ts';

/** How the figures of a measure are written in a column or on an axis: kronor in one unit. */
export type Mattkolumn = Kolumnenhet & { readonly text: (value: MaybeNumber) => string };

/** Kronor are in the unit of the largest, or of what is `ganger` times smaller and has to be told apart too. */
export function mattkolumn(matt: MattId, values: readonly MaybeNumber[], ganger = 1): Mattkolumn {
	const { sort, enhet } = MATTFORMAT[matt];
	if (sort === 'kr') {
		const kolumn = kolumnenhet(values.map((value) => (value ?? 0) / ganger));
		return { ...kolumn, text: (value) => iKolumnenhet(value, kolumn) };
	}
	const decimals = mattDecimals(matt, values);
	const faktor = sort === 'andel' ? 0.01 : 1;
	return { enhet, faktor, decimals, text: (value) => mattTal(matt, value, decimals) };
}
