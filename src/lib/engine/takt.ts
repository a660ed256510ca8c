import type { Takt } from '#lib/model/index.ts';

/** Whether the post belongs to a year when all is introduced; a one-off never does. */
export function isLopandeYear(takt: Takt, year: number): boolean {
	switch (takt.typ) {
		case 'lopande':
			return year >= takt.fromYear && (takt.tomYear === null || year <= takt.tomYear);
		case 'aterkommande':
			return year >= takt.fromYear;
		case 'engang':
			return false;
	}
}

/** Whether the cost falls in the year: every year, in its year, or at its interval. */
export function fallsIn(takt: Takt, year: number): boolean {
	switch (takt.typ) {
		case 'lopande':
			return isLopandeYear(takt, year);
		case 'aterkommande':
			return year >= takt.fromYear && (year - takt.fromYear) % takt.intervallYears === 0;
		case 'engang':
			return year === takt.year;
	}
}
