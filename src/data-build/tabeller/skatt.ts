import {
	combine,
	kolumn,
	published,
	type KolumnSpec,
	type PublishedSpec,
	type Tabell,
	type TabellKolumn
} from '../tabell.ts';
import { numberColumn, type Sources } from '../sources.ts';

const sats = (year: number): PublishedSpec => ({
	column: `kommunal_skattesats_${year}`,
	id: `skattesats${year}`,
	label: 'Kommunal skattesats',
	unit: 'kronor per hundra kronor',
	shortUnit: 'kr/100 kr',
	definition: `Skattesats till kommunen ${year}, kronor per hundra kronor beskattningsbar förvärvsinkomst.`,
	year,
	origin: 'kolada/skattesatser',
	table: 'N00901',
	caution: 'Gotlands skattesats omfattar även regionens uppgifter.',
	serie: 'skattesats'
});

const total: PublishedSpec = {
	column: 'total_skattesats_2025_inkl_region_och_begravning',
	id: 'totalSkattesats2025',
	label: 'Total skattesats',
	unit: 'kronor per hundra kronor',
	shortUnit: 'kr/100 kr',
	definition: 'Skattesats till kommun och region samt begravningsavgift 2025.',
	year: 2025,
	origin: 'skatteverket/skattesatser_2025',
	table: 'Skattesatser 2025'
};

const kraft = (year: number): PublishedSpec => ({
	column: `skattekraft_kr_per_inv_${year}`,
	id: `skattekraft${year}`,
	label: 'Skattekraft',
	unit: 'kronor per invånare',
	shortUnit: 'kr/inv',
	definition: `Skatteunderlag per invånare ${year}: taxeringen ${year - 1}, det vill säga inkomsterna ${year - 2}, delad med folkmängden den 31 december ${year - 2}.`,
	year,
	origin: 'scb/skattekraft',
	table: 'TAB3600',
	serie: 'skattekraft'
});

const underlag: KolumnSpec = {
	id: 'skatteunderlagKr',
	label: 'Skatteunderlag',
	unit: 'kronor',
	shortUnit: 'kr',
	definition:
		'Kommunalt skatteunderlag 2025: summan av invånarnas beskattningsbara förvärvsinkomster enligt taxeringen 2024 (inkomståret 2023).',
	year: 2025,
	origin: 'scb/skattekraft',
	table: 'TAB3600',
	drivare: true,
	processing: 'Beräknad: skattekraft 2025 × folkmängd 31 december 2023.',
	caution:
		'Inkomstutjämningen garanterar 115 % av medelskattekraften, så skillnader i egen skattebas överdriver skillnaderna i resurser.'
};

function skatteunderlag(sources: Sources): TabellKolumn {
	const perInvanare = numberColumn(sources, kraft(2025));
	const people = numberColumn(sources, { origin: 'scb/folkmangd', column: 'folkmangd_2023' });
	return kolumn(
		sources,
		underlag,
		combine(perInvanare, people, (kr, size) => kr * size)
	);
}

export function skatt(sources: Sources): Tabell {
	return {
		id: 'skatt',
		title: 'Skatt',
		description: 'Skattesatser, skattekraft och skatteunderlag.',
		kolumner: [
			...[2024, 2025, 2026].map((year) => published(sources, sats(year))),
			published(sources, total),
			...[2024, 2025].map((year) => published(sources, kraft(year))),
			skatteunderlag(sources)
		]
	};
}
