import type { Alternativresultat } from '#lib/engine/index.ts';
import { HARD_SPACE, talKort } from '#lib/format/index.ts';
import { figur, mening, type Mening } from '../delar.ts';
import { isNoll, riket, summa } from '../figurer.ts';
import { subjekt } from '../kostnad.ts';
import { saknasfigur } from '../rubrik.ts';
import type { Meningskontext, Utkast } from './utsaga.ts';

/** Nothing could be calculated: the zero of the sums is not a cost of zero. */
export function isOkand({ riket }: Alternativresultat): boolean {
	return (
		riket.antalMedSaknade > 0 &&
		isNoll(riket.summor.bruttoKr, 1) &&
		isNoll(riket.summor.engangKr, 1)
	);
}

/** How large the cost is: a year, once, and in work. */
export function kostnadsmeningar(
	resultat: Alternativresultat,
	kontext: Meningskontext
): readonly Utkast[] {
	if (isOkand(resultat)) return [['kostnad', 'kostnad', okand(resultat)]];
	return [
		['kostnad', 'kostnad', arskostnad(resultat, kontext)],
		['engang', 'kostnad', engangskostnad(resultat)],
		['arbete', 'kostnad', arbete(resultat)]
	];
}

function okand({ id, riket }: Alternativresultat): Mening {
	const { antalMedSaknade: antal, antalKommuner: alla } = riket;
	if (antal === alla)
		return mening`Kostnaden går inte att beräkna, eftersom uppgifter saknas för alla kommuner.`;
	return mening`Kostnaden går inte att ange: den är noll i de kommuner där uppgifterna finns, men för ${saknasfigur(id, antal)} saknas de.`;
}

/** The year the figures are of, and their price level. */
export function narOchPris({ slutYear, prisnivaYear }: Meningskontext): string {
	return `när allt är infört ${slutYear}, i ${prisnivaYear} års priser`;
}

function arskostnad(resultat: Alternativresultat, kontext: Meningskontext): Mening {
	const { bruttoKr } = resultat.riket.summor;
	const vem = subjekt(resultat);
	if (isNoll(bruttoKr, 1))
		return mening`${vem} beräknas inte ge kommunerna några årliga kostnader ${`när allt är infört ${kontext.slutYear}`}.`;
	const verb = bruttoKr > 0 ? 'kosta' : 'spara';
	return mening`${vem} beräknas ${verb} kommunerna ${summa(resultat.id, riket(resultat), 'bruttoKr')} om året ${narOchPris(kontext)}.`;
}

function engangskostnad(resultat: Alternativresultat): Mening | null {
	const { engangKr, bruttoKr } = resultat.riket.summor;
	if (isNoll(engangKr, 1)) return null;
	const figure = summa(resultat.id, riket(resultat), 'engangKr');
	if (engangKr < 0)
		return mening`Engångsposterna beräknas ge kommunerna tillsammans en besparing på ${figure}.`;
	const utover = isNoll(bruttoKr, 1) ? '' : ' och ingår inte i den årliga kostnaden';
	return mening`Engångskostnaden beräknas till ${figure} för alla kommuner tillsammans${utover}.`;
}

function arbete(resultat: Alternativresultat): Mening | null {
	const { arsarbetskrafter } = resultat.riket.summor;
	if (!(arsarbetskrafter >= 0.05)) return null;
	const text = talKort(arsarbetskrafter, arsarbetskrafter < 9.95 ? 1 : 0);
	const figure = figur(
		`${text}${HARD_SPACE}${text === '1' ? 'årsarbetskraft' : 'årsarbetskrafter'}`,
		{
			typ: 'grupp',
			alternativ: resultat.id,
			grupp: { typ: 'riket' },
			matt: 'arsarbetskrafter',
			varde: 'summa'
		}
	);
	return mening`Arbetet motsvarar ${figure} i kommunerna tillsammans.`;
}
