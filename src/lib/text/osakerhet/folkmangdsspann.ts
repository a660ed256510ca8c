import type { Fraga, Intervall } from '#lib/engine/index.ts';
import { kvantilText, rundInvanare } from '#lib/format/index.ts';
import { antalsfigur, mening, type Figur, type Mening } from '../delar.ts';

/** Seldomer than this an interval of the brytpunkt says nothing: that there may be one is enough. */
export const SALLAN = 0.05;

/** `mellan 10 000 och 610 000`: where the limit between kommuner can be. */
export function folkmangdsspann(intervall: Intervall, fraga: Fraga | null = null): Mening {
	const { p10, median, p90 } = intervall;
	const figur = (text: string, value: number): Figur => antalsfigur(text, value, fraga);
	const [low, high] = [kvantilText(p10, intervall), kvantilText(p90, intervall)];
	if (low === high) return mening`omkring ${figur(rundInvanare(median), median)}`;
	// What is rounded to nothing is no limit.
	if (low === '0') return mening`under ${figur(high, p90)}`;
	return mening`mellan ${figur(low, p10)} och ${figur(high, p90)}`;
}
