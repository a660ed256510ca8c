import {
	forvaldaMatt,
	type Alternativdrag,
	type Dragresultat,
	type Gruppdrag,
	type Matt,
	type Sannolikheter
} from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';

/**
 * The draws as they are when nobody has asked for more: the measures and the limit that a file has, whatever the page
 * has looked at besides. What was drawn is the same, so nothing has to be drawn again.
 */
export function filensDragning(drag: Dragresultat, dokument: Konsekvensutredning): Dragresultat {
	const matt = forvaldaMatt(dokument);
	return {
		...drag,
		gransKrPerInvanare: 0,
		alternativ: drag.alternativ.map((ett) => ofFile(ett, matt))
	};
}

function ofFile(drag: Alternativdrag, matt: readonly Matt[]): Alternativdrag {
	const group = (grupp: Gruppdrag): Gruppdrag => ({
		...grupp,
		matt: only(grupp.matt, matt),
		summor: only(grupp.summor, matt),
		sannolikheter: grupp.sannolikheter === null ? null : aboveNothing(grupp.sannolikheter)
	});
	return {
		...drag,
		kommuner: only(drag.kommuner, matt),
		sannolikheter: aboveNothing(drag.sannolikheter),
		storleksklasser: drag.storleksklasser.map(group),
		riket: group(drag.riket)
	};
}

/** In the order of the measures; one that was not drawn is left out. */
const only = <T>(
	tabeller: Readonly<Partial<Record<Matt, T>>>,
	matt: readonly Matt[]
): Partial<Record<Matt, T>> =>
	Object.fromEntries(
		matt.filter((ett) => Object.hasOwn(tabeller, ett)).map((ett) => [ett, tabeller[ett]])
	);

/** The limit is 0 where nobody has set another. */
const aboveNothing = <T>(p: Sannolikheter<T>): Sannolikheter<T> => ({ ...p, overGrans: p.over0 });
