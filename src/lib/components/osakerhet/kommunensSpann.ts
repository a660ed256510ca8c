import {
	kommunintervall,
	type Alternativdrag,
	type Intervall,
	type Matt
} from '#lib/engine/index.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';

/** What one kommun's figure can be; null when it is not drawn, or missing there. */
export function kommunensSpann(
	[{ statistik }, drag]: readonly [Pick<Arbetsyta, 'statistik'>, Alternativdrag | null],
	kommunkod: string,
	matt: Matt
): Intervall | null {
	return drag?.osaker === true ? kommunintervall(statistik, drag)(kommunkod, matt) : null;
}
