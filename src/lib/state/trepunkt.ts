import { prisenhet } from '#lib/engine/index.ts';
import type { Konsekvensutredning, Kostnadspost } from '#lib/model/index.ts';
import type { Plats } from './plats.ts';
import { setAt, type Andring } from './redigering.ts';

/**
 * Low, likely and high as a person knows them: in kronor, hours or posts. The document keeps factors, so that a
 * changed price carries its uncertainty along (docs/metod.md §10).
 */
export type Trepunkt = { readonly lag: number; readonly troligt: number; readonly hog: number };

/** Hides the tail of binary fractions: 0.7 × 90 is shown as 63. */
const tidy = (value: number): number => Number(value.toPrecision(10));

/** Null when a factor of the likely value says nothing in its unit: it is nothing, or a saving. */
export function trepunkt({ pris, osakerhet }: Kostnadspost): Trepunkt | null {
	const troligt = prisenhet(pris).varde;
	if (troligt <= 0 || osakerhet === null) return null;
	return { lag: tidy(troligt * osakerhet.lag), troligt, hog: tidy(troligt * osakerhet.hog) };
}

export type Trepunktsfel = { readonly falt: keyof Trepunkt; readonly text: string };

/** Why the three cannot be taken together; null when they can. */
export function trepunktsfel({ lag, troligt, hog }: Trepunkt): Trepunktsfel | null {
	if (troligt <= 0) return { falt: 'troligt', text: 'Det troliga ska vara större än 0.' };
	if (lag < 0) return { falt: 'lag', text: 'Det låga kan inte vara mindre än 0.' };
	if (lag > troligt)
		return { falt: 'lag', text: 'Det låga är högre än det troliga. Byt plats på dem.' };
	if (hog < troligt)
		return { falt: 'hog', text: 'Det höga är lägre än det troliga. Byt plats på dem.' };
	if (hog > troligt * 100)
		return { falt: 'hog', text: 'Det höga får vara högst hundra gånger det troliga.' };
	return null;
}

/** The post with another low, likely or high: the three stay as entered, whichever of them is changed. */
export function setTrepunkt(
	dokument: Konsekvensutredning,
	{ plats, post }: { readonly plats: Plats; readonly post: Kostnadspost },
	{ lag, troligt, hog }: Trepunkt
): Andring {
	const { falt } = prisenhet(post.pris);
	const before = post.osakerhet;
	const osakerhet = {
		lokalSpridning: 0,
		...before,
		lag: lag / troligt,
		hog: hog / troligt
	};
	// Limits of one's own are no longer the standard ones.
	const isMoved = (['lag', 'hog'] as const).some(
		(del) => Math.abs(osakerhet[del] - (before?.[del] ?? NaN)) > 1e-9
	);
	if (isMoved) delete osakerhet.standardgranser;
	const medOsakerhet = setAt(dokument, [...plats, 'osakerhet'], osakerhet);
	return medOsakerhet.ok
		? setAt(medOsakerhet.dokument, [...plats, 'pris', falt], troligt)
		: medOsakerhet;
}
