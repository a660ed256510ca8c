import {
	gruppens,
	type Alternativintervall,
	type Grupp,
	type Intervall,
	type Intervallresultat,
	type Matt
} from '#lib/engine/index.ts';
import { HARD_SPACE, intervallText, mattDecimals, SAKNAS } from '#lib/format/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { dragningstext } from './dragningstext.ts';
import { osakerhetsgrund, standardmening, tackning } from './grund.ts';
import { isSpann, SANNOLIKT } from './spann.ts';

/** What stands where the figure cannot be another: nothing that it rests on has limits. */
export const INGEN_OSAKERHET = 'ingen';

/** What the means of the groups can be, where that stands beside them. */
export type Medelosakerhet = {
	/** The interval of a group's mean as it is read, `6 900–10 200`. */
	readonly text: (grupp: Grupp, matt: Matt, decimals: number) => string;
	/** What the intervals are, what they rest on and how they were drawn. */
	readonly forklaring: string;
};

/** What the mean of a group can be; null when nothing varies in it, undefined when the group has no figure. */
export function medelspann(
	drag: Alternativintervall,
	grupp: Grupp,
	matt: Matt
): Intervall | null | undefined {
	const egen = gruppens(drag, grupp);
	const varde = egen?.matt[matt];
	if (egen === undefined || egen.antalKommuner === 0 || varde === null) return undefined;
	return drag.osaker && varde !== undefined && isSpann(varde) ? varde : null;
}

/** The interval as it stands beside the mean in a table: `6 900–10 200`. */
export function medelspannText(
	drag: Alternativintervall,
	grupp: Grupp,
	[matt, decimals]: readonly [Matt, number]
): string {
	const varde = medelspann(drag, grupp, matt);
	if (varde === undefined) return SAKNAS;
	return varde === null ? INGEN_OSAKERHET : intervallText(varde, { decimals });
}

/** The same for a table that is copied, with what it is, how likely, what it rests on and how it was drawn. */
export function medelosakerhet(
	dragna: Omit<Intervallresultat, 'ok' | 'over0'>,
	dokument: Konsekvensutredning
): Medelosakerhet | null {
	const { alternativ: drag } = dragna;
	if (drag?.osaker !== true) return null;
	const tackt = tackning(dokument, drag.id);
	const standard = standardmening(tackt);
	return {
		text: (grupp, matt, decimals) => medelspannText(drag, grupp, [matt, decimals]),
		forklaring: [
			'Spridning: hur kommunerna skiljer sig åt, P10–P90.',
			`Osäkerhet: vad medlet kan bli ${SANNOLIKT} ${osakerhetsgrund(tackt)};`,
			`${dragningstext(dragna)}.`,
			...(standard === null ? [] : [standard])
		].join(' ')
	};
}

/** One kommun's interval beside its figure: `osäkerhet: 120–240 kr/inv`; empty when it has none. */
export function kommunspannText(varde: Intervall | null | undefined, matt: Matt): string {
	if (!varde || !isSpann(varde)) return '';
	const decimals = mattDecimals(matt, [varde.median]);
	return `osäkerhet: ${intervallText(varde, { decimals })}${HARD_SPACE}kr/inv`;
}
