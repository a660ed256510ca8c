import type { Alternativresultat, Brytpunktsdrag } from '#lib/engine/index.ts';
import { procent } from '#lib/format/index.ts';
import { mening, type Mening } from '../delar.ts';
import { folkmangdsspann } from './folkmangdsspann.ts';
import { SANNOLIKT } from './spann.ts';

/** Seldomer than this an interval of the brytpunkt says nothing. */
const SALLAN = 0.05;

/** Beside a brytpunkt that is told as one figure: what it can be, and in how many of the draws there is one. */
export function brytpunktKort({ intervall, andelMed }: Brytpunktsdrag): Mening {
	if (intervall === null) return mening`I dragningarna finns ingen brytpunkt.`;
	const del =
		andelMed < 0.005
			? 'färre än 1\u00a0%'
			: andelMed < 0.995
				? procent(andelMed)
				: 'så gott som alla';
	const iDragningarna = andelMed < 0.995 ? `${del} av dragningarna` : `${del} dragningar`;
	if (andelMed < SALLAN) return mening`En brytpunkt finns bara i ${iDragningarna}.`;
	return mening`Brytpunkten ligger ${SANNOLIKT} ${folkmangdsspann(intervall)} invånare; den finns i ${iDragningarna}.`;
}

/** Whether the answer names a population from which the money is enough. */
export function hasGrans({ riket }: Alternativresultat): boolean {
	const { brytpunkt, antalUnderfinansierade: under, antalKommuner } = riket;
	return brytpunkt.invanare !== null && under > 0 && under < antalKommuner;
}
