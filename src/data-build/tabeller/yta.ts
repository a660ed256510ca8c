import type { Sources } from '../sources.ts';
import { published, type PublishedSpec, type Tabell } from '../tabell.ts';
import { koordinater } from './koordinater.ts';

const LANDAREAL: PublishedSpec = {
	id: 'landarealKm2',
	label: 'Landareal',
	unit: 'kvadratkilometer',
	shortUnit: 'km²',
	definition: 'Kommunens landareal.',
	year: 2025,
	origin: 'scb/landareal',
	table: 'TAB628',
	column: 'landareal_km2',
	drivare: true
};

const TATHET: PublishedSpec = {
	...LANDAREAL,
	id: 'invanarePerKm2',
	label: 'Invånare per kvadratkilometer',
	unit: 'invånare per kvadratkilometer',
	shortUnit: 'inv/km²',
	definition: 'Folkmängd den 31 december 2025 delad med landarealen.',
	column: 'invanare_per_km2_2025'
};

const KOLADA = {
	year: null,
	origin: 'kolada/tatortsgrad_medelalder',
	caution: 'Källan anger inget år; värdet hör till något av åren 2020–2023.'
} as const;

const TATORTSGRAD: PublishedSpec = {
	...KOLADA,
	id: 'tatortsgrad',
	label: 'Tätortsgrad',
	unit: 'procent',
	shortUnit: '%',
	definition: 'Andel av invånarna som bor i tätort.',
	table: 'Tätortsgrad',
	column: 'tatortsgrad_procent'
};

const MEDELALDER: PublishedSpec = {
	...KOLADA,
	id: 'medelalder',
	label: 'Medelålder',
	unit: 'år',
	shortUnit: 'år',
	definition: 'Invånarnas medelålder.',
	table: 'Medelålder',
	column: 'medelalder_ar'
};

export function yta(sources: Sources): Tabell {
	const specs = [LANDAREAL, TATHET, TATORTSGRAD, MEDELALDER];
	return {
		id: 'yta',
		title: 'Yta, täthet och läge',
		description: 'Landareal, täthet, tätortsgrad, medelålder och koordinater.',
		kolumner: [...specs.map((spec) => published(sources, spec)), ...koordinater(sources)]
	};
}
