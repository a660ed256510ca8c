import { ratio } from './forklaraGruppdel.ts';
import { columnStep, sumStep } from './forklaraSumma.ts';
import { kandSumma } from '../bygg.ts';
import type { Fall } from './gruppfall.ts';
import type { Steg } from './steg.ts';

/** What of one or several lines of the cost is asked for. */
export type Postvarde = 'kr' | 'krPerInvanare' | 'andel';

/** The steps behind a post's part of a group's cost, or of several taken together; null when none is in it. */
export function postStep(fall: Fall, ids: readonly string[], varde: Postvarde): Steg | null {
	const { lopande, ansokan, engang, matt } = fall.formel;
	const arliga = [...lopande, ...ansokan].filter(({ id }) => ids.includes(id));
	const enstaka = engang.filter(({ id }) => ids.includes(id));
	const termer = [...arliga, ...enstaka].map(({ uttryck }) => uttryck);
	const [first] = termer;
	if (first === undefined) return null;
	const namn = termer.length === 1 ? first.namn : `${termer.length} poster tillsammans`;
	const summa = sumStep(fall, termer.length === 1 ? first : kandSumma(termer, [namn, 'kr']), true);
	if (varde === 'kr') return summa;
	if (varde === 'krPerInvanare')
		return ratio(`${namn} per invånare`, 'kr/inv', [summa, columnStep(fall, 'folkmangd')]);
	const hela = arliga.length > 0 ? matt.bruttoKr : matt.engangKr;
	return ratio(`${namn}, del av kostnaden`, 'andel', [summa, sumStep(fall, hela, true)]);
}
