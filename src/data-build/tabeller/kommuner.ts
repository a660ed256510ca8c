import { publishedText, kolumn, type KolumnSpec, type Tabell } from '../tabell.ts';
import { textColumn, type Sources } from '../sources.ts';

const spec = (id: string, label: string, definition: string): KolumnSpec => ({
	id,
	label,
	unit: '',
	shortUnit: '',
	definition,
	year: 2026,
	origin: 'scb/kommuner',
	table: 'Län och kommuner 2026'
});

export function kommuner(sources: Sources): Tabell {
	return {
		id: 'kommuner',
		title: 'Kommuner och län',
		description: 'De 290 kommunerna och deras län enligt indelningen 2026.',
		kolumner: [
			publishedText(sources, spec('kommunnamn', 'Kommun', 'Kommunens namn.'), 'kommunnamn'),
			kolumn(
				sources,
				spec('lanskod', 'Länskod', 'Länets kod, två siffror.'),
				textColumn(sources, 'scb/kommuner', 'lanskod')
			),
			publishedText(sources, spec('lansnamn', 'Län', 'Länets namn.'), 'lansnamn')
		]
	};
}
