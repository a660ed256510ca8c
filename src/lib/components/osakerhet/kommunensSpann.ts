import { intervall, type Alternativdrag, type Intervall, type Matt } from '#lib/engine/index.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';

/** What one kommun's figure can be; null when it is not drawn, or missing there. */
export function kommunensSpann(
	[{ statistik }, drag]: readonly [Pick<Arbetsyta, 'statistik'>, Alternativdrag | null],
	kommunkod: string,
	matt: Matt
): Intervall | null {
	const tabell = drag?.kommuner[matt];
	if (tabell === undefined || drag?.osaker !== true) return null;
	const index = statistik.kommuner.findIndex((kommun) => kommun.kommunkod === kommunkod);
	return index < 0 ? null : intervall(tabell, index);
}
