import { differens, kandSumma, kolumn, konstant, kvot, produkt, summa } from './bygg.ts';
import type { Postkontext } from './postkontext.ts';
import type { Matt } from './mattlista.ts';
import type { Uttryck } from './uttryck.ts';

/** Every measure as a formula over one kommun (docs/metod.md §3). */
export type Mattformler = Readonly<Record<Matt, Uttryck>>;

type Rader = Readonly<
	Record<
		'lopande' | 'ansokan' | 'engang' | 'ersattning' | 'avgift',
		readonly { uttryck: Uttryck }[]
	>
> & {
	/** When the figures are not of a year with all introduced: the time in words. One-offs are then part of the cost. */
	readonly tid?: string;
};

/** The measures over an alternative's lines; `arbete` is the årsarbetskrafter of each line. */
export function mattformler(
	rader: Rader,
	arbete: readonly Uttryck[],
	drivarnamn: Postkontext['drivarnamn']
): Mattformler {
	const belopp = beloppsformler(rader);
	const { engangKr, bruttoKr, ersattningKr, nettoKr } = belopp;
	const statistik = (id: string) => kolumn(id, drivarnamn(id));
	const folkmangd = statistik('folkmangd');
	const perInvanare = (kr: Uttryck) =>
		kvot(kr, folkmangd, [kr.namn.replace(/( per år)?$/, ' per invånare$1'), 'kr/inv']);
	const underlagsdel = kvot(nettoKr, statistik('skatteunderlagKr'), [
		'Del av skatteunderlaget',
		'andel'
	]);
	return {
		...belopp,
		engangKrPerInvanare: perInvanare(engangKr),
		bruttoKrPerInvanare: perInvanare(bruttoKr),
		ersattningKrPerInvanare: perInvanare(ersattningKr),
		nettoKrPerInvanare: perInvanare(nettoKr),
		finansieringsgrad: kvot(ersattningKr, bruttoKr, ['Finansieringsgrad', 'andel']),
		skatteOre: produkt(
			[underlagsdel, konstant(10_000, 'Öre per hundralapp')],
			['Skatteöre', 'öre']
		),
		andelAvNettokostnad: kvot(bruttoKr, statistik('nettokostnadKr'), [
			'Andel av kommunens nettokostnad',
			'andel'
		]),
		arsarbetskrafter: kandSumma(arbete, ['Årsarbetskrafter', 'årsarbetskrafter'])
	};
}

type Beloppsmatt = 'engangKr' | 'lopandeKr' | 'bruttoKr' | 'ersattningKr' | 'avgiftKr' | 'nettoKr';

function beloppsformler(rader: Rader): Pick<Mattformler, Beloppsmatt> {
	const tid = rader.tid ?? 'per år';
	const summaAv = (key: Exclude<keyof Rader, 'tid'>, namn: string) =>
		kandSumma(
			rader[key].map(({ uttryck }) => uttryck),
			[namn, 'kr']
		);
	const lopandeKr = summaAv('lopande', `Löpande kostnad ${tid}`);
	const ansokanKr = summaAv('ansokan', 'Kostnad för att söka pengarna');
	const engangKr = summaAv('engang', 'Engångskostnad');
	const kostnader = [
		lopandeKr,
		...(rader.ansokan.length === 0 ? [] : [ansokanKr]),
		...(rader.tid === undefined || rader.engang.length === 0 ? [] : [engangKr])
	];
	const brutto = `Bruttokostnad ${tid}`;
	const bruttoKr: Uttryck =
		kostnader.length === 1 ? { ...lopandeKr, namn: brutto } : summa(kostnader, [brutto, 'kr']);
	const samma = rader.tid === undefined ? '' : ` ${tid}`;
	const ersattningKr = summaAv('ersattning', `Ersättning från staten${samma}`);
	const avgiftKr = summaAv('avgift', `Avgifter${samma}`);
	const intakter =
		rader.avgift.length === 0
			? ersattningKr
			: summa([ersattningKr, avgiftKr], ['Ersättning och avgifter', 'kr']);
	return {
		engangKr,
		lopandeKr,
		bruttoKr,
		ersattningKr,
		avgiftKr,
		nettoKr: differens(bruttoKr, intakter, [`Nettokostnad ${tid}`, 'kr'])
	};
}

/** How the mean of a measure over a group is formed: ratio of two sums × factor, or sum ÷ number of kommuner. */
export type Medelregel =
	| {
			readonly typ: 'kvot';
			readonly taljare: Matt;
			readonly namnare: string;
			readonly faktor: number;
	  }
	| { readonly typ: 'perKommun' };

/** Names a denominator: a column of the statistics, or a measure. */
export const MEDELREGLER: Readonly<Record<Matt, Medelregel>> = {
	engangKr: { typ: 'perKommun' },
	lopandeKr: { typ: 'perKommun' },
	bruttoKr: { typ: 'perKommun' },
	ersattningKr: { typ: 'perKommun' },
	avgiftKr: { typ: 'perKommun' },
	nettoKr: { typ: 'perKommun' },
	arsarbetskrafter: { typ: 'perKommun' },
	engangKrPerInvanare: { typ: 'kvot', taljare: 'engangKr', namnare: 'folkmangd', faktor: 1 },
	bruttoKrPerInvanare: { typ: 'kvot', taljare: 'bruttoKr', namnare: 'folkmangd', faktor: 1 },
	ersattningKrPerInvanare: {
		typ: 'kvot',
		taljare: 'ersattningKr',
		namnare: 'folkmangd',
		faktor: 1
	},
	nettoKrPerInvanare: { typ: 'kvot', taljare: 'nettoKr', namnare: 'folkmangd', faktor: 1 },
	finansieringsgrad: { typ: 'kvot', taljare: 'ersattningKr', namnare: 'bruttoKr', faktor: 1 },
	skatteOre: { typ: 'kvot', taljare: 'nettoKr', namnare: 'skatteunderlagKr', faktor: 10_000 },
	andelAvNettokostnad: { typ: 'kvot', taljare: 'bruttoKr', namnare: 'nettokostnadKr', faktor: 1 }
};
