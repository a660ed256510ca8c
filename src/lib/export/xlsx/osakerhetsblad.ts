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
import type { Blad, Rad } from './blad.ts';
import { cell, rad, TOM } from './celler.ts';
import { BLAD } from './lage.ts';
import { mattstil } from './mattstil.ts';

const RUBRIKER = ['Alternativ', 'Grupp', 'Mått', 'Enhet', 'P10', 'Median', 'P90', 'Medel'];
const RISKRUBRIKER = [
	'Alternativ',
	'Grupp',
	'Sannolikhet att netto per invånare är',
	'',
	'över 0 kr',
	'över 250 kr'
];

/** The same in every file, whatever more the page has drawn. */
const VISADE = MATT.filter((matt) => (FORVALDA_MATT as readonly Matt[]).includes(matt));

/** The draws as values: a workbook cannot draw, and says so. */
export function osakerhetsblad(drag: Dragresultat, dokument: Konsekvensutredning): Blad {
	const note = `${arspris(dokument)} Fasta värden från ${tal(drag.dragningar)} dragningar med frö ${drag.fro}. De räknas inte om när du ändrar i arbetsboken. En gång på tio blir det lägre än P10, en gång på tio högre än P90.`;
	const grupper = groups(drag, dokument);
	const standard = standardgranser(drag, dokument);
	return {
		namn: BLAD.osakerhet,
		rader: [
			rad(cell('Osäkerhet', 'titel')),
			rad(cell(standard === '' ? note : `${note} ${standard}`, 'dampad')),
			{ celler: RUBRIKER.map((text, i) => cell(text, i < 4 ? 'huvud' : 'huvudTal')) },
			...grupper.flatMap(intervalRows),
			TOM,
			{ celler: RISKRUBRIKER.map((text, i) => cell(text, i < 4 ? 'huvud' : 'huvudTal')) },
			...grupper.flatMap(riskRow)
		],
		bredder: [30, 24, 38, 9, 16, 16, 16, 16],
		fast: { rader: 3, kolumner: 0 },
		upprepas: [3, 3]
	};
}

/** Which alternatives rest on limits that nobody has judged. */
function standardgranser({ alternativ }: Dragresultat, dokument: Konsekvensutredning): string {
	return alternativ
		.flatMap(({ id, namn, osaker }) => {
			const text = osaker ? standardmening(tackning(dokument, id)) : null;
			return text === null ? [] : [`${namn}: ${text}`];
		})
		.join(' ');
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

function intervalRows({ alternativ, namn, drag }: Grupp): Rad[] {
	return VISADE.flatMap((matt): Rad[] => {
		const intervall = drag.summor[matt] ?? drag.matt[matt] ?? null;
		return intervall === null ? [] : [intervalRow([alternativ, namn], matt, intervall)];
	});
}

/** Six figures are more than the draws know, and less than half of the bytes. */
const drawn = (varde: number): number => Number(varde.toPrecision(6));

function intervalRow(
	[alternativ, grupp]: readonly [string, string],
	matt: Matt,
	{ p10, median, p90, medel }: Intervall
): Rad {
	const { label, enhet } = MATTFORMAT[matt];
	return rad(
		...[alternativ, grupp, label].map((text) => cell(text)),
		cell(enhet, 'dampad'),
		...[p10, median, p90, medel].map((varde) => cell(drawn(varde), mattstil(matt)))
	);
}

function riskRow({ alternativ, namn, drag: { sannolikheter } }: Grupp): Rad[] {
	if (sannolikheter === null) return [];
	const { over0, over250 } = sannolikheter;
	return [
		rad(
			cell(alternativ),
			cell(namn),
			cell(null),
			cell(null),
			cell(drawn(over0), 'procent'),
			cell(drawn(over250), 'procent')
		)
	];
}
