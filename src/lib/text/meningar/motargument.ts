import type { Alternativresultat } from '#lib/engine/index.ts';
import { antalKommuner } from '#lib/format/index.ts';
import { figur, mening, type Mening } from '../delar.ts';
import { isNoll, perInvanare, riket } from '../figurer.ts';
import { bebodda, langKlass, type Klass } from '../storlek.ts';
import { iKlass, nettokostnadsandel } from './ekonomi.ts';
import { isOkand } from './kostnad.ts';
import { isOre, nettobelopp, NETTO, nettot } from './netto.ts';
import type { Utkast } from './utsaga.ts';

/** Below this share of the kommun's whole net cost an objector would call the cost small. */
const LITEN_ANDEL = 0.005;

/** What a critical reader would answer, with the figure for it: the text defends itself. */
export function motargument(resultat: Alternativresultat): readonly Utkast[] {
	const { bruttoKr } = resultat.riket.summor;
	if (isOkand(resultat) || bruttoKr <= 0 || isNoll(bruttoKr, 1)) return [];
	return [
		['motargument', 'motargument', invandning(resultat)],
		['medelvarde', 'motargument', medelvarde(resultat)]
	];
}

function invandning(resultat: Alternativresultat): Mening | null {
	const klasser = [...bebodda(resultat)].sort((a, b) => nettot(b) - nettot(a));
	const [mest, minst] = [klasser[0], klasser.at(-1)];
	if (mest === undefined || minst === undefined) return null;
	const { nettoKr, bruttoKr } = resultat.riket.summor;
	const rackerIRiket = nettoKr <= 0 || isNoll(nettoKr, bruttoKr);
	const [a, b] = [nettot(mest), nettot(minst)];
	if (rackerIRiket && a > 0 && !isOre(a))
		return mening`Att pengarna beräknas räcka i riket som helhet betyder inte att de räcker överallt: i kommuner ${langKlass(mest)} beräknas i genomsnitt ${nettobelopp(resultat.id, mest)} per invånare fattas.`;
	if (rackerIRiket) return marginal(resultat, mest);
	if (b < 0 && !isOre(b))
		return mening`Mot att kommunerna beräknas få en nettokostnad kan invändas att den inte gäller alla: kommuner ${langKlass(minst)} beräknas i genomsnitt få ett överskott på ${nettobelopp(resultat.id, minst)} per invånare.`;
	return litenKostnad(resultat);
}

/** The money is enough on average in every class. */
function marginal({ id, riket }: Alternativresultat, minsta: Klass): Mening {
	const { antalUnderfinansierade: antal } = riket;
	if (antal > 0) {
		const kommuner = figur(antalKommuner(antal), {
			typ: 'storlek',
			alternativ: id,
			matt: 'underfinansierade'
		});
		return mening`Pengarna beräknas i genomsnitt räcka i alla storleksklasser, men ${kommuner} beräknas ändå få en nettokostnad.`;
	}
	const start = 'Att pengarna räcker förutsätter att kostnaden inte blir högre än beräknat';
	return isOre(nettot(minsta))
		? mening`${start}: ${iKlass(minsta)} finns ingen marginal.`
		: mening`${start}: ${iKlass(minsta)} är marginalen i genomsnitt ${nettobelopp(id, minsta)} per invånare.`;
}

function litenKostnad(resultat: Alternativresultat): Mening | null {
	const tyngsta = nettokostnadsandel(resultat);
	if (tyngsta === null || tyngsta.andel >= LITEN_ANDEL) return null;
	const { klass, figure } = tyngsta;
	const aven = bebodda(resultat).length > 1 ? 'även ' : '';
	return mening`Mot att kostnaden är betungande kan invändas att den är liten i förhållande till kommunernas ekonomi: ${aven}${iKlass(klass)} motsvarar den ${figure} av nettokostnaden för all verksamhet.`;
}

/** The national mean hides the class that pays most, when that is at least half as much again. */
function medelvarde(resultat: Alternativresultat): Mening | null {
	const medel = resultat.riket.matt[NETTO].medel;
	const [mest] = [...bebodda(resultat)].sort((a, b) => nettot(b) - nettot(a));
	if (medel === null || mest === undefined || medel <= 0 || isOre(medel)) return null;
	if (nettot(mest) < 1.5 * medel) return null;
	return mening`Genomsnittet för riket, en nettokostnad på ${perInvanare(resultat.id, riket(resultat), NETTO)} per invånare, döljer att den är ${nettobelopp(resultat.id, mest)} i kommuner ${langKlass(mest)}.`;
}
