import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { medFraga } from '#lib/state/adress.ts';

/**
 * Changes what the address of the workspace says about the view; back leads to what it said before. From the address
 * bar and not `page.url`: saving puts the draft's id there without a navigation.
 */
export function gaTill(andrat: Readonly<Record<string, string | null>>): void {
	const fraga = medFraga(window.location.search, andrat);
	void goto(resolve(`/utredning?${fraga}`), { noScroll: true, keepFocus: true });
}
