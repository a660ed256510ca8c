import {
	KOLADAS_GRANSER,
	storleksklassIndex,
	type Alternativ,
	type Konsekvensutredning,
	type Kostnadspost
} from '#lib/model/index.ts';
import { granska, type Andring } from './redigering.ts';

export type Indelning = {
	readonly id: string;
	readonly namn: string;
	readonly granser: readonly number[];
};

/** Divisions to start from. */
export const INDELNINGAR: readonly Indelning[] = [
	{ id: 'kolada', namn: 'Koladas nio klasser', granser: KOLADAS_GRANSER },
	{ id: 'fem', namn: 'Fem klasser', granser: [10_000, 20_000, 50_000, 100_000] },
	{ id: 'tre', namn: 'Tre klasser', granser: [15_000, 50_000] }
];

/** The division the limits are, or null when they are the user's own. */
export function indelning(granser: readonly number[]): string | null {
	const lika = (andra: readonly number[]): boolean =>
		andra.length === granser.length && andra.every((grans, i) => grans === granser[i]);
	return INDELNINGAR.find((ett) => lika(ett.granser))?.id ?? null;
}

/**
 * Other limits. What is stated per class follows: a new class takes the value that its smallest kommun had, so that
 * a division made finer changes no figure.
 */
export function setGranser(dokument: Konsekvensutredning, granser: readonly number[]): Andring {
	const fran = [0, ...granser].map((grans) => storleksklassIndex(grans, dokument.storleksgranser));
	const omraknat = (varden: readonly number[]): number[] => fran.map((i) => varden[i] ?? 0);
	const alternativ = dokument.alternativ.map((ett): Alternativ => ({
		...ett,
		kostnadsposter: ett.kostnadsposter.map((post) => medKlasser(post, omraknat))
	}));
	return granska({ ...dokument, storleksgranser: [...granser], alternativ });
}

function medKlasser(
	post: Kostnadspost,
	omraknat: (varden: readonly number[]) => number[]
): Kostnadspost {
	const { mangd, redanUppfyllt } = post;
	return {
		...post,
		mangd: mangd.typ === 'perStorleksklass' ? { ...mangd, antal: omraknat(mangd.antal) } : mangd,
		redanUppfyllt: Array.isArray(redanUppfyllt) ? omraknat(redanUppfyllt) : redanUppfyllt
	};
}

/** The limits with one more: halfway to the next, or twice the last. */
export function medEnTill(granser: readonly number[]): number[] {
	const last = granser.at(-1);
	return [...granser, last === undefined ? 10_000 : last * 2];
}
