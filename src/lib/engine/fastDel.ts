import { affin } from './affin.ts';
import type { Formler } from './formler.ts';
import { vardeFor } from './varde.ts';
import { skaladeRader } from './skaladRad.ts';
import type { Uttryck } from './uttryck.ts';

/** A cost parted in what stays and what follows the number of inhabitants; NaN when it is missing. */
export type Delning = { readonly fast: number; readonly rorlig: number };

/** How much larger and smaller the kommun is made to see what follows its inhabitants. */
const ANDRING = 1e-6;

/**
 * What of a cost is fixed in one kommun: the part that does not change when its inhabitants, and the volumes that
 * follow them, become a few more or fewer (docs/metod.md §3.13). Exact where the formula is fixed + per inhabitant.
 * On the edge of a step the side that changes least counts, so that a step in itself is fixed.
 */
export function fastDel(uttryck: Uttryck, index: number, alla: Formler): Delning {
	const kostnad = vardeFor(alla.rakna(uttryck), index);
	const rak = affin(uttryck, alla.rakna);
	if (rak !== null) {
		return { fast: rak.fast, rorlig: kostnad - rak.fast };
	}
	const [under = NaN, mitt = NaN, over = NaN] = skaladeRader(
		index,
		Float64Array.of(1 - ANDRING, 1, 1 + ANDRING),
		alla
	)(uttryck);
	const sidor = [(mitt - under) / ANDRING, (over - mitt) / ANDRING] as const;
	const rorlig = Math.abs(sidor[0]) < Math.abs(sidor[1]) ? sidor[0] : sidor[1];
	// A thousandth of an öre per krona is the noise of the difference, not a part of the cost.
	const isNoise = Math.abs(rorlig) <= 1e-8 * Math.abs(kostnad);
	return isNoise ? { fast: kostnad, rorlig: 0 } : { fast: kostnad - rorlig, rorlig };
}
