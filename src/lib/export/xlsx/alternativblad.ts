import type { Blad, Rad } from './blad.ts';
import { cell, formelcell, rad, tabellrader, TOM } from './celler.ts';
import type { Klasstabell } from './klassblad.ts';
import { BLAD, KLASSGRANSER } from './lage.ts';
import type { Alternativtal, Riketnamn } from './riketblad.ts';
import type { Stil } from './stilar.ts';
import type { Bokunderlag } from './underlag.ts';
import type { Gruppresultat } from '#lib/engine/index.ts';

type Klassrad = {
	readonly id: string;
	readonly rubrik: string;
	readonly stil: Stil;
	readonly varde: (grupp: Gruppresultat) => number | null;
};

const KLASSMATT: readonly Klassrad[] = [
	{
		id: 'bruttoKrPerInvanareMedel',
		rubrik: 'Bruttokostnad per invånare, medel, kr',
		stil: 'decimaler',
		varde: ({ matt }) => matt.bruttoKrPerInvanare.medel
	},
	{
		id: 'ersattningKrPerInvanareMedel',
		rubrik: 'Ersättning per invånare, medel, kr',
		stil: 'decimaler',
		varde: ({ matt }) => matt.ersattningKrPerInvanare.medel
	},
	{
		id: 'nettoKrPerInvanareMedel',
		rubrik: 'Nettokostnad per invånare, medel, kr',
		stil: 'decimaler',
		varde: ({ matt }) => matt.nettoKrPerInvanare.medel
	},
	{
		id: 'antalUnderfinansierade',
		rubrik: 'Underfinansierade kommuner, antal',
		stil: 'heltal',
		varde: ({ antalUnderfinansierade }) => antalUnderfinansierade
	}
];

/** The alternatives side by side: key figures first, then per inhabitant in each size class. */
export function alternativblad(
	bok: Bokunderlag,
	alla: readonly Alternativtal[],
	[tabeller, namn]: readonly [readonly Klasstabell[], Riketnamn]
): Blad {
	const { slutYear, prisnivaYear } = bok.dokument;
	const note = `Riket ${slutYear}, när allt är infört; ${prisnivaYear} års priser. Det valda alternativet är förordat i utredningen.`;
	const head = (first: string, second: string): Rad => ({
		celler: [
			cell(first, 'huvud'),
			cell(second, second === 'Enhet' ? 'huvud' : 'huvudTal'),
			...alla.map(({ berakning }) => cell(heading(bok, berakning.resultat.id), 'huvudTal'))
		]
	});
	const rader = [
		rad(cell('Alternativen sida vid sida', 'titel')),
		rad(cell(note, 'dampad')),
		head('Nyckeltal', 'Enhet'),
		...figureRows(alla, namn),
		...KLASSMATT.flatMap((matt) => [
			TOM,
			head(matt.rubrik, 'Från, inv.'),
			...classRows(bok, alla, [tabeller, matt])
		])
	];
	return {
		namn: BLAD.alternativ,
		rader,
		bredder: [62, 12, ...alla.map(() => 20)],
		fast: { rader: 3, kolumner: 1 },
		// Each table has a heading of its own.
		upprepas: [1, 2],
		tabeller: tabellrader(rader, 'huvud'),
		staende: alla.length <= 3
	};
}

function heading({ dokument }: Bokunderlag, id: string): string {
	const ett = dokument.alternativ.find((alternativ) => alternativ.id === id);
	return ett === undefined ? id : ett.valt ? `${ett.namn} (valt)` : ett.namn;
}

function figureRows(alla: readonly Alternativtal[], namn: Riketnamn): Rad[] {
	const shown = new Map(
		alla.flatMap(({ tal }) =>
			tal.filter(({ steg }) => steg !== true).map((ett) => [ett.id, ett] as const)
		)
	);
	return [...shown].map(([id, { label, enhet }]) => ({
		celler: [
			cell(label),
			cell(enhet, 'dampad'),
			...alla.map(({ berakning, tal }) => {
				const ett = tal.find((det) => det.id === id);
				const ref = namn.get(berakning.resultat.id)?.get(id);
				return ett === undefined || ref === undefined
					? cell('–', 'hogertext')
					: formelcell(ref, ett.varde, ett.stil);
			})
		]
	}));
}

function classRows(
	bok: Bokunderlag,
	alla: readonly Alternativtal[],
	[tabeller, matt]: readonly [readonly Klasstabell[], Klassrad]
): Rad[] {
	return [...bok.dokument.storleksgranser, null].map((_, k) => {
		const fran = bok.dokument.storleksgranser[k - 1] ?? 0;
		return {
			celler: [
				cell(`Klass ${k + 1}`),
				formelcell(`INDEX(${KLASSGRANSER},${k + 1})`, fran, 'heltal'),
				...alla.map(({ berakning }, i) => {
					const omrade = tabeller[i]?.klasser.get(matt.id) ?? '';
					const klass = berakning.resultat.storleksklasser[k];
					return formelcell(
						`INDEX(${omrade},${k + 1})`,
						klass === undefined ? null : matt.varde(klass),
						matt.stil
					);
				})
			]
		};
	});
}
