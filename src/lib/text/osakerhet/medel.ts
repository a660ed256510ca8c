import type { Alternativdrag, Grupp, Intervall, Matt } from '#lib/engine/index.ts';
import { HARD_SPACE, intervallText, mattDecimals, SAKNAS } from '#lib/format/index.ts';

/** What stands where the figure cannot be another: nothing that it rests on has limits. */
export const INGEN_OSAKERHET = 'ingen';

/** What the mean of a group can be; null when nothing varies in it, undefined when the group has no figure. */
export function medelspann(
	drag: Alternativdrag,
	grupp: Grupp,
	matt: Matt
): Intervall | null | undefined {
	const egen =
		grupp.typ === 'riket'
			? drag.riket
			: grupp.typ === 'storleksklass'
				? drag.storleksklasser[grupp.index]
				: undefined;
	const varde = egen?.matt[matt];
	if (egen === undefined || egen.antalKommuner === 0 || varde === null) return undefined;
	return drag.osaker && varde !== undefined && isSpann(varde) ? varde : null;
}

/** The interval as it stands beside the mean in a table: `6 900–10 200`. */
export function medelspannText(
	drag: Alternativdrag,
	grupp: Grupp,
	[matt, decimals]: readonly [Matt, number]
): string {
	const varde = medelspann(drag, grupp, matt);
	if (varde === undefined) return SAKNAS;
	return varde === null ? INGEN_OSAKERHET : intervallText(varde, { decimals });
}

/** Whether the ends are apart at all. */
const isSpann = ({ p10, p90 }: Intervall): boolean =>
	p90 - p10 > 1e-9 * Math.max(Math.abs(p10), Math.abs(p90));

/** One kommun's interval beside its figure: `osäkerhet: 120–240 kr/inv`; empty when it has none. */
export function kommunspannText(varde: Intervall | null | undefined, matt: Matt): string {
	if (!varde || !isSpann(varde)) return '';
	const decimals = mattDecimals(matt, [varde.median]);
	return `osäkerhet: ${intervallText(varde, { decimals })}${HARD_SPACE}kr/inv`;
}
