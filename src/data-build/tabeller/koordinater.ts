import type { Sources } from '../sources.ts';
import { published, publishedText, type PublishedSpec, type TabellKolumn } from '../tabell.ts';

const GRADER = { unit: 'grader (WGS84)', shortUnit: '°' } as const;

const GRANS = {
	...GRADER,
	year: 2021,
	origin: 'scb/koordinater_centroid',
	table: 'SCB digitala gränser',
	processing: 'Beräknad ur kommunens gräns.',
	caution: 'Inte kommunens centralort.'
} as const;

const MITT = {
	year: null,
	origin: 'skolverket/forskolecentrum',
	table: 'Skolenhetsregistret',
	caution:
		'Närmevärde: förskolornas tyngdpunkt, inte centralort. 15 kommuner vilar på 1–3 förskolor.'
} as const;

const MEDIAN = {
	...MITT,
	...GRADER,
	processing: 'Beräknad: geometrisk median av förskolorna vägda med antal barn.'
} as const;

const FAGELVAG = {
	...MITT,
	unit: 'kilometer',
	shortUnit: 'km',
	definition: 'Fågelvägen mellan kommunernas förskolecentrum.',
	processing: 'Beräknad: fågelvägen mellan kommunernas förskolecentrum.'
} as const;

const KOD = { ...MITT, unit: '', shortUnit: '', processing: FAGELVAG.processing } as const;

const TYNGDPUNKT = { ...GRANS, definition: 'Ytans tyngdpunkt.' } as const;
const INRE_PUNKT = { ...GRANS, definition: 'En punkt som säkert ligger inom kommunen.' } as const;
const FORSKOLECENTRUM = {
	...MEDIAN,
	definition: 'Förskolornas tyngdpunkt som mått på var invånarna bor.'
} as const;

const TAL: readonly PublishedSpec[] = [
	{ ...TYNGDPUNKT, id: 'centroidLat', label: 'Mittpunkt, latitud', column: 'centroid_lat' },
	{ ...TYNGDPUNKT, id: 'centroidLon', label: 'Mittpunkt, longitud', column: 'centroid_lon' },
	{ ...INRE_PUNKT, id: 'inrePunktLat', label: 'Inre punkt, latitud', column: 'inre_punkt_lat' },
	{ ...INRE_PUNKT, id: 'inrePunktLon', label: 'Inre punkt, longitud', column: 'inre_punkt_lon' },
	{
		...FORSKOLECENTRUM,
		id: 'forskolecentrumLat',
		label: 'Befolkningens mitt, latitud',
		column: 'lat_forskolecentrum'
	},
	{
		...FORSKOLECENTRUM,
		id: 'forskolecentrumLon',
		label: 'Befolkningens mitt, longitud',
		column: 'lon_forskolecentrum'
	},
	{
		...MITT,
		id: 'forskolorMedKoordinat',
		label: 'Förskolor bakom mittpunkten',
		unit: 'förskolor',
		shortUnit: 'st',
		definition: 'Antal förskolor med koordinat som mittpunkten vilar på.',
		column: 'forskolor_med_koordinat'
	},
	{
		...FAGELVAG,
		id: 'narmasteKm',
		label: 'Avstånd till närmaste kommun',
		column: 'narmaste_km_fagel'
	},
	{
		...FAGELVAG,
		id: 'nastNarmasteKm',
		label: 'Avstånd till näst närmaste kommun',
		column: 'nast_narmaste_km_fagel'
	}
];

const KODER: readonly PublishedSpec[] = [
	{
		...KOD,
		id: 'narmasteKommun',
		label: 'Närmaste kommun',
		definition: 'Kod för den kommun vars förskolecentrum ligger närmast.',
		column: 'narmaste_kommun'
	},
	{
		...KOD,
		id: 'nastNarmasteKommun',
		label: 'Näst närmaste kommun',
		definition: 'Kod för den kommun vars förskolecentrum ligger näst närmast.',
		column: 'nast_narmaste_kommun'
	}
];

/** Centre points and distances as the crow flies; a proxy until travel times are found. */
export function koordinater(sources: Sources): TabellKolumn[] {
	return [
		...TAL.map((spec) => published(sources, spec)),
		...KODER.map((spec) => publishedText(sources, spec))
	];
}
