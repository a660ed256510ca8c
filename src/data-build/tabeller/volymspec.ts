import type { PublishedSpec } from '../tabell.ts';

/** A volume as Kolada publishes it: column in the source, our id, what it counts and what to mind. */
export type Volym = readonly [
	column: string,
	id: string,
	label: string,
	unit: string,
	shortUnit: string,
	definition: string,
	caution?: string
];

/** A volume counts something, so a cost may follow it. The KPI id comes first in the source's column name. */
export function volym(origin: string, row: Volym): PublishedSpec {
	const [column, id, label, unit, shortUnit, definition, caution = ''] = row;
	const common = { origin, column, table: column.slice(0, 6), year: 2022, drivare: true };
	return { ...common, id, label, unit, shortUnit, definition, caution };
}
