import type { Konsekvensutredning } from '#lib/model/index.ts';

/** What the sums of a sheet are of: first in the note under its title. */
export function arspris({ slutYear, prisnivaYear }: Konsekvensutredning): string {
	return `Årskostnaden gäller ${slutYear}, när allt är infört, i ${prisnivaYear} års priser.`;
}
