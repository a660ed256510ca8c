import { belopp, ental, perTiopotens, procent, talForFalt, tal } from '#lib/format/index.ts';
import type { Kostnadspost, Mangd, Osakerhet, Pris, Takt } from '#lib/model/index.ts';
import { MALLAR } from './mallar.ts';
import { prisTal } from './tolkning.ts';
import type { Aktivitet } from './svar.ts';

/** Answers in words, for the summary and for what the document says about its assumptions. */

/** Unit of a drivare in running text. The guide knows those of its own start values; the page knows all. */
export type Drivarord = (id: string) => string;
const EGNA_ORD: Readonly<Record<string, string>> = {
	folkmangd: 'invånare',
	arsarbetare: 'årsarbetare i kommunen'
};
export const grundord: Drivarord = (id) => EGNA_ORD[id] ?? 'enheter';

const INTERVALL: Readonly<Record<number, string>> = {
	2: 'vartannat år',
	3: 'vart tredje år',
	4: 'vart fjärde år',
	5: 'vart femte år',
	10: 'vart tionde år'
};

export function taktOrd(takt: Takt): string {
	if (takt.typ === 'engang') return `en gång, ${takt.year}`;
	if (takt.typ === 'lopande') return `varje år från och med ${takt.fromYear}`;
	const hur = INTERVALL[takt.intervallYears] ?? `vart ${takt.intervallYears}:e år`;
	return `${hur} från och med ${takt.fromYear}`;
}

export const TILLVAXT = {
	'0.25': '1,2 gånger så mycket',
	'0.5': '1,4 gånger så mycket',
	'0.75': '1,7 gånger så mycket'
} as const;

export function antalOrd(antal: number, { mall }: Pick<Aktivitet, 'mall'>): string {
	const { en, flera } = MALLAR[mall];
	return `${talForFalt(antal)} ${antal === 1 ? en : flera}`;
}

/** `elev`, `1 000 elever`. */
export const perEnheter = (per: number, enheter: string): string =>
	per === 1 ? ental(enheter) : `${talForFalt(per)} ${enheter}`;

export function mangdOrd(
	mangd: Mangd,
	aktivitet: Pick<Aktivitet, 'mall'>,
	drivare: Drivarord = grundord
): string {
	switch (mangd.typ) {
		case 'fast':
			return `${antalOrd(mangd.antal, aktivitet)} i varje kommun`;
		case 'perEnhet': {
			const { antal, per } = perTiopotens(mangd.antalPerEnhet);
			return `${antalOrd(antal, aktivitet)} per ${perEnheter(per, drivare(mangd.drivare))}`;
		}
		case 'trappa':
			return `${antalOrd(mangd.antal, aktivitet)} för varje påbörjat ${talForFalt(mangd.perPaborjade)}-tal ${drivare(mangd.drivare)}`;
		case 'skala':
			return `${antalOrd(mangd.antal, aktivitet)} i en kommun med 16\u00a0000 invånare, ${okarOrd(mangd.elasticitet)} i en dubbelt så stor`;
		default:
			return 'olika i olika kommuner';
	}
}

function okarOrd(elasticitet: number): string {
	return TILLVAXT[String(elasticitet) as keyof typeof TILLVAXT];
}

const plural = (antal: number, en: string, flera: string): string =>
	`${talForFalt(antal)} ${antal === 1 ? en : flera}`;

/** `40 timmar`, `en halv heltidstjänst` as `0,5 heltidstjänst`, `25 000 kronor`. */
export function prismattOrd(pris: Pris, antal = prisTal(pris)): string {
	if (pris.typ === 'tid') return plural(antal, 'timme', 'timmar');
	if (pris.typ === 'tjanst')
		return plural(antal, 'heltidstjänst', antal < 1 ? 'heltidstjänst' : 'heltidstjänster');
	return antal < 1e6 ? plural(antal, 'krona', 'kronor') : belopp(antal);
}

export function prisOrd(pris: Pris, { mall }: Pick<Aktivitet, 'mall'>): string {
	return `${prismattOrd(pris)} för ${MALLAR[mall].varje}`;
}

export function redanOrd(redan: Kostnadspost['redanUppfyllt']): string {
	if (typeof redan === 'number') return redan === 0 ? 'inget görs redan i dag' : procent(redan);
	return `${redan.map((andel) => tal(andel * 100)).join(', ')} procent, från den minsta storleksklassen till den största`;
}

export function osakerhetOrd(osakerhet: Osakerhet, pris: Pris): string {
	if (osakerhet === null) return 'siffran är fastställd';
	const end = (faktor: number): number => Number((faktor * prisTal(pris)).toPrecision(6));
	return `mellan ${talForFalt(end(osakerhet.lag))} och ${prismattOrd(pris, end(osakerhet.hog))}`;
}
