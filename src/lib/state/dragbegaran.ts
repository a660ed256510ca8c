import { dragdelar, FORVALD_DRAGNING } from '#lib/engine/index.ts';
import { isOsakert } from '#lib/model/index.ts';
import { OMGANGAR, type Begaran } from '#lib/workers/protokoll.ts';
import type { Arbetsyta } from './arbetsyta.svelte.ts';

/** What the draws read of the workspace. */
export type Dragyta = Pick<
	Arbetsyta,
	'dokument' | 'statistik' | 'parametrar' | 'alternativId' | 'laddarKolumner'
>;

/** The user's limit for netto, kr per inhabitant and year, and whether the years are wanted too. */
export type Dragval = { readonly gransKr: number; readonly perYear: boolean };

/** What is wanted of the draws. */
export type Begart = {
	/** What the figures depend on; the object of the document changes with every text. */
	readonly siffror: readonly unknown[];
	readonly gransKr: number;
	/** What changes no figure: more columns fetched, the years wanted too. */
	readonly rest: readonly unknown[];
};

export function begartAv({ dokument, statistik }: Dragyta, { gransKr, perYear }: Dragval): Begart {
	const siffror = [...Object.values(dragdelar(dokument)), statistik.hash];
	return { siffror, gransKr, rest: [statistik, perYear] };
}

export const isLika = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((del, i) => del === b[i]);

/** How many look at more than intervals, and at other alternatives. */
export type Tittar = { readonly allt: number; readonly alternativ: number };

/** The first draws are of what is looked at; a document where nothing varies has no others. */
export function forstaBegaran(yta: Dragyta, val: Dragval, tittar: Tittar): Begaran {
	const { dokument, alternativId: alternativ } = yta;
	if (tittar.alternativ > 0 || !isOsakert(dokument)) return hel(yta, val, OMGANGAR[0]);
	if (tittar.allt > 0) {
		const begaran = hel(yta, val, OMGANGAR[0]);
		return { ...begaran, val: { ...begaran.val, alternativ } };
	}
	return { typ: 'intervall', dokument, val: { fro: FORVALD_DRAGNING.fro, alternativ } };
}

/** Everything, with so many draws; null when there is no such round. */
export const helBegaran = (
	yta: Dragyta,
	val: Dragval,
	dragningar: number | undefined
): Begaran | null => (dragningar === undefined ? null : hel(yta, val, dragningar));

function hel({ dokument }: Dragyta, { gransKr, perYear }: Dragval, dragningar: number) {
	const val = { fro: FORVALD_DRAGNING.fro, gransKrPerInvanare: gransKr, perYear };
	return { typ: 'dra' as const, dokument, val, omgangar: [dragningar] };
}
