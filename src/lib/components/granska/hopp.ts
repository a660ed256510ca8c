import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { medFraga } from '#lib/state/adress.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import { ALTERNATIV } from '../skal/adressbyte.ts';
import { mal, type Mal } from './mal.ts';

/** The fields are fetched when they are first shown: on a slow line that takes a while. */
const LANGST_MS = 8000;

/** Goes to the field at a place: the view, the alternative, the folded part, the card, and the field itself. */
export async function hoppa(yta: Arbetsyta, path: readonly (string | number)[]): Promise<void> {
	const till = mal(yta.dokument, path);
	const alternativ = till.alternativ === null ? {} : { [ALTERNATIV]: till.alternativ };
	const fraga = medFraga(window.location.search, { vy: till.vy, ...alternativ });
	await goto(resolve(`/utredning?${fraga}`), { noScroll: true });
	const del = await seen(() => opened(till));
	if (del === null) return;
	const falt =
		till.label === '' ? textarea(del) : await seen(() => labelled(del, till.label), 1500);
	if (falt !== null) unfoldAround(falt);
	const target = falt ?? (till.id === null ? del : (document.getElementById(till.id) ?? del));
	target.focus({ preventScroll: true });
	target.scrollIntoView({ block: 'center' });
}

/** A field in a folded part cannot have the focus. */
function unfoldAround(falt: HTMLElement): void {
	const details = falt.closest('details');
	if (details === null) return;
	details.open = true;
	if (details.parentElement !== null) unfoldAround(details.parentElement);
}

/** The card, folded part or article of the field, opened; null until it is on the page. */
function opened({ id, del }: Mal): HTMLElement | null {
	if (del !== null) return unfolded(del);
	const element = id === null ? document.querySelector('main h2') : document.getElementById(id);
	if (!(element instanceof HTMLElement)) return null;
	if (element.getAttribute('aria-expanded') === null) return element;
	if (element.getAttribute('aria-expanded') === 'false') element.click();
	const content = document.getElementById(`${id}-innehall`);
	return content?.querySelector('input, select, textarea') === null ? null : content;
}

function unfolded(rubrik: string): HTMLElement | null {
	const found = [...document.querySelectorAll('details')].find((details) =>
		(details.querySelector('summary')?.textContent ?? '').trim().startsWith(rubrik)
	);
	if (found === undefined) return null;
	found.open = true;
	return found.querySelector('input, select, textarea') === null ? null : found;
}

const textarea = (del: HTMLElement): HTMLElement | null => del.querySelector('textarea');

/** The control whose label begins with the text. */
function labelled(del: HTMLElement, label: string): HTMLElement | null {
	const found = [...del.querySelectorAll('label')].find((one) =>
		one.textContent.trim().startsWith(label)
	);
	return found?.control ?? null;
}

/** Looks for something frame by frame until it is there. */
function seen<T>(find: () => T | null, longest = LANGST_MS): Promise<T | null> {
	const start = performance.now();
	return new Promise((done) => {
		const look = (): void => {
			const found = find();
			if (found !== null || performance.now() - start > longest) done(found);
			else requestAnimationFrame(look);
		};
		look();
	});
}
