import type { Alternativjamforelse } from './dra/dragresultat.ts';

/** How likely the netto of one alternative is to be lower than that of another: in riket, and class by class. */
export type Chans = Pick<Alternativjamforelse, 'riket' | 'storleksklasser' | 'lika'>;

/** Null when they are not compared. Each pair is drawn once; the other way round is the rest. */
export function chansMot(
	jamforelser: readonly Alternativjamforelse[],
	[id, mot]: readonly [string, string]
): Chans | null {
	const rak = jamforelser.find(({ a, b }) => a === id && b === mot);
	if (rak !== undefined) return rak;
	const omvand = jamforelser.find(({ a, b }) => a === mot && b === id);
	if (omvand === undefined) return null;
	return {
		riket: 1 - omvand.riket,
		storleksklasser: omvand.storleksklasser.map((p) => (p === null ? null : 1 - p)),
		lika: omvand.lika
	};
}
