import type { Konsekvensutredning, SparadMening } from '#lib/model/index.ts';
import { setAt, type Andring } from './redigering.ts';

/** What the user has done with a sentence; undefined when nothing. */
export function sparadMening(
	{ meningar }: Konsekvensutredning,
	id: string
): SparadMening | undefined {
	return meningar?.find((mening) => mening.id === id);
}

/** The document with a sentence taken, rewritten or dropped. */
export function setMening(dokument: Konsekvensutredning, mening: SparadMening): Andring {
	const fore = dokument.meningar ?? [];
	const at = fore.findIndex(({ id }) => id === mening.id);
	return setAt(
		dokument,
		['meningar'],
		at < 0 ? [...fore, mening] : fore.map((ett, i) => (i === at ? mening : ett))
	);
}

/** The document as if nothing had been done with the sentence; the field goes with the last one. */
export function removeMening(dokument: Konsekvensutredning, id: string): Andring {
	const left = (dokument.meningar ?? []).filter((mening) => mening.id !== id);
	return setAt(dokument, ['meningar'], left.length === 0 ? undefined : left);
}
