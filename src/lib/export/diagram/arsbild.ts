import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import type { Arspunkt } from '#lib/charts/osakerhet/solfjader.ts';
import { solfjaderteckning } from '#lib/charts/osakerhet/solfjaderteckning.ts';
import type { Alternativresultat, Arsdrag, Fraga } from '#lib/engine/index.ts';
import {
	axeltal,
	HARD_SPACE,
	iKolumnenhet,
	intervallText,
	kolumnenhet,
	kvantilText,
	tal
} from '#lib/format/index.ts';
import { visadKvantil } from '../visadKvantil.ts';
import { osakerhetsfraga, P10P90, solfjaderrubrik } from '#lib/text/osakerhet/index.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import { fragor } from './fragor.ts';

const KVANTILER = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** What netto in riket can be each year: one-off and recurring costs in the years they fall. */
export function arsbild(
	alternativ: string,
	[years, punkter]: readonly [readonly Arsdrag[], Alternativresultat['perYear']],
	[{ prisnivaYear }, kalla]: readonly [Sammanhang, string]
): Diagrambild {
	const enhet = kolumnenhet(years.flatMap(({ nettoKr }) => [nettoKr.p10, nettoKr.p90]));
	const punkt = new Map(punkter.map(({ year, nettoKr }) => [year, nettoKr]));
	const serie = years.map(({ year, nettoKr }) => ({
		year,
		...nettoKr,
		punkt: punkt.get(year) ?? nettoKr.median
	}));
	const said = serie.map(
		(ar) =>
			`${ar.year}: ${intervallText(ar, enhet)}${HARD_SPACE}${enhet.enhet}, median ${kvantilText(ar.median, ar, enhet)}, beräknat ${iKolumnenhet(ar.punkt, enhet)}`
	);
	return {
		id: 'osakerhet-ar-for-ar',
		format: 'svg-osakra-ar',
		...solfjaderrubrik(alternativ, years),
		underrubrik: `Kommunernas nettokostnad i riket år för år, ${enhet.enhet} i ${prisnivaYear} års priser. Ljust band: osäkerheten, ${P10P90}. Mörkare: den mittersta hälften av fallen. Linje: medianen. Ring: beräknat med troliga värden.`,
		beskrivning: 'Nettokostnaden i riket år för år med osäkerhet.',
		kalla,
		rita: (bredd) =>
			solfjaderteckning(
				{
					years: serie,
					yText: (value) => axeltal(value, enhet),
					beskrivningar: said,
					tomt: 'Det finns inga år att visa.'
				},
				bredd
			),
		tabell: table(serie, alternativ),
		fragaVid: (year) => drawn(alternativ, Number(year))
	};
}

const drawn = (alternativ: string, year: number): Fraga =>
	osakerhetsfraga(alternativ, { typ: 'year', year });

function table(serie: readonly Arspunkt[], alternativ: string): Diagrambild['tabell'] {
	return {
		kolumner: [
			'År',
			'Beräknat, kr',
			...KVANTILER.map((q) => (q === 'median' ? 'Median, kr' : `${q.toUpperCase()}, kr`))
		],
		rader: serie.map((ar) => ({
			namn: String(ar.year),
			celler: [
				{
					text: tal(ar.punkt),
					tal: ar.punkt,
					decimals: 0,
					fraga: fragor(alternativ, ar.year).grupp({ typ: 'riket' }, 'nettoKr', 'summa')
				},
				...KVANTILER.map((q) => ({
					...visadKvantil(ar[q], ar),
					fraga: drawn(alternativ, ar.year)
				}))
			]
		}))
	};
}
