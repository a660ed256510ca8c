import type { Diagramcell } from '#lib/charts/diagram/diagrambild.ts';
import type { Alternativresultat, Grupp, Gruppresultat, Matt } from '#lib/engine/index.ts';
import {
	antalKommuner,
	iKolumnenhet,
	kolumnenhet,
	MATTFORMAT,
	mattDecimals,
	mattTal,
	procent,
	stammandeDecimals,
	tal,
	yearSpann,
	type MaybeNumber
} from '#lib/format/index.ts';
import { kallrad, tidOchPris, underrubrik, type Sammanhang } from '#lib/text/index.ts';
import type { Fordelningsval } from './fordelningsval.ts';

/** How a chart's figures are written: one unit and as many decimals for all of them. */
export type Skrivsatt = {
	/** At the bars. */
	readonly text: (value: number | null) => string;
	/** On the axis: without decimals that say nothing. */
	readonly axel: (value: number) => string;
	/** Unit of the above: `mnkr`, `kr/inv`. */
	readonly enhet: string;
	/** In the table: kronor in full. */
	readonly cell: (value: number | null) => Diagramcell;
	/** Unit of the table's column. */
	readonly cellenhet: string;
};

/** Amounts that are added and their sum; their figures have to add up. */
export type Konto = { readonly delar: readonly number[]; readonly summa: number };

const kontodecimals = (
	{ delar, summa }: Konto,
	enhet: { readonly faktor: number; readonly decimals: number }
): number => stammandeDecimals(delar, summa, enhet);

/** Kronor: in millions or thousands in the picture, in full in the table. */
export function iKronor(values: readonly MaybeNumber[], konto?: Konto): Skrivsatt {
	const vanlig = kolumnenhet(values);
	const enhet =
		konto === undefined ? vanlig : { ...vanlig, decimals: kontodecimals(konto, vanlig) };
	return {
		text: (value) => iKolumnenhet(value, enhet),
		axel: (value) => trimmed(iKolumnenhet(value, enhet)),
		enhet: enhet.enhet,
		cell: (value) => ({ text: tal(value), tal: value, decimals: 0 }),
		cellenhet: 'kr'
	};
}

/** A measure other than kronor. */
export function iMatt(matt: Matt, values: readonly MaybeNumber[], konto?: Konto): Skrivsatt {
	const vanliga = mattDecimals(matt, values);
	const decimals =
		konto === undefined ? vanliga : kontodecimals(konto, { faktor: 1, decimals: vanliga });
	const { enhet, sort } = MATTFORMAT[matt];
	const text = (value: number | null) => mattTal(matt, value, decimals);
	return {
		text,
		axel: (value) => trimmed(text(value)),
		enhet,
		cell: (value) => ({
			text: text(value),
			tal: sort === 'andel' && value !== null ? value * 100 : value,
			decimals: 2
		}),
		cellenhet: enhet
	};
}

const trimmed = (text: string): string => (text.includes(',') ? text.replace(/,?0+$/, '') : text);

/** How a measure is written; kronor have a unit of their own. */
export const skrivsatt = (matt: Matt, values: readonly MaybeNumber[]): Skrivsatt =>
	MATTFORMAT[matt].sort === 'kr' ? iKronor(values) : iMatt(matt, values);

export const andelscell = (share: number | null): Diagramcell => ({
	text: procent(share),
	tal: share === null ? null : share * 100,
	decimals: 1
});

export const antalscell = (antal: number | null): Diagramcell => ({
	text: tal(antal),
	tal: antal,
	decimals: 0
});

/** Under a chart: where its figures come from, and for how many kommuner something is missing. */
export function kallaMedSaknade({ riket }: Alternativresultat, sammanhang: Sammanhang): string {
	const antal = riket.antalMedSaknade;
	const saknas = `Uppgift saknas för ${antalKommuner(antal)}; summorna gäller det som är känt.`;
	return antal === 0 ? kallrad(sammanhang) : `${saknas} ${kallrad(sammanhang)}`;
}

/** What a chart shows, its unit, year and price level; of all years `Nettokostnad, mnkr, summan av åren 2026–2035 …`. */
export function underrubrikFor(
	[resultat, matt, tid]: readonly [Alternativresultat, Matt, Fordelningsval['tid']],
	form: Pick<Skrivsatt, 'enhet'>,
	sammanhang: Sammanhang
): string {
	return tid === 'aren'
		? `${MATTFORMAT[matt].label}, ${form.enhet}, ${arenNar(resultat, sammanhang)}`
		: underrubrikMedEnhet(matt, form, sammanhang);
}

/** When a share is of, with its comma: `, summan av åren 2026–2035`; a one-off cost is of no year. */
export function andelsNar(
	[resultat, tid]: readonly [Alternativresultat, Fordelningsval['tid']],
	sammanhang: Sammanhang
): string {
	if (tid === 'engang') return '';
	return `, ${tid === 'ar' ? tidOchPris(sammanhang) : `summan av åren ${period(resultat)}`}`;
}

/** The same in the name of a file. */
export const tidsled = (tid: Fordelningsval['tid']): string =>
	({ ar: '', engang: '-engang', aren: '-over-aren' })[tid];

/** `summan av åren 2026–2035, i 2026 års priser`. */
export const arenNar = (resultat: Alternativresultat, { prisnivaYear }: Sammanhang): string =>
	`summan av åren ${period(resultat)}, i ${prisnivaYear} års priser`;

/** First and last year of the path. */
export function period({ perYear }: Alternativresultat): string {
	const [first, last] = [perYear[0], perYear.at(-1)];
	return first === undefined || last === undefined ? '' : yearSpann(first.year, last.year);
}

const KRONORSORD: Readonly<Record<string, string>> = {
	mnkr: 'miljoner kronor',
	tkr: 'tusental kronor'
};

/** A chart's subtitle, with kronor in the unit they are drawn in: `Nettokostnad i tusental kronor per år …`. */
function underrubrikMedEnhet(
	matt: Matt,
	{ enhet }: Pick<Skrivsatt, 'enhet'>,
	sammanhang: Sammanhang
): string {
	const year = underrubrik(matt, sammanhang);
	// A one-off cost is no cost per year.
	const text = matt.startsWith('engang') ? year.replace(/ (per|och) år [^,]*/, '') : year;
	const ord = KRONORSORD[enhet];
	return ord === undefined ? text : text.replace(/\bkronor\b/, ord);
}

/** Nothing is known about a group: its zero is not a cost of zero. */
export const isOkandGrupp = ({ antalKommuner: antal, antalMedSaknade, summor }: Gruppresultat) =>
	antal > 0 && antalMedSaknade === antal && summor.bruttoKr === 0 && summor.engangKr === 0;

/** Something is missing in a group: its name gets a mark that the subtitle explains. */
export const markt = (namn: string, { antalMedSaknade }: Gruppresultat): string =>
	antalMedSaknade > 0 ? `${namn} *` : namn;

export const marktext = (grupper: readonly { readonly resultat: Gruppresultat }[]): string =>
	grupper.some(({ resultat }) => resultat.antalMedSaknade > 0)
		? ' * Någon uppgift saknas i gruppen.'
		: '';

/** Whether the groups are the document's own classes. */
export const isKlasser = (grupper: readonly { readonly grupp: Grupp }[]): boolean =>
	grupper.every(({ grupp }) => grupp.typ === 'storleksklass');
