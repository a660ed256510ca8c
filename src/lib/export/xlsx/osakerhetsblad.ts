import {
	FORVALDA_MATT,
	MATT,
	type Alternativresultat,
	type Dragresultat,
	type Gruppdrag,
	type Intervall,
	type Matt
} from '#lib/engine/index.ts';
import { klassnamn, MATTFORMAT, tal } from '#lib/format/index.ts';
import { P10P90_BETYDER, standardmening, tackning } from '#lib/text/osakerhet/index.ts';
import { klassgranser, type Konsekvensutredning } from '#lib/model/index.ts';
import { klassdecimals } from '../visadKvantil.ts';
import { arspris } from './arspris.ts';
import type { Blad, Cell, Rad } from './blad.ts';
import { cell, rad } from './celler.ts';
import { kvantilcell } from './kvantilcell.ts';
import { BLAD } from './lage.ts';
import { namnbredd } from './radhojd.ts';
import type { Bokunderlag } from './underlag.ts';

const RUBRIKER = [
	'Alternativ',
	'Grupp',
	'Mått',
	'Enhet',
	'P10',
	'Median',
	'P90',
	'Medel',
	'Sannolikhet över 0 kr',
	'Sannolikhet över 250 kr'
];

/** What the columns before the probabilities hold, rounded as on the page. */
const KOLUMNER = ['p10', 'median', 'p90', 'medel'] as const;

/** The same in every file, whatever more the page has drawn. */
const VISADE = MATT.filter((matt) => (FORVALDA_MATT as readonly Matt[]).includes(matt));

/** The draws as values: a workbook cannot draw, and says so. */
export function osakerhetsblad(
	drag: Dragresultat,
	{ dokument, resultat }: Pick<Bokunderlag, 'dokument' | 'resultat'>
): Blad {
	const noter = [
		`${arspris(dokument)} Fasta värden från ${tal(drag.dragningar)} dragningar med frö ${drag.fro}. De räknas inte om när du ändrar i arbetsboken.`,
		`${P10P90_BETYDER} Sannolikheten gäller nettokostnaden per invånare.`,
		...standardgranser(drag, dokument)
	];
	const huvud = noter.length + 2;
	return {
		namn: BLAD.osakerhet,
		rader: [
			rad(cell('Osäkerhet', 'titel')),
			...noter.map((not) => rad(cell(not, 'dampad'))),
			{ celler: RUBRIKER.map((text, i) => cell(text, i < 4 ? 'huvud' : 'huvudTal')) },
			...groups(drag, dokument, resultat.alternativ).flatMap(intervalRows)
		],
		bredder: [namnbredd(dokument), 24, 32, 9, 16, 16, 16, 16, 14, 14],
		fast: { rader: huvud, kolumner: 0 },
		upprepas: [huvud, huvud]
	};
}

/** Which alternatives rest on limits that nobody has judged. */
function standardgranser({ alternativ }: Dragresultat, dokument: Konsekvensutredning): string[] {
	return alternativ.flatMap(({ id, namn, osaker }) => {
		const text = osaker ? standardmening(tackning(dokument, id)) : null;
		return text === null ? [] : [`${namn}: ${text}`];
	});
}

type Grupp = {
	readonly alternativ: string;
	readonly namn: string;
	readonly drag: Gruppdrag;
	/** The alternative's point figures, which say how many decimals a measure has. */
	readonly punkt: Pick<Alternativresultat, 'storleksklasser'>;
};

function groups(
	{ alternativ }: Dragresultat,
	{ storleksgranser }: Konsekvensutredning,
	resultat: readonly Alternativresultat[]
): Grupp[] {
	const klasser = klassgranser(storleksgranser);
	// An alternative without uncertainty is a point, and stands in the other sheets.
	const osakra = alternativ.filter(({ osaker }) => osaker);
	return osakra.flatMap(({ id, namn, riket, storleksklasser }) => {
		const punkt = resultat.find((ett) => ett.id === id) ?? { storleksklasser: [] };
		return [
			{ alternativ: namn, namn: 'Riket', drag: riket, punkt },
			...storleksklasser.map((drag, k) => ({
				alternativ: namn,
				namn: klassnamn(klasser[k]?.franInvanare ?? 0, klasser[k]?.tillInvanare ?? null),
				drag,
				punkt
			}))
		];
	});
}

/** The measure that the probabilities are of. */
const RISKMATT: Matt = 'nettoKrPerInvanare';

/** One table: on the pages it goes on to, its heading stands above every figure. */
function intervalRows({ alternativ, namn, drag, punkt }: Grupp): Rad[] {
	return VISADE.flatMap((matt): Rad[] => {
		const intervall = drag.summor[matt] ?? drag.matt[matt] ?? null;
		if (intervall === null) return [];
		const { sannolikheter } = drag;
		const risk =
			matt === RISKMATT && sannolikheter !== null
				? [sannolikheter.over0, sannolikheter.over250]
				: [];
		return [
			rad(
				...intervalCells([alternativ, namn], [matt, klassdecimals(matt, punkt)], intervall),
				...risk.map((p) => cell(drawn(p), 'sannolikhet'))
			)
		];
	});
}

/** Six figures are more than the draws know, and less than half of the bytes. */
const drawn = (varde: number): number => Number(varde.toPrecision(6));

function intervalCells(
	[alternativ, grupp]: readonly [string, string],
	[matt, decimals]: readonly [Matt, number],
	intervall: Intervall
): Cell[] {
	const { label, enhet } = MATTFORMAT[matt];
	return [
		...[alternativ, grupp, label].map((text) => cell(text)),
		cell(enhet, 'dampad'),
		...KOLUMNER.map((del) => kvantilcell(intervall[del], intervall, decimals))
	];
}
