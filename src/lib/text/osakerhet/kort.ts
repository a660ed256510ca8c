import type { Alternativdrag, Alternativintervall, Alternativresultat } from '#lib/engine/index.ts';
import { mening, stycke, type Mening } from '../delar.ts';
import { brytpunktKort } from './brytpunktKort.ts';
import { granserna, type Tackning } from './grund.ts';
import { hasPengar } from '../figurer.ts';
import { isOklar, rackermening } from './racker.ts';
import { blir, intervallfraga, isFast, minusord, overfraga, SAKERT } from './spann.ts';
import { talord } from './talord.ts';

type Kortunderlag = {
	readonly resultat: Alternativresultat;
	/** All that is drawn; null while only the intervals are here. */
	readonly drag: Alternativdrag | null;
	/** Probability that netto in riket is above 0. */
	readonly over0: number | null;
	readonly tackt: Tackning;
};

/** The short sentences under the overview's answer: what it can be, and whether its sign is known. */
export function kortOsakerhet(
	spann: Alternativintervall,
	{ resultat, drag, over0, tackt }: Kortunderlag
): Mening | null {
	const { nettoKr } = spann.riket.summor;
	if (!spann.osaker || nettoKr === undefined) return null;
	const fraga = intervallfraga(spann.id, { typ: 'riket' }, ['nettoKr', 'summa']);
	const grund = isFast(nettoKr) ? SAKERT : villkor(spann, tackt);
	const meningar = [
		mening`Nettokostnaden i riket ${blir(nettoKr, fraga)} om året, ${grund}${minusord(nettoKr)}.`
	];
	if (isOklar(nettoKr)) {
		const pengar = hasPengar(resultat);
		const racker = rackermening(over0 ?? undefined, pengar, overfraga(spann.id, { typ: 'riket' }));
		// What is not known comes first; without money it speaks of the net cost before it.
		if (pengar) meningar.unshift(racker);
		else meningar.push(racker);
	}
	const grans = drag === null ? null : brytpunktKort(resultat, drag.brytpunkt);
	if (grans !== null) meningar.push(grans);
	return stycke(meningar);
}

/** On what condition the interval holds: that what is uncertain varies as its limits say. */
function villkor({ kallor }: Alternativintervall, tackt: Tackning): string {
	const antal = kallor.filter(({ typ }) => typ !== 'lokal').length;
	const isEgna = granserna(tackt) === 'egna';
	if (antal === 0)
		return `om det osäkra varierar som ${isEgna ? 'utredningen anger' : 'gränserna säger'}`;
	const lokal =
		antal < kallor.length ? ' och en enskild kommuns kostnad kan avvika från det gemensamma' : '';
	if (isEgna) {
		const vilka = antal === 1 ? 'osäkra antagande' : `${talord(antal)} osäkra antaganden`;
		return `om utredningens ${vilka} varierar som den anger${lokal}`;
	}
	const vilka = antal === 1 ? 'det osäkra antagandet' : `de ${talord(antal)} osäkra antagandena`;
	return `om ${vilka} varierar som gränserna säger${lokal}`;
}
