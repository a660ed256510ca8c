import {
	published,
	publishedText,
	type KolumnSpec,
	type Tabell,
	type TabellKolumn
} from '../tabell.ts';
import type { Sources } from '../sources.ts';

const landareal: KolumnSpec = {
	id: 'landarealKm2',
	label: 'Landareal',
	unit: 'kvadratkilometer',
	shortUnit: 'km²',
	definition: 'Kommunens landareal.',
	year: 2025,
	origin: 'scb/landareal',
	table: 'TAB628',
	drivare: true
};

const tathet: KolumnSpec = {
	...landareal,
	id: 'invanarePerKm2',
	label: 'Invånare per kvadratkilometer',
	unit: 'invånare per kvadratkilometer',
	shortUnit: 'inv/km²',
	definition: 'Folkmängd den 31 december 2025 delad med landarealen.'
};

const kolada = {
	year: null,
	origin: 'kolada/tatortsgrad_medelalder',
	caution: 'Källan anger inget år; värdet hör till något av åren 2020–2023.'
} as const;

const centroid = {
	unit: 'grader (WGS84)',
	shortUnit: '°',
	year: 2021,
	origin: 'scb/koordinater_centroid',
	table: 'SCB digitala gränser',
	processing: 'Beräknad ur kommunens gräns.',
	caution: 'Inte kommunens centralort.'
} as const;
const mitt = {
	year: null,
	origin: 'skolverket/forskolecentrum',
	table: 'Skolenhetsregistret',
	caution:
		'Närmevärde: förskolornas tyngdpunkt, inte centralort. 15 kommuner vilar på 1–3 förskolor.'
} as const;
const grader = {
	...mitt,
	unit: 'grader (WGS84)',
	shortUnit: '°',
	processing: 'Beräknad: geometrisk median av förskolorna vägda med antal barn.'
} as const;
const fagelvag = {
	...mitt,
	unit: 'kilometer',
	shortUnit: 'km',
	processing: 'Beräknad: fågelvägen mellan kommunernas förskolecentrum.'
} as const;
const kod = { ...mitt, unit: '', shortUnit: '', processing: fagelvag.processing } as const;

function koordinater(sources: Sources): TabellKolumn[] {
	return [
		published(
			sources,
			{
				...centroid,
				id: 'centroidLat',
				label: 'Mittpunkt, latitud',
				definition: 'Ytans tyngdpunkt.'
			},
			'centroid_lat'
		),
		published(
			sources,
			{
				...centroid,
				id: 'centroidLon',
				label: 'Mittpunkt, longitud',
				definition: 'Ytans tyngdpunkt.'
			},
			'centroid_lon'
		),
		published(
			sources,
			{
				...centroid,
				id: 'inrePunktLat',
				label: 'Inre punkt, latitud',
				definition: 'En punkt som säkert ligger inom kommunen.'
			},
			'inre_punkt_lat'
		),
		published(
			sources,
			{
				...centroid,
				id: 'inrePunktLon',
				label: 'Inre punkt, longitud',
				definition: 'En punkt som säkert ligger inom kommunen.'
			},
			'inre_punkt_lon'
		),
		published(
			sources,
			{
				...grader,
				id: 'forskolecentrumLat',
				label: 'Befolkningens mitt, latitud',
				definition: 'Förskolornas tyngdpunkt som mått på var invånarna bor.'
			},
			'lat_forskolecentrum'
		),
		published(
			sources,
			{
				...grader,
				id: 'forskolecentrumLon',
				label: 'Befolkningens mitt, longitud',
				definition: 'Förskolornas tyngdpunkt som mått på var invånarna bor.'
			},
			'lon_forskolecentrum'
		),
		published(
			sources,
			{
				...mitt,
				id: 'forskolorMedKoordinat',
				label: 'Förskolor bakom mittpunkten',
				unit: 'förskolor',
				shortUnit: 'st',
				definition: 'Antal förskolor med koordinat som mittpunkten vilar på.'
			},
			'forskolor_med_koordinat'
		),
		publishedText(
			sources,
			{
				...kod,
				id: 'narmasteKommun',
				label: 'Närmaste kommun',
				definition: 'Kod för den kommun vars förskolecentrum ligger närmast.'
			},
			'narmaste_kommun'
		),
		published(
			sources,
			{
				...fagelvag,
				id: 'narmasteKm',
				label: 'Avstånd till närmaste kommun',
				definition: 'Fågelvägen mellan kommunernas förskolecentrum.'
			},
			'narmaste_km_fagel'
		),
		publishedText(
			sources,
			{
				...kod,
				id: 'nastNarmasteKommun',
				label: 'Näst närmaste kommun',
				definition: 'Kod för den kommun vars förskolecentrum ligger näst närmast.'
			},
			'nast_narmaste_kommun'
		),
		published(
			sources,
			{
				...fagelvag,
				id: 'nastNarmasteKm',
				label: 'Avstånd till näst närmaste kommun',
				definition: 'Fågelvägen mellan kommunernas förskolecentrum.'
			},
			'nast_narmaste_km_fagel'
		)
	];
}

export function yta(sources: Sources): Tabell {
	return {
		id: 'yta',
		title: 'Yta, täthet och läge',
		description: 'Landareal, täthet, tätortsgrad, medelålder och koordinater.',
		kolumner: [
			published(sources, landareal, 'landareal_km2'),
			published(sources, tathet, 'invanare_per_km2_2025'),
			published(
				sources,
				{
					...kolada,
					id: 'tatortsgrad',
					label: 'Tätortsgrad',
					unit: 'procent',
					shortUnit: '%',
					definition: 'Andel av invånarna som bor i tätort.',
					table: 'Tätortsgrad'
				},
				'tatortsgrad_procent'
			),
			published(
				sources,
				{
					...kolada,
					id: 'medelalder',
					label: 'Medelålder',
					unit: 'år',
					shortUnit: 'år',
					definition: 'Invånarnas medelålder.',
					table: 'Medelålder'
				},
				'medelalder_ar'
			),
			...koordinater(sources)
		]
	};
}
