import type { Matt } from '#lib/engine/index.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import { dragningFor } from '#lib/state/dragning.svelte.ts';
import { kommunspannText, medelosakerhet } from '#lib/text/osakerhet/index.ts';
import { kommunensSpann } from './kommunensSpann.ts';
import Kortosakerhet from './Kortosakerhet.svelte';
import Medelspann from './Medelspann.svelte';
import Remsspann from './Remsspann.svelte';

/** What the overview says of uncertainty beside its figures. Fetched when the answer has been painted. */
export type Overblick = ReturnType<typeof overblick>;

export function overblick(yta: Arbetsyta) {
	return {
		Kortosakerhet,
		Medelspann,
		Remsspann,
		/** What the means can be, for the copied table; null while nothing is drawn. */
		medelosakerhet: () => {
			const { intervall } = dragningFor(yta);
			return intervall && medelosakerhet(intervall, yta.dokument);
		},
		/** `osäkerhet: 120–240 kr/inv` for one kommun, or nothing. */
		kommunspann: (kommunkod: string, matt: Matt): string =>
			kommunspannText(kommunensSpann([yta, dragningFor(yta).visat], kommunkod, matt), matt)
	};
}
