import type { Sources } from '../sources.ts';
import { publishedText, type PublishedSpec, type Tabell } from '../tabell.ts';

const spec = (column: string, label: string, definition: string): PublishedSpec => ({
	id: column,
	column,
	label,
	unit: '',
	shortUnit: '',
	definition,
	year: 2026,
	origin: 'scb/kommuner',
	table: 'Län och kommuner 2026'
});

const KOLUMNER = [
	spec('kommunnamn', 'Kommun', 'Kommunens namn.'),
	spec('lanskod', 'Länskod', 'Länets kod, två siffror.'),
	spec('lansnamn', 'Län', 'Länets namn.')
];

export function kommuner(sources: Sources): Tabell {
	return {
		id: 'kommuner',
		title: 'Kommuner och län',
		description: 'De 290 kommunerna och deras län enligt indelningen 2026.',
		kolumner: KOLUMNER.map((one) => publishedText(sources, one))
	};
}
