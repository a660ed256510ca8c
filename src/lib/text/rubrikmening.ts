import type { Fraga } from '#lib/engine/index.ts';
import { figur, type Mening, type Textdel } from './delar.ts';

/** A title with its figures as figures: each is looked for after the one before, and left as text when not found. */
export function rubrikmening(
	rubrik: string,
	siffror: readonly { readonly text: string; readonly fraga: Fraga }[] = []
): Mening {
	const delar: Textdel[] = [];
	let rest = rubrik;
	for (const { text, fraga } of siffror) {
		const at = rest.indexOf(text);
		if (text === '' || at < 0) continue;
		delar.push({ typ: 'text', text: rest.slice(0, at) }, figur(text, fraga));
		rest = rest.slice(at + text.length);
	}
	return [...delar, { typ: 'text', text: rest }];
}
