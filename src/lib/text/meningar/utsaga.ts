import type { Alternativresultat, Fraga } from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { toString, type Figur, type Mening } from '../delar.ts';
import { vardeAv } from './varde.ts';

/** What a sentence is about; the order they are read in. */
export const AMNEN = [
	'kostnad',
	'pengar',
	'storlek',
	'ekonomi',
	'alternativ',
	'osakerhet',
	'saknas',
	'motargument'
] as const;

export type Amne = (typeof AMNEN)[number];

/** A figure in a sentence: as printed, before rounding, and what explains it. */
export type Meningssiffra = {
	readonly text: string;
	readonly varde: number | null;
	readonly fraga: Fraga | null;
};

/** A sentence worth quoting. Made by rule from the figures alone. */
export type Utsaga = {
	/** Same sentence, same id, whatever its figures are: `forslag.kostnad`. */
	readonly id: string;
	readonly amne: Amne;
	readonly mening: Mening;
	readonly siffror: readonly Meningssiffra[];
	/** Differs when the sentence does; what an edited sentence was written from. */
	readonly fingeravtryck: string;
};

/** A sentence before it knows its figures; null where the result gives nothing to say. */
export type Utkast = readonly [namn: string, amne: Amne, mening: Mening | null];

/** The year and the price level a sentence has to name, and whose limits the intervals rest on. */
export type Meningskontext = Pick<
	Konsekvensutredning,
	'slutYear' | 'prisnivaYear' | 'alternativ' | 'parametrar'
>;

/** Gives each sentence its id, figures and fingerprint. */
export function utsagor(
	utkast: readonly Utkast[],
	alternativ: readonly Alternativresultat[]
): Utsaga[] {
	const id = alternativ[0]?.id ?? '';
	return utkast.flatMap(([namn, amne, mening]) =>
		mening === null || mening.length === 0
			? []
			: [
					{
						id: `${id}.${namn}`,
						amne,
						mening,
						siffror: mening
							.filter((del) => del.typ === 'figur')
							.map((del) => siffra(del, alternativ)),
						fingeravtryck: fingeravtryck(toString(mening))
					}
				]
	);
}

function siffra(figur: Figur, alternativ: readonly Alternativresultat[]): Meningssiffra {
	const { text, fraga } = figur;
	return { text, fraga, varde: figur.varde ?? vardeAv(fraga, alternativ) };
}

/** FNV-1a, 32 bits, as hex: enough to tell a sentence from what it was. */
export function fingeravtryck(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
