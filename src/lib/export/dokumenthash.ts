import { innehallshash } from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';

/**
 * sha256 (hex) of the document's content. Two files with the same content have the same hash however they are laid out;
 * it stands in every export so that a figure can be traced to its document.
 */
export function dokumenthash(dokument: Konsekvensutredning): string {
	return innehallshash(dokument);
}
