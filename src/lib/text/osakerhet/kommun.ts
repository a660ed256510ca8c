import type { Grupp, Intervall } from '#lib/engine/index.ts';
import { HARD_SPACE, intervallText } from '#lib/format/index.ts';
import { antalsfigur, mening, type Mening } from '../delar.ts';
import { intervallfraga, minusord, over, SANNOLIKT, spannet } from './spann.ts';

type Kommunen = {
	readonly alternativ: string;
	/** The kommun alone, as a group. */
	readonly grupp: Grupp;
	readonly namn: string;
};

/** What one kommun's netto can be, in kronor and per inhabitant, and how likely it is to be a cost. */
export function kommunspann(
	{ alternativ, grupp, namn }: Kommunen,
	{ nettoKr, perInvanare }: { readonly nettoKr: Intervall; readonly perInvanare: Intervall },
	over0: number | undefined
): readonly Mening[] {
	const fraga = intervallfraga(alternativ, grupp, ['nettoKrPerInvanare', 'medel']);
	const text = `${intervallText(perInvanare, { decimals: 1 })}${HARD_SPACE}kronor`;
	const inv = { ...antalsfigur(text, perInvanare.median), fraga };
	const summa = intervallfraga(alternativ, grupp, ['nettoKr', 'summa']);
	const spann = mening`Nettokostnaden i ${namn} blir ${SANNOLIKT} ${spannet(nettoKr, summa)} om året, ${inv} per invånare, om det osäkra varierar som utredningen anger${minusord(nettoKr)}.`;
	const del = over(over0, ['den', 'större än noll'], fraga);
	return del === null ? [spann] : [spann, del];
}
