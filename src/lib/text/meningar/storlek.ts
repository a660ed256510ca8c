import type { Alternativresultat } from '#lib/engine/index.ts';
import { procent, talKort, HARD_SPACE } from '#lib/format/index.ts';
import { figur, mening, type Mening } from '../delar.ts';
import { delfigur, isNoll, kronor } from '../figurer.ts';
import { bebodda, jamforelsemening, kortKlass, langKlass } from '../storlek.ts';
import { isOkand } from './kostnad.ts';
import { isOre, nettobelopp, NETTO, nettot } from './netto.ts';
import type { Utkast } from './utsaga.ts';

/** How it differs with the size of the kommun: cost, net cost, share, spread. */
export function storleksmeningar(resultat: Alternativresultat): readonly Utkast[] {
	if (isOkand(resultat)) return [];
	return [
		['storlekskvot', 'storlek', kvot(resultat)],
		['fordelning', 'storlek', fordelning(resultat)],
		['andel', 'storlek', andel(resultat)],
		['spridning', 'storlek', spridning(resultat)]
	];
}

function kvot(resultat: Alternativresultat): Mening | null {
	const klasser = bebodda(resultat);
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	if (minsta === undefined || storsta === undefined || minsta === storsta) return null;
	if (isNoll(resultat.riket.summor.bruttoKr, 1)) return null;
	return jamforelsemening(resultat, [minsta, storsta]);
}

/** Where the net cost is largest and where it is smallest. */
function fordelning(resultat: Alternativresultat): Mening | null {
	const klasser = bebodda(resultat);
	if (klasser.length < 2 || klasser.every((klass) => isOre(nettot(klass)))) return null;
	const efterNetto = [...klasser].sort((a, b) => nettot(b) - nettot(a));
	const [mest, minst] = [efterNetto[0], efterNetto.at(-1)];
	if (mest === undefined || minst === undefined) return null;
	const [a, b] = [nettobelopp(resultat.id, mest), nettobelopp(resultat.id, minst)];
	if (a.text === b.text) {
		const vad = nettot(mest) > 0 ? 'Nettokostnaden är' : 'Överskottet är';
		return mening`${vad} i genomsnitt ${a} per invånare i alla storleksklasser.`;
	}
	if (isOre(nettot(minst)))
		return mening`Kommuner ${langKlass(mest)} beräknas i genomsnitt få en nettokostnad på ${a} per invånare, och kommuner ${kortKlass(minst)} ingen nettokostnad.`;
	if (isOre(nettot(mest)))
		return mening`Kommuner ${langKlass(minst)} beräknas i genomsnitt få ett överskott på ${b} per invånare, och kommuner ${kortKlass(mest)} varken nettokostnad eller överskott.`;
	if (nettot(mest) < 0)
		return mening`Överskottet går i genomsnitt från ${a} per invånare i kommuner ${langKlass(mest)} till ${b} i kommuner ${kortKlass(minst)}.`;
	if (nettot(minst) < 0)
		return mening`Kommuner ${langKlass(mest)} beräknas i genomsnitt få en nettokostnad på ${a} per invånare, medan kommuner ${kortKlass(minst)} beräknas få ett överskott på ${b}.`;
	return mening`Nettokostnaden går i genomsnitt från ${b} per invånare i kommuner ${langKlass(minst)} till ${a} i kommuner ${kortKlass(mest)}.`;
}

/** The smallest kommuner's part of the people and of the cost. */
function andel(resultat: Alternativresultat): Mening | null {
	const klasser = bebodda(resultat);
	const minsta = klasser[0];
	const kostnad = minsta?.resultat.andelAvKostnad ?? null;
	if (minsta === undefined || klasser.length < 2 || kostnad === null || kostnad < 0) return null;
	if (resultat.riket.summor.bruttoKr <= 0) return null;
	const folk = minsta.resultat.andelAvBefolkning;
	if (folk <= 0 || Math.abs(kostnad / folk - 1) < 0.05) return null;
	const fraga = { alternativ: resultat.id, grupp: minsta.grupp };
	const vem = mening`Kommuner ${langKlass(minsta)} har ${delfigur(andelText(folk), folk, { ...fraga, del: 'andelAvBefolkning' })} av befolkningen men bär`;
	if (kostnad === 0) return mening`${vem} ingen del av kostnaden.`;
	const hela = kostnad > 1 - 1e-9;
	const del = delfigur(hela ? 'hela' : andelText(kostnad), kostnad, {
		...fraga,
		del: 'andelAvKostnad'
	});
	const bara = kostnad > folk || del.text.startsWith('mindre') ? '' : 'bara ';
	return mening`${vem} ${bara}${del}${hela ? '' : ' av'} kostnaden.`;
}

/** One decimal below ten per cent: `0,6 %`, `5,9 %`, `26 %`. */
function andelText(share: number): string {
	if (share >= 0.995) return `nästan 100${HARD_SPACE}%`;
	if (share >= 0.0995) return procent(share);
	if (share < 0.0005) return `mindre än 0,1${HARD_SPACE}%`;
	return `${talKort(share * 100, 1)}${HARD_SPACE}%`;
}

/** The kommun in the middle, and the tenths at the ends. */
function spridning({ id, riket }: Alternativresultat): Mening | null {
	const { antal, median, p10, p90, min, max } = riket.matt[NETTO];
	if (antal < 10 || median === null || p10 === null || p90 === null) return null;
	if (kronor(min) === kronor(max)) return null;
	const fraga = { typ: 'grupp', alternativ: id, grupp: { typ: 'riket' }, matt: NETTO } as const;
	const figure = (kr: number, varde: 'median' | 'p10' | 'p90') =>
		figur(kronor(kr), { ...fraga, varde });
	return mening`I den kommun som ligger i mitten är nettokostnaden ${figure(median, 'median')} per invånare; i en tiondel av kommunerna är den högst ${figure(p10, 'p10')} och i en annan tiondel minst ${figure(p90, 'p90')}.`;
}
