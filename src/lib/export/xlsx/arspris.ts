import type { Konsekvensutredning } from '#lib/model/index.ts';

/** What the sums of a sheet are of: first in the note under its title. */
export function arspris({ slutYear, prisnivaYear }: Konsekvensutredning): string {
	return `Årskostnaden gäller ${slutYear}, när allt är infört, i ${prisnivaYear} års priser.`;
}

/** Of an alternative in which nothing costs and nothing is paid, whatever the reader changes. */
export function ingentingtext({ slutYear }: Konsekvensutredning): string {
	return `Inga kostnader och ingen finansiering ${slutYear}: varje belopp är noll i alla kommuner.`;
}
