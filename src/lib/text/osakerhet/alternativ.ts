import {
	chansMot,
	type Alternativdrag,
	type Dragresultat,
	type Fraga,
	type Grupp
} from '#lib/engine/index.ts';
import { gemen, sannolikhetstext } from '#lib/format/index.ts';
import { mening, type Mening } from '../delar.ts';
import { subjekt } from '../kostnad.ts';
import { osakerhetsfraga, over } from './spann.ts';

/** How often the alternative on the screen costs the kommuner less than another: in riket, and by class. */
export type Alternativchans = {
	readonly id: string;
	readonly namn: string;
	/** In riket, as a sentence. */
	readonly mening: Mening;
	readonly riket: Chanstext;
	/** Class by class in the document's order; null where it has no kommuner. */
	readonly storleksklasser: readonly (Chanstext | null)[];
};

/** A probability as it is read, with what explains it; that they cost the same is no probability. */
export type Chanstext = { readonly text: string; readonly fraga: Fraga | null };

export const LIKA: Chanstext = { text: 'lika', fraga: null };

/** One for each other alternative, in the document's order. */
export function alternativchanser(
	{ alternativ, jamforelser }: Dragresultat,
	visat: string
): readonly Alternativchans[] {
	const eget = alternativ.find(({ id }) => id === visat);
	if (eget === undefined) return [];
	return alternativ.flatMap((annat): Alternativchans[] => {
		const chans = chansMot(jamforelser, [visat, annat.id]);
		if (chans === null) return [];
		const ask = (grupp: Grupp) => osakerhetsfraga(visat, { typ: 'chans', mot: annat.id, grupp });
		const { lika } = chans;
		const iRiket = ask({ typ: 'riket' });
		return [
			{
				id: annat.id,
				namn: annat.namn,
				mening: lika.riket
					? equal([eget, annat])
					: (over(chans.riket, lagre([eget, annat]), iRiket) ?? []),
				riket: lika.riket ? LIKA : { text: sannolikhetstext(chans.riket), fraga: iRiket },
				storleksklasser: chans.storleksklasser.map((p, index) =>
					p === null
						? null
						: lika.storleksklasser[index] === true
							? LIKA
							: { text: sannolikhetstext(p), fraga: ask({ typ: 'storleksklass', index }) }
				)
			}
		];
	});
}

const vem = (drag: Alternativdrag): string => gemen(subjekt(drag));

type Par = readonly [Alternativdrag, Alternativdrag];

const equal = ([eget, annat]: Par): Mening =>
	mening`Kommunernas nettokostnad i riket är lika stor med ${vem(eget)} som med ${vem(annat)}, vad antagandena än blir.`;

const lagre = ([eget, annat]: Par): readonly [string, string] => [
	'kommunernas nettokostnad i riket',
	`lägre med ${vem(eget)} än med ${vem(annat)}`
];
