import {
	KOLADAS_GRANSER,
	storleksklassIndex,
	type Alternativ,
	type Konsekvensutredning,
	type Kostnadspost,
	type Statistik
} from '#lib/model/index.ts';
import { granska, type Andring } from './redigering.ts';

export type Indelning = {
	readonly id: string;
	readonly namn: string;
	readonly granser: readonly number[];
};

/** Divisions to start from. */
export const INDELNINGAR: readonly Indelning[] = [
	{ id: 'kolada', namn: 'RKA:s nio klasser (Kolada)', granser: KOLADAS_GRANSER },
	{
		id: 'sex',
		namn: '5, 10, 15, 20 och 50 tusen',
		granser: [5000, 10_000, 15_000, 20_000, 50_000]
	},
	{ id: 'fem', namn: 'Fem klasser', granser: [10_000, 20_000, 50_000, 100_000] },
	{ id: 'tre', namn: 'Tre klasser', granser: [15_000, 50_000] },
	{ id: 'smakom', namn: 'Under och över 15 000 (SmåKom)', granser: [15_000] }
];

/** The divisions with the one that the statistics decide: as many kommuner below the limit as above it. */
export function indelningar({ kolumner }: Statistik): readonly Indelning[] {
	const folk = [...(kolumner.get('folkmangd')?.values ?? [])].filter((n) => n > 0);
	const mitt = folk.sort((a, b) => a - b)[Math.floor(folk.length / 2)];
	if (mitt === undefined) return INDELNINGAR;
	return [...INDELNINGAR, { id: 'halvor', namn: 'Två halvor vid medianen', granser: [mitt] }];
}

/** The division the limits are, or null when they are the user's own. */
export function indelning(
	granser: readonly number[],
	kanda: readonly Indelning[] = INDELNINGAR
): string | null {
	const lika = (andra: readonly number[]): boolean =>
		andra.length === granser.length && andra.every((grans, i) => grans === granser[i]);
	return kanda.find((ett) => lika(ett.granser))?.id ?? null;
}

/** How far a limit of this size moves at a time: what is read and said as a round number. */
export function gransSteg(invanare: number): number {
	if (invanare < 10_000) return 100;
	if (invanare < 50_000) return 500;
	return invanare < 200_000 ? 1000 : 5000;
}

/** Larger than any kommun: beyond this a limit cannot be dragged. */
export const MAX_GRANS = 2_000_000;

/** Where a limit lands when it is dragged or stepped: on a round number, and never past its neighbours. */
export function flyttadGrans(granser: readonly number[], i: number, till: number): number {
	const steg = gransSteg(till);
	const lagst = (granser[i - 1] ?? 0) + 1;
	const hogst = (granser[i + 1] ?? MAX_GRANS + 1) - 1;
	return Math.min(hogst, Math.max(lagst, Math.round(till / steg) * steg));
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
