import type { KolumnSpec } from '../tabell.ts';

/** A volume as Kolada publishes it: our id, its column in the source, and what it counts. */
export type Volym = Omit<KolumnSpec, 'origin' | 'table' | 'year'> & { readonly column: string };

export const antal = (
	column: string,
	id: string,
	label: string,
	unit: string,
	shortUnit: string,
	definition: string,
	caution = ''
): Volym => ({ column, id, label, unit, shortUnit, definition, caution, drivare: true });
