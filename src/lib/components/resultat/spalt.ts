import type { Dragresultat } from '#lib/engine/index.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import { kommunspalt, type Kommunspalt } from '#lib/text/osakerhet/index.ts';

/** The intervals of the table of all kommuner, for the alternative on the screen; null while nothing is drawn. */
export function spaltFor(
	{ dokument, statistik, visat }: Pick<Arbetsyta, 'dokument' | 'statistik' | 'visat'>,
	dragna: Dragresultat | null
): Kommunspalt | null {
	return dragna === null || visat === undefined
		? null
		: kommunspalt(dragna, { dokument, statistik, resultat: visat });
}
