import type { Konsekvensutredning, Mangd, Pris, Takt } from '#lib/model/index.ts';

/** SKR's mediankommun (docs/metod.md §3): where one kind of mangd is made equal to another. */
export const MEDIANKOMMUN = 16_000;

/** Another kind of takt with the same years. */
export function asTakt(takt: Takt, typ: Takt['typ']): Takt {
	if (takt.typ === typ) return takt;
	const year = takt.typ === 'engang' ? takt.year : takt.fromYear;
	if (typ === 'engang') return { typ, year, avskrivningYears: 1 };
	if (typ === 'aterkommande') return { typ, fromYear: year, intervallYears: 2 };
	return { typ, fromYear: year, tomYear: null };
}

/** Another kind of pris with the same staff group; hours and posts are converted by the årsarbetstid. */
export function asPris(pris: Pris, typ: Pris['typ'], arsarbetstidTimmar: number): Pris {
	if (pris.typ === typ) return pris;
	const grupp =
		pris.typ === 'tid' ? pris.timkostnad : pris.typ === 'tjanst' ? pris.lon : 'handlaggare';
	if (typ === 'kr') return { typ, krPerEnhet: 0 };
	if (typ === 'tid') {
		const timmar = pris.typ === 'tjanst' ? pris.arsarbetskrafterPerEnhet * arsarbetstidTimmar : 0;
		return { typ, timmarPerEnhet: tidy(timmar), timkostnad: grupp };
	}
	const andel = pris.typ === 'tid' ? pris.timmarPerEnhet / arsarbetstidTimmar : 0;
	return { typ, arsarbetskrafterPerEnhet: tidy(andel), lon: grupp };
}

/** Another kind of mangd that gives a mediankommun what it had, as far as the kinds can say the same. */
export function asMangd(mangd: Mangd, typ: Mangd['typ'], dokument: Konsekvensutredning): Mangd {
	if (mangd.typ === typ) return mangd;
	const antal = antalIMediankommun(mangd);
	const drivare = 'drivare' in mangd ? mangd.drivare : 'folkmangd';
	switch (typ) {
		case 'fast':
			return { typ, antal };
		case 'perEnhet':
			return { typ, drivare, antalPerEnhet: tidy(antal / MEDIANKOMMUN) };
		case 'trappa':
			return { typ, drivare, perPaborjade: MEDIANKOMMUN, antal };
		case 'skala':
			return { typ, drivare, referens: MEDIANKOMMUN, antal, elasticitet: 0.5 };
		case 'perStorleksklass':
			return { typ, antal: [...dokument.storleksgranser, 0].map(() => antal) };
		case 'perKommun':
			// Without own data there is no column to name; the chooser does not offer the kind then.
			return { typ, egnaData: dokument.egnaData[0]?.id ?? '' };
	}
}

function antalIMediankommun(mangd: Mangd): number {
	switch (mangd.typ) {
		case 'perEnhet':
			return mangd.drivare === 'folkmangd' ? tidy(mangd.antalPerEnhet * MEDIANKOMMUN) : 1;
		case 'perStorleksklass':
			return mangd.antal[Math.floor(mangd.antal.length / 2)] ?? 1;
		case 'perKommun':
			return 1;
		default:
			return mangd.antal;
	}
}

/** Hides the tail of binary fractions: these numbers are shown in a field for a person to go on from. */
function tidy(value: number): number {
	return Number(value.toPrecision(6));
}
