import type { Grupp, Intervall } from '#lib/engine/index.ts';
import { HARD_SPACE, intervallText } from '#lib/format/index.ts';
import { antalsfigur, mening, type Mening } from '../delar.ts';
import { isOklar, rackermening } from './racker.ts';
import { blir, intervallfraga, isFast, minusord, over, overfraga, SAKERT } from './spann.ts';

type Kommunen = {
	readonly alternativ: string;
	/** The kommun alone, as a group. */
	readonly grupp: Grupp;
	readonly namn: string;
	/** What the interval holds with (grund.ts). */
	readonly grund: string;
	/** Whether anybody else pays anything. */
	readonly pengar: boolean;
};

/** What one kommun's netto can be, in kronor and per inhabitant, and how likely it is that the money is enough. */
export function kommunspann(
	{ alternativ, grupp, namn, grund, pengar }: Kommunen,
	{ nettoKr, perInvanare }: { readonly nettoKr: Intervall; readonly perInvanare: Intervall },
	over0: number | undefined
): readonly Mening[] {
	const fraga = intervallfraga(alternativ, grupp, ['nettoKrPerInvanare', 'medel']);
	const text = `${intervallText(perInvanare, { decimals: 1 })}${HARD_SPACE}kronor`;
	const inv = antalsfigur(text, perInvanare.median, fraga);
	const summa = blir(nettoKr, intervallfraga(alternativ, grupp, ['nettoKr', 'summa']));
	if (isFast(nettoKr))
		return [
			mening`Nettokostnaden i ${namn} ${summa} om året, ${inv} per invånare, ${SAKERT}${minusord(nettoKr)}.`
		];
	const spann = mening`Nettokostnaden i ${namn} ${summa} om året, ${inv} per invånare, ${grund}${minusord(nettoKr)}.`;
	if (isOklar(nettoKr)) {
		const racker = rackermening(over0, pengar, overfraga(alternativ, grupp));
		return pengar ? [racker, spann] : [spann, racker];
	}
	const del = over(over0, ['den', 'större än noll'], overfraga(alternativ, grupp)());
	return del === null ? [spann] : [spann, del];
}
