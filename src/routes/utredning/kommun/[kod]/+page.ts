import { error } from '@sveltejs/kit';
import { karnaStatistik } from '#lib/data/browser.ts';

/** One page for every kommun, so that its address works in a new tab and as a static file. */
export const entries = () => karnaStatistik.kommuner.map(({ kommunkod }) => ({ kod: kommunkod }));

/** A code that no kommun has is a page that does not exist. */
export function load({ params }: { params: { kod: string } }): { kod: string } {
	if (!karnaStatistik.kommuner.some(({ kommunkod }) => kommunkod === params.kod)) error(404);
	return { kod: params.kod };
}
