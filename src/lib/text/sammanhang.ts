import type { Matt } from '#lib/engine/index.ts';
import { MATTFORMAT, type Mattformat } from '#lib/format/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';

/** What every table and chart has to say about its figures: year, price level, and the age of the statistics. */
export type Sammanhang = {
	/** The year when all is introduced; the yearly figures are of it. */
	readonly slutYear: number;
	readonly prisnivaYear: number;
	/** Year of the population, and its producer. */
	readonly folkmangdYear: number | null;
	readonly folkmangdKalla: string;
	/** When the figures are of, where it is not the year when all is introduced. */
	readonly nar?: string;
};

/** Year, price level and age of the statistics: what every table and picture in a file has to say. */
export function sammanhangFor(
	{ slutYear, prisnivaYear }: Konsekvensutredning,
	statistik: Statistik
): Sammanhang {
	const folkmangd = statistik.kolumner.get('folkmangd')?.meta;
	return {
		slutYear,
		prisnivaYear,
		folkmangdYear: folkmangd?.year ?? null,
		folkmangdKalla: folkmangd?.source.producer ?? ''
	};
}

/** `per år när allt är infört (2033), i 2024 års priser`. */
export function tidOchPris({ slutYear, prisnivaYear, nar }: Sammanhang): string {
	return nar ?? `per år när allt är infört (${slutYear}), i ${prisnivaYear} års priser`;
}

/** Under a chart's title: `Nettokostnad i kronor per invånare och år när allt är infört (2033), i 2024 års priser`. */
export function underrubrik(matt: Matt, sammanhang: Sammanhang): string {
	const { label, sort, enhetText }: Mattformat = MATTFORMAT[matt];
	const tid = tidOchPris(sammanhang);
	if (sort === 'krPerInvanare') {
		const name = label.replace(' per invånare', '');
		return `${name} i kronor per invånare och ${tid.replace(/^per /, '')}`;
	}
	if (sort === 'kr') return `${label} i kronor ${tid}`;
	if (sort === 'andel' || sort === 'ore') return `${label}, ${enhetText}, ${tid}`;
	return `${label} ${tid}`;
}

/** Last in a caption or under a chart. */
export function kallrad({ folkmangdYear, folkmangdKalla }: Sammanhang): string {
	const date = folkmangdYear === null ? '' : ` 31 december ${folkmangdYear}`;
	const producer = folkmangdKalla === '' ? '' : ` (${folkmangdKalla})`;
	return `Folkmängd${date}${producer}. Beräkning: Bärkraft.`;
}
