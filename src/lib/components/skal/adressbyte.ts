import { goto } from '$app/navigation';
import { medFraga } from '#lib/state/adress.ts';

/**
 * Changes what the address of the page says about the view; back leads to what it said before. From the address
 * bar and not `page.url`: saving puts the draft's id there without a navigation.
 */
export function gaTill(andrat: Readonly<Record<string, string | null>>): void {
	const { pathname, search } = window.location;
	const fraga = medFraga(search, andrat);
	// The page's own path, with another query.
	// eslint-disable-next-line svelte/no-navigation-without-resolve
	void goto(fraga === '' ? pathname : `${pathname}?${fraga}`, { noScroll: true, keepFocus: true });
}

/** Field of the address that holds which alternative is looked at. */
export const ALTERNATIV = 'alternativ';
