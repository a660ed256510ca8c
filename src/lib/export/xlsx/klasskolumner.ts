import type { Gruppresultat, Matt } from '#lib/engine/index.ts';
import type { Berakning } from './berakning.ts';
import { kolumnbokstav } from './blad.ts';
import type { Gruppformler } from './gruppformler.ts';
import type { Stil } from './stilar.ts';
import type { Bokunderlag } from './underlag.ts';

/** Where a row of the class table is: its own row, the row of riket, and the formulas of its group. */
export type Plats = {
	readonly rad: number;
	readonly riket: number;
	readonly formler: Gruppformler;
};
type Kolumn = {
	readonly id: string;
	readonly rubrik: string;
	readonly enhet: string;
	readonly stil: Stil;
	readonly formel: (plats: Plats, berakning: Berakning, bok: Bokunderlag) => string;
	readonly varde: (grupp: Gruppresultat) => number | null;
	readonly matris?: boolean;
};

type Summatt =
	| 'engangKr'
	| 'lopandeKr'
	| 'bruttoKr'
	| 'ersattningKr'
	| 'avgiftKr'
	| 'nettoKr'
	| 'arsarbetskrafter';

const sum = (id: Summatt, rubrik: string): Kolumn => ({
	id,
	rubrik,
	enhet: id === 'arsarbetskrafter' ? 'antal' : 'kr',
	stil: id === 'arsarbetskrafter' ? 'decimaler' : 'heltal',
	formel: ({ formler }, { matt }) => formler.summa(matt[id]),
	varde: ({ summor }) => summor[id]
});

const medel = (id: Matt, rubrik: string, [enhet, stil]: readonly [string, Stil]): Kolumn => ({
	id: `${id}Medel`,
	rubrik,
	enhet,
	stil,
	formel: ({ formler }) => formler.medel(id),
	varde: ({ matt }) => matt[id].medel
});

const FORSTA = 3;
/** The columns of the class table after its limits. */
export const KOLUMNER: readonly Kolumn[] = [
	{
		id: 'antalKommuner',
		rubrik: 'Kommuner',
		enhet: 'antal',
		stil: 'heltal',
		formel: ({ formler }) => formler.antal,
		varde: ({ antalKommuner }) => antalKommuner
	},
	{
		id: 'folkmangd',
		rubrik: 'Folkmängd',
		enhet: 'invånare',
		stil: 'heltal',
		formel: ({ formler }, { kommundata }) =>
			formler.summa(kommundata.kolumner.get('folkmangd')?.alla ?? ''),
		varde: ({ folkmangd }) => folkmangd
	},
	sum('engangKr', 'Engångskostnad'),
	sum('lopandeKr', 'Löpande kostnad'),
	sum('bruttoKr', 'Bruttokostnad'),
	sum('ersattningKr', 'Ersättning'),
	sum('avgiftKr', 'Avgifter'),
	sum('nettoKr', 'Nettokostnad'),
	medel('bruttoKrPerInvanare', 'Brutto, medel', ['kr/inv', 'decimaler']),
	medel('ersattningKrPerInvanare', 'Ersättning, medel', ['kr/inv', 'decimaler']),
	medel('nettoKrPerInvanare', 'Netto, medel', ['kr/inv', 'decimaler']),
	{
		id: 'nettoKrPerInvanareMedian',
		rubrik: 'Netto, median',
		enhet: 'kr/inv',
		stil: 'decimaler',
		formel: ({ formler }) => formler.kvantil('nettoKrPerInvanare', 0.5),
		varde: ({ matt }) => matt.nettoKrPerInvanare.median,
		matris: true
	},
	medel('finansieringsgrad', 'Finansieringsgrad', ['%', 'procent']),
	medel('skatteOre', 'Nettokostnad i skatteöre', ['öre', 'decimaler']),
	medel('andelAvNettokostnad', 'Andel av kommunens nettokostnad', ['%', 'procent2']),
	sum('arsarbetskrafter', 'Årsarbetskrafter'),
	{
		id: 'antalUnderfinansierade',
		rubrik: 'Underfinansierade kommuner',
		enhet: 'antal',
		stil: 'heltal',
		formel: ({ formler }, { underfinansierad }) => formler.summa(underfinansierad),
		varde: ({ antalUnderfinansierade }) => antalUnderfinansierade
	},
	{
		id: 'andelAvKostnad',
		rubrik: 'Del av kostnaden',
		enhet: '%',
		stil: 'procent',
		formel: ({ rad, riket }) =>
			`IFERROR(${letter('bruttoKr')}${rad}/${letter('bruttoKr')}${riket},"")`,
		varde: ({ andelAvKostnad }) => andelAvKostnad
	},
	{
		id: 'andelAvBefolkning',
		rubrik: 'Del av befolkningen',
		enhet: '%',
		stil: 'procent',
		formel: ({ rad, riket }) =>
			`IFERROR(${letter('folkmangd')}${rad}/${letter('folkmangd')}${riket},"")`,
		varde: ({ andelAvBefolkning }) => andelAvBefolkning
	},
	{
		id: 'antalMedSaknade',
		rubrik: 'Kommuner där uppgift saknas',
		enhet: 'antal',
		stil: 'heltal',
		formel: ({ formler }, { saknade }) => formler.antalOver0(saknade),
		varde: ({ antalMedSaknade }) => antalMedSaknade
	}
];

/** The letter of a column of the class table. */
export const letter = (id: string) =>
	kolumnbokstav(FORSTA + KOLUMNER.findIndex((kolumn) => kolumn.id === id));
