import {
	FORVALDA_MATT,
	MATT,
	type Dragresultat,
	type Gruppdrag,
	type Intervall,
	type Matt
} from '#lib/engine/index.ts';
import { klassnamn, MATTFORMAT, tal } from '#lib/format/index.ts';
import { standardmening, tackning } from '#lib/text/osakerhet/index.ts';
import { klassgranser, type Konsekvensutredning } from '#lib/model/index.ts';
import { arspris } from './arspris.ts';
import type { Blad, Cell, Rad } from './blad.ts';
import { cell, rad } from './celler.ts';
import { BLAD } from './lage.ts';
import { mattstil } from './mattstil.ts';

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

/** The same in every file, whatever more the page has drawn. */
const VISADE = MATT.filter((matt) => (FORVALDA_MATT as readonly Matt[]).includes(matt));

/** The draws as values: a workbook cannot draw, and says so. */
export function osakerhetsblad(drag: Dragresultat, dokument: Konsekvensutredning): Blad {
	const noter = [
		`${arspris(dokument)} Fasta värden från ${tal(drag.dragningar)} dragningar med frö ${drag.fro}. De räknas inte om när du ändrar i arbetsboken.`,
		'En gång på tio blir det lägre än P10, en gång på tio högre än P90. Sannolikheten gäller nettokostnaden per invånare.',
		...standardgranser(drag, dokument)
	];
	const huvud = noter.length + 2;
	return {
		namn: BLAD.osakerhet,
		rader: [
			rad(cell('Osäkerhet', 'titel')),
			...noter.map((not) => rad(cell(not, 'dampad'))),
			{ celler: RUBRIKER.map((text, i) => cell(text, i < 4 ? 'huvud' : 'huvudTal')) },
			...groups(drag, dokument).flatMap(intervalRows)
		],
		bredder: [30, 24, 32, 9, 16, 16, 16, 16, 14, 14],
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

type Grupp = { readonly alternativ: string; readonly namn: string; readonly drag: Gruppdrag };

function groups({ alternativ }: Dragresultat, { storleksgranser }: Konsekvensutredning): Grupp[] {
	const klasser = klassgranser(storleksgranser);
	// An alternative without uncertainty is a point, and stands in the other sheets.
	const osakra = alternativ.filter(({ osaker }) => osaker);
	return osakra.flatMap(({ namn, riket, storleksklasser }) => [
		{ alternativ: namn, namn: 'Riket', drag: riket },
		...storleksklasser.map((drag, k) => ({
			alternativ: namn,
			namn: klassnamn(klasser[k]?.franInvanare ?? 0, klasser[k]?.tillInvanare ?? null),
			drag
		}))
	]);
}

/** The measure that the probabilities are of. */
const RISKMATT: Matt = 'nettoKrPerInvanare';

/** One table: on the pages it goes on to, its heading stands above every figure. */
function intervalRows({ alternativ, namn, drag }: Grupp): Rad[] {
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
				...intervalCells([alternativ, namn], matt, intervall),
				...risk.map((p) => cell(drawn(p), 'procent'))
			)
		];
	});
}

/** Six figures are more than the draws know, and less than half of the bytes. */
const drawn = (varde: number): number => Number(varde.toPrecision(6));

function intervalCells(
	[alternativ, grupp]: readonly [string, string],
	matt: Matt,
	{ p10, median, p90, medel }: Intervall
): Cell[] {
	const { label, enhet } = MATTFORMAT[matt];
	return [
		...[alternativ, grupp, label].map((text) => cell(text)),
		cell(enhet, 'dampad'),
		...[p10, median, p90, medel].map((varde) => cell(drawn(varde), mattstil(matt)))
	];
}
