import { browserNodlager } from './nodpost.ts';

/** Where this browser keeps how the table of all kommuner is adapted. */
export const TABELLNYCKEL = 'barkraft:kommuntabell';

/** Whether it ever was: without, nothing that adapts it need be fetched. */
export function isTabellAnpassad(): boolean {
	try {
		return (browserNodlager()?.getItem(TABELLNYCKEL) ?? null) !== null;
	} catch {
		return false;
	}
}
