import type { Intervall } from '#lib/engine/index.ts';
import { HARD_SPACE, intervallText } from '#lib/format/index.ts';
import { antalsfigur, mening, type Mening } from '../delar.ts';
import { minusord, over, SANNOLIKT, spannet } from './spann.ts';

/** What one kommun's netto can be, in kronor and per inhabitant, and how likely it is to be a cost. */
export function kommunspann(
	namn: string,
	{ nettoKr, perInvanare }: { readonly nettoKr: Intervall; readonly perInvanare: Intervall },
	over0: number | undefined
): readonly Mening[] {
	const inv = antalsfigur(
		`${intervallText(perInvanare, { decimals: 1 })}${HARD_SPACE}kronor`,
		perInvanare.median
	);
	const spann = mening`Nettokostnaden i ${namn} blir ${SANNOLIKT} ${spannet(nettoKr)} om året, ${inv} per invånare, om det osäkra varierar som utredningen anger${minusord(nettoKr)}.`;
	const del = over(over0, ['den', 'större än noll']);
	return del === null ? [spann] : [spann, del];
}
