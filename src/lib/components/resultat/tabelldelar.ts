import { KOMMUNMATT } from '#lib/format/index.ts';
import Kolumnrader from './Kolumnrader.svelte';
import type { Tabellage } from './tabellage.svelte.ts';

/** What the table of all kommuner needs when the reader adapts it; fetched together, at the first use. */
export { default as Tabellanpassning } from './Tabellanpassning.svelte';
export { default as Urvalsrad } from './Urvalsrad.svelte';
export { Tabellage } from './tabellage.svelte.ts';

/** The rows that show what the reader has chosen; null when those of the usual table do. */
export function anpassadeRader({ kolumner, osakerhet }: Tabellage) {
	return kolumner === KOMMUNMATT && !osakerhet ? null : Kolumnrader;
}
