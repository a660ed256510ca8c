import type { Alternativresultat, Brytpunktsdrag } from '#lib/engine/index.ts';
import { HARD_SPACE, procent } from '#lib/format/index.ts';
import { mening, type Mening } from '../delar.ts';
import { folkmangdsspann, SALLAN } from './folkmangdsspann.ts';
import { SANNOLIKT } from './spann.ts';

/** Oftener than this the money is enough on the other side of the limit than the answer says. */
const ANDRA_SIDAN = 0.1;

/**
 * Beside a brytpunkt that is told as one figure: what it can be, and in how many of the draws there is one. Null where
 * the answer tells of none. `grund`: what it holds with, in a sentence that may be quoted alone.
 */
export function brytpunktKort(
	{ riket }: Alternativresultat,
	draget: Brytpunktsdrag,
	grund = ''
): Mening | null {
	const { brytpunkt, antalUnderfinansierade: under, antalKommuner } = riket;
	if (brytpunkt.invanare === null || under === 0 || under === antalKommuner) return null;
	const { intervall, andelMed, andelOver } = draget;
	if (intervall === null) return mening`I dragningarna finns ingen brytpunkt.`;
	const andel = andelMed < 0.005 ? `färre än 1${HARD_SPACE}%` : procent(andelMed);
	if (andelMed < SALLAN) return mening`En brytpunkt finns bara i ${andel} av dragningarna.`;
	const ligger = mening`ligger ${andelMed < 0.995 ? 'då ' : ''}${SANNOLIKT} ${folkmangdsspann(intervall)} invånare${grund === '' ? '' : `, ${grund}`}`;
	const isOver = brytpunkt.tacksRiktning !== 'under';
	const andra = isOver ? 1 - (andelOver ?? 1) : (andelOver ?? 0);
	const tvart =
		andra < ANDRA_SIDAN
			? ''
			: `; i ${procent(andra)} av dem räcker pengarna i stället i de ${isOver ? 'mindre' : 'större'} kommunerna`;
	return andelMed < 0.995
		? mening`I ${andel} av dragningarna finns det en brytpunkt, och den ${ligger}${tvart}.`
		: mening`Brytpunkten ${ligger}${tvart.replace('av dem', 'av dragningarna')}.`;
}
