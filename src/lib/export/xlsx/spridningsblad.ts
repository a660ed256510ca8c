import { MATT, type Fordelning, type Gruppresultat, type Matt } from '#lib/engine/index.ts';
import { MATTFORMAT } from '#lib/format/index.ts';
import { arspris, ingentingtext } from './arspris.ts';
import type { Berakning } from './berakning.ts';
import type { Blad, Cell, Rad } from './blad.ts';
import { cell, formelcell, matriscell, rad } from './celler.ts';
import { gruppformler } from './gruppformler.ts';
import { BLAD, KLASSGRANSER } from './lage.ts';
import { mattstil } from './mattstil.ts';
import { namnbredd } from './radhojd.ts';
import type { Bokunderlag } from './underlag.ts';

const RUBRIKER = [
	'Alternativ',
	'Mått',
	'Enhet',
	'Klass',
	'Från',
	'Kommuner med värde',
	'Medel',
	'Median',
	'P10',
	'P90',
	'Minst',
	'Störst'
];
const KVANTILER = [
	['median', 0.5],
	['p10', 0.1],
	['p90', 0.9]
] as const satisfies readonly (readonly [keyof Fordelning, number])[];

/** Every measure over the kommuner of each class and of riket: one row each, to filter and sort. */
export function spridningsblad({ dokument }: Bokunderlag, berakningar: readonly Berakning[]): Blad {
	const rader: Rad[] = [
		rad(cell('Spridning mellan kommuner', 'titel')),
		rad(
			cell(
				`${arspris(dokument)} Median, P10 och P90 är över kommunerna, ovägda, som PERCENTIL.INK. De visar hur kommunerna skiljer sig åt, inte hur osäker siffran är.`,
				'dampad'
			)
		),
		{ celler: RUBRIKER.map((text, i) => cell(text, i < 3 ? 'huvud' : 'huvudTal')) }
	];
	for (const berakning of berakningar) {
		if (berakning.isTom) {
			rader.push(rad(cell(berakning.resultat.namn), cell(ingentingtext(dokument))));
		} else appendRows(rader, berakning);
	}
	return {
		namn: BLAD.spridning,
		rader,
		bredder: [namnbredd(dokument), 32, 9, 8, 10, 11, 16, 16, 16, 16, 16, 16],
		fast: { rader: 3, kolumner: 2 },
		upprepas: [3, 3],
		avrundat: true
	};
}

function appendRows(rader: Rad[], berakning: Berakning): void {
	const { storleksklasser, riket } = berakning.resultat;
	for (const matt of MATT.filter((id) => MATTFORMAT[id].sort !== 'kr')) {
		[...storleksklasser, riket].forEach((grupp) => {
			const fran = 'franInvanare' in grupp ? grupp.franInvanare : null;
			const klass = fran === null ? null : storleksklasser.findIndex((ett) => ett === grupp) + 1;
			rader.push(row(berakning, [matt, grupp, rader.length + 1], [klass, fran]));
		});
	}
}

function row(
	berakning: Berakning,
	[matt, grupp, nr]: readonly [Matt, Gruppresultat, number],
	[klass, fran]: readonly [number | null, number | null]
): Rad {
	const { label, enhet } = MATTFORMAT[matt];
	const stil = mattstil(matt);
	const formler = gruppformler(berakning, klass === null ? null : `$D${nr}`);
	const { antal, medel, min, max, ...kvantiler } = grupp.matt[matt];
	return {
		celler: [
			cell(berakning.resultat.namn),
			cell(label),
			cell(enhet, 'dampad'),
			klass === null ? cell('Riket', 'hogertext') : cell(klass, 'heltal'),
			fran === null ? cell(null) : formelcell(`INDEX(${KLASSGRANSER},$D${nr})`, fran, 'heltal'),
			formelcell(formler.antalMedVarde(matt), antal, 'heltal'),
			formelcell(formler.medel(matt), medel, stil),
			...KVANTILER.map(([id, p]): Cell =>
				matriscell(formler.kvantil(matt, p), kvantiler[id], stil)
			),
			matriscell(formler.minst(matt), min, stil),
			matriscell(formler.storst(matt), max, stil)
		]
	};
}
