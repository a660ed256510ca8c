import type { Brytpunktsdrag } from './dragresultat.ts';
import { intervallAv } from './intervall.ts';

/** How many draws have no brytpunkt, and why; `over`: those with one where larger kommuner are covered. */
export type Lagen = { alla: number; ingen: number; otydlig: number; over: number };

/** The brytpunkter of the draws as a result; `varden` are those that exist. */
export function sammanfattat(
	typ: Brytpunktsdrag['typ'],
	varden: readonly number[],
	lagen: Lagen
): Brytpunktsdrag {
	const antal = varden.length + lagen.alla + lagen.ingen + lagen.otydlig;
	return {
		typ,
		intervall: varden.length === 0 ? null : intervallAv(Float64Array.from(varden)),
		andelMed: varden.length / antal,
		andelAlla: lagen.alla / antal,
		andelIngen: lagen.ingen / antal,
		andelOtydlig: lagen.otydlig / antal,
		andelOver: varden.length === 0 ? null : lagen.over / varden.length
	};
}
