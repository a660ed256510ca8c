import { tal } from '#lib/format/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { talord } from './talord.ts';

/** How many posts of the alternative state their limits, how many do not, and how many have the standard ones. */
export type Tackning = {
	readonly poster: { readonly med: number; readonly utan: number; readonly standard: number };
	/** Whether anything but the posts has limits: wages, shares. Those are always of the document's own. */
	readonly annat: boolean;
};

export function tackning(
	{ alternativ, parametrar }: Pick<Konsekvensutredning, 'alternativ' | 'parametrar'>,
	id: string
): Tackning {
	const ett = alternativ.find((item) => item.id === id);
	const poster = ett?.kostnadsposter ?? [];
	const med = poster.filter(({ osakerhet }) => osakerhet !== null);
	return {
		poster: {
			med: med.length,
			utan: poster.length - med.length,
			standard: med.filter(({ osakerhet }) => osakerhet?.standardgranser === true).length
		},
		annat:
			Object.keys(parametrar.osakerhet ?? {}).length > 0 ||
			poster.some((post) => post.redanUppfylltOsakerhet !== undefined) ||
			(ett?.finansiering ?? []).some((rad) => rad.andelSomSokerOsakerhet !== undefined)
	};
}

/** Whether somebody has said how much each thing can vary, were it not at all. */
export const hasGranser = ({ poster, annat }: Tackning): boolean => poster.med > 0 || annat;

/** Whose limits they are: the document's own, the app's, or some of each. */
export function granserna({
	poster: { med, standard },
	annat
}: Tackning): 'egna' | 'standard' | 'bada' {
	if (standard === 0) return 'egna';
	return standard === med && !annat ? 'standard' : 'bada';
}

/** `3 av 7 kostnadsposter`, `alla sju kostnadsposter`: those with limits that nobody has judged. */
function standardposter({ poster: { med, utan, standard } }: Tackning): string {
	if (med === 1)
		return utan === 0 ? 'den enda kostnadsposten' : 'den enda kostnadspost som har gränser';
	if (standard === med && med === 2)
		return utan === 0 ? 'båda kostnadsposterna' : 'båda de kostnadsposter som har gränser';
	const alla = standard === med ? `alla ${talord(med)}` : `${tal(standard)} av ${tal(med)}`;
	return `${alla} kostnadsposter${utan === 0 ? '' : ' som har gränser'}`;
}

const standardhuvud = (tackt: Tackning): string =>
	`Gränserna för ${standardposter(tackt)} är Bärkrafts standardgränser`;

/** That limits are the app's own, in few words beside a sentence; null when none is. */
export const standardKort = (tackt: Tackning): string | null =>
	tackt.poster.standard === 0 ? null : `${standardhuvud(tackt)}: ett antagande.`;

/** The same in full. Stands wherever the intervals stand. */
export const standardmening = (tackt: Tackning): string | null =>
	tackt.poster.standard === 0
		? null
		: `${standardhuvud(tackt)}: ett antagande som ingen har prövat för utredningen. En gång på tio blir kostnaden under 0,7 gånger det angivna, en gång på tio över 1,5 gånger.`;

/** What an interval holds with, in a sentence that may be quoted alone. */
export function osakerhetsgrund(tackt: Tackning): string {
	const anger = 'med den osäkerhet som utredningen anger';
	switch (granserna(tackt)) {
		case 'egna':
			return anger;
		case 'standard':
			return 'med Bärkrafts standardgränser';
		case 'bada':
			return `${anger} och med Bärkrafts standardgränser för ${standardposter(tackt)}`;
	}
}
