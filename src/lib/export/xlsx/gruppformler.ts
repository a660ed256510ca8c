import { MEDELREGLER, STORLEKSKLASS_KOLUMN, type Matt } from '#lib/engine/index.ts';
import type { Berakning } from './berakning.ts';

/**
 * Formulas over the kommuner of a group. `klass` is the cell with the number of the size class, null for riket.
 * PERCENTILE over IF as an array formula works the same in Excel since 2007 and in LibreOffice; AGGREGATE does not in
 * the latter (docs/adr/0011). Texts ("" where a value is missing) are left out by all of them.
 */
export type Gruppformler = {
	readonly antal: string;
	readonly summa: (omrade: string) => string;
	readonly medel: (matt: Matt) => string;
	readonly antalMedVarde: (matt: Matt) => string;
	/** Array formulas. */
	readonly kvantil: (matt: Matt, p: number) => string;
	readonly minst: (matt: Matt) => string;
	readonly storst: (matt: Matt) => string;
	readonly antalOver0: (omrade: string) => string;
};

export function gruppformler(berakning: Berakning, klass: string | null): Gruppformler {
	const { matt, kommundata } = berakning;
	const klasser = kommundata.kolumner.get(STORLEKSKLASS_KOLUMN)?.alla ?? '';
	const summa = (omrade: string) =>
		klass === null ? `SUM(${omrade})` : `SUMIF(${klasser},${klass},${omrade})`;
	const antal = klass === null ? `ROWS(${klasser})` : `COUNTIF(${klasser},${klass})`;
	const delvis = (omrade: string) =>
		klass === null ? omrade : `IF(${klasser}=${klass},${omrade},"")`;
	const kandAntal = (ett: Matt) =>
		klass === null
			? `COUNT(${matt[ett]})`
			: `SUMPRODUCT((${klasser}=${klass})*ISNUMBER(${matt[ett]}))`;
	const utmarkt = (ett: Matt, funktion: 'MIN' | 'MAX') =>
		`IF(COUNT(${delvis(matt[ett])})=0,"",${funktion}(${delvis(matt[ett])}))`;
	return {
		antal,
		summa,
		medel: (ett) => medelformel(berakning, ett, { summa, antal, klasser, klass }),
		antalMedVarde: kandAntal,
		kvantil: (ett, p) => `IFERROR(PERCENTILE(${delvis(matt[ett])},${p}),"")`,
		minst: (ett) => utmarkt(ett, 'MIN'),
		storst: (ett) => utmarkt(ett, 'MAX'),
		antalOver0: (omrade) =>
			klass === null ? `COUNTIF(${omrade},">0")` : `COUNTIFS(${klasser},${klass},${omrade},">0")`
	};
}

type Medeldelar = {
	readonly summa: (omrade: string) => string;
	readonly antal: string;
	readonly klasser: string;
	readonly klass: string | null;
};

/** Ratio of the sums over kommuner that have both, or sum ÷ number (docs/metod.md §3.4). */
function medelformel(
	{ matt, kommundata }: Berakning,
	ett: Matt,
	{ summa, antal, klasser, klass }: Medeldelar
): string {
	const regel = MEDELREGLER[ett];
	if (regel.typ === 'perKommun') return `IFERROR(${summa(matt[ett])}/${antal},"")`;
	const data = kommundata.kolumner.get(regel.namnare);
	const namnare = data?.alla ?? matt.bruttoKr;
	const taljare = matt[regel.taljare];
	const i = klass === null ? '' : `(${klasser}=${klass})*`;
	const over =
		data?.saknas === true ? `SUMPRODUCT(${i}ISNUMBER(${namnare})*${taljare})` : summa(taljare);
	const faktor = regel.faktor === 1 ? '' : `*${regel.faktor}`;
	return `IFERROR(${over}/${summa(namnare)}${faktor},"")`;
}
