import type { Alternativdrag, Dragresultat } from '#lib/engine/index.ts';
import { sannolikhetstext } from '#lib/format/index.ts';
import { subjekt } from '../kostnad.ts';
import { over } from './spann.ts';
import { toString } from '../delar.ts';

/** How often the alternative on the screen costs the kommuner less than another: in riket, and by class. */
export type Alternativchans = {
	readonly id: string;
	readonly namn: string;
	/** In riket, as a sentence. */
	readonly mening: string;
	readonly riket: string;
	/** Class by class in the document's order; null where it has no kommuner. */
	readonly storleksklasser: readonly (string | null)[];
};

export const LIKA = 'lika';

/** One for each other alternative, in the document's order. */
export function alternativchanser(
	{ alternativ, jamforelser }: Dragresultat,
	visat: string
): readonly Alternativchans[] {
	const eget = alternativ.find(({ id }) => id === visat);
	if (eget === undefined) return [];
	return alternativ.flatMap((annat): Alternativchans[] => {
		const par = jamforelser.find(
			({ a, b }) => (a === visat && b === annat.id) || (b === visat && a === annat.id)
		);
		if (par === undefined) return [];
		const lower = (p: number) => (par.a === visat ? p : 1 - p);
		return [
			{
				id: annat.id,
				namn: annat.namn,
				mening: inRiket([eget, annat], par.lika.riket ? LIKA : lower(par.riket)),
				riket: par.lika.riket ? LIKA : sannolikhetstext(lower(par.riket)),
				storleksklasser: par.storleksklasser.map((p, k) =>
					p === null
						? null
						: par.lika.storleksklasser[k] === true
							? LIKA
							: sannolikhetstext(lower(p))
				)
			}
		];
	});
}

const vem = (drag: Alternativdrag): string => {
	const text = subjekt(drag);
	return text.charAt(0).toLowerCase() + text.slice(1);
};

function inRiket(
	[eget, annat]: readonly [Alternativdrag, Alternativdrag],
	p: number | typeof LIKA
): string {
	if (p === LIKA)
		return `Kommunernas nettokostnad i riket är lika stor med ${vem(eget)} som med ${vem(annat)}, vad antagandena än blir.`;
	const rest = `lägre med ${vem(eget)} än med ${vem(annat)}`;
	return toString(over(p, ['kommunernas nettokostnad i riket', rest]) ?? []);
}
