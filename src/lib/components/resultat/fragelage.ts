import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Fraga } from '#lib/engine/index.ts';
import { medFraga } from '#lib/state/adress.ts';
import { frageText } from '#lib/state/frageadress.ts';

/**
 * Opens an explanation as a step in the history without a navigation, so that back closes it and the page beneath
 * stays as it was. What is open stands in `page.state.fraga`, or in the address the page came with.
 */
export function openFraga(fraga: Fraga): void {
	openFragetext(frageText(fraga));
}

/** The same for a question that is written already. */
export function openFragetext(text: string): void {
	// The page's own path, with another query.
	// eslint-disable-next-line svelte/no-navigation-without-resolve
	pushState(address(text), { fraga: text });
}

/** Closes it: a step back, or out of the address when it came with it and there is nothing of ours to go back to. */
export function closeFraga(): void {
	if (page.state.fraga !== undefined) window.history.back();
	// eslint-disable-next-line svelte/no-navigation-without-resolve
	else replaceState(address(null), { fraga: '' });
}

function address(fraga: string | null): string {
	const { pathname, search } = window.location;
	const query = medFraga(search, { fraga });
	return query === '' ? pathname : `${pathname}?${query}`;
}
