import type {
	Dragavslag,
	Dragningsval,
	Dragresultat,
	Intervallresultat,
	Intervallval
} from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';

/** What the page and the worker say to each other. Data only: all of it survives a structured clone. */

/** Numbers of draws, in the order they are shown: soon, then well. */
export const OMGANGAR = [1000, 10_000] as const;

/** Asks for the intervals of one alternative's groups, with few draws: what an edit is answered with first. */
export type Intervallbegaran = {
	readonly typ: 'intervall';
	readonly dokument: Konsekvensutredning;
	readonly val: Pick<Intervallval, 'fro' | 'alternativ'>;
};

export type Dragbegaran = {
	readonly typ: 'dra';
	readonly dokument: Konsekvensutredning;
	readonly val: Omit<Dragningsval, 'dragningar' | 'allman'>;
	/** Numbers of draws to give results for, ascending. */
	readonly omgangar?: readonly number[];
};

export type Begaran = Dragbegaran | Intervallbegaran;

export type Uppdrag =
	| {
			readonly typ: 'underlag';
			readonly statistik: Statistik;
			readonly parametrar: Grundparametrar;
	  }
	/** Replaces any request that is under way. */
	| ({ readonly nr: number } & Begaran)
	| { readonly typ: 'avbryt' };

export type Arbetssvar =
	| {
			readonly typ: 'resultat';
			readonly nr: number;
			readonly resultat: Dragresultat;
			/** True when no better result will follow. */
			readonly sist: boolean;
	  }
	| { readonly typ: 'intervall'; readonly nr: number; readonly resultat: Intervallresultat }
	| { readonly typ: 'avslag'; readonly nr: number; readonly avslag: Dragavslag }
	/** Our own fault: something was thrown. */
	| { readonly typ: 'fel'; readonly nr: number; readonly message: string };

/** The memory a result can hand over instead of copying; each buffer once. */
export function overforbara(svar: Arbetssvar): ArrayBuffer[] {
	if (svar.typ !== 'resultat') return [];
	const tabeller = svar.resultat.alternativ.flatMap(({ kommuner, sannolikheter }) => [
		...Object.values(kommuner).flatMap(({ kvantiler, fel, medel }) => [kvantiler, fel, medel]),
		...Object.values(sannolikheter)
	]);
	const buffertar = tabeller.map(({ buffer }) => buffer);
	return [...new Set(buffertar)].filter((buffer) => buffer instanceof ArrayBuffer);
}
