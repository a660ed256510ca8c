import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Matt } from '../mattlista.ts';

/** What to draw. */
export type Dragningsval = {
	/** Number of draws, 100 to 100 000. */
	readonly dragningar: number;
	/** Seed: a whole number. The same seed gives the same bytes everywhere. */
	readonly fro: number;
	/** Measures to give intervals for; netto and brutto, in kronor and per inhabitant, unless given (`forvaldaMatt`). */
	readonly matt?: readonly Matt[];
	/** The user's own limit for netto per inhabitant, kr; 0 unless given. */
	readonly gransKrPerInvanare?: number;
	/** Also draws the years' netto in riket. */
	readonly perYear?: boolean;
	/** Draws this alternative alone, and compares it with no other. */
	readonly alternativ?: string;
	/** Forces the general path; for tests. */
	readonly allman?: boolean;
};

/** What the app and the files draw with, so that both tell the same intervals. */
export const FORVALD_DRAGNING = { dragningar: 10_000, fro: 1 } as const;

export const FORVALDA_MATT = [
	'nettoKr',
	'bruttoKr',
	'nettoKrPerInvanare',
	'bruttoKrPerInvanare'
] as const satisfies readonly Matt[];

/** Where lag (2004:773) 13 § softens a yearly loss: a mark of what is felt (docs/metod.md §10). */
export const KANNBAR_KR_PER_INVANARE = 250;

/** What is drawn unless measures are asked for; the state's money too, where it varies. */
export function forvaldaMatt({ alternativ }: Konsekvensutredning): readonly Matt[] {
	const isOsaker = alternativ.some(({ finansiering }) =>
		finansiering.some((rad) => rad.andelSomSokerOsakerhet !== undefined)
	);
	return isOsaker ? [...FORVALDA_MATT, 'ersattningKrPerInvanare'] : FORVALDA_MATT;
}
