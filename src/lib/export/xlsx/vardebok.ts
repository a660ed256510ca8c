import { MATT, type Gruppresultat } from '#lib/engine/index.ts';
import { klassnamn, MATTFORMAT } from '#lib/format/index.ts';
import type { Tabellunderlag } from '../csvTabeller.ts';
import { osakerhetskolumner, type Osakerhetskolumner } from '../osakerhetskolumner.ts';
import { ursprungsrader } from '../ursprung.ts';
import type { Blad, Cell, Rad } from './blad.ts';
import { cell, rad, TOM } from './celler.ts';
import { arspris } from './arspris.ts';
import { visadcell } from './kvantilcell.ts';
import { bladnamnare } from './namn.ts';
import { mattstil, summastil } from './mattstil.ts';
import { xlsxBytes } from './paket.ts';

const MATTRUBRIKER = MATT.map((matt) => `${MATTFORMAT[matt].label}, ${MATTFORMAT[matt].enhet}`);

/** One alternative as plain tables, without formulas: size classes, all kommuner, and what it is. */
export function vardebok(underlag: Tabellunderlag): Uint8Array {
	const namn = bladnamnare([]);
	return xlsxBytes({
		titel: underlag.dokument.titel,
		namn: [],
		blad: [klasser(underlag, namn), kommuner(underlag, namn), om(underlag, namn)]
	});
}

function table(
	namn: string,
	[first, rader, osakra]: readonly [readonly string[], readonly Rad[], Osakerhetskolumner | null],
	{ dokument, alternativ }: Tabellunderlag
): Blad {
	const rubriker = [...first, ...MATTRUBRIKER, ...(osakra?.rubriker ?? [])];
	return {
		namn,
		rader: [
			{
				celler: rubriker.map((text, i) => cell(text, i < first.length - 2 ? 'huvud' : 'huvudTal')),
				hojd: 42
			},
			...rader
		],
		bredder: [16, 20, ...rubriker.slice(2).map(() => 18)],
		fast: { rader: 1, kolumner: 2 },
		upprepas: [1, 1],
		sidorBred: osakra === null ? 2 : 3,
		titelISidhuvud: [
			dokument.titel === '' ? 'Utan titel' : dokument.titel,
			`${alternativ.namn}. ${arspris(dokument)}`
		]
	};
}

function klasser(underlag: Tabellunderlag, namn: (onskat: string) => string): Blad {
	const { storleksklasser, riket } = underlag.alternativ;
	const osakra = osakerhetskolumner(underlag, 'klasser');
	const row = (label: string, [grupp, i]: [Gruppresultat, number], isSum = false): Rad => ({
		celler: [
			cell(label, isSum ? 'summaText' : 'normal'),
			cell(grupp.antalKommuner, isSum ? 'summaHeltal' : 'heltal'),
			cell(grupp.folkmangd, isSum ? 'summaHeltal' : 'heltal'),
			...MATT.map((matt): Cell => {
				const summa = Object.hasOwn(grupp.summor, matt)
					? grupp.summor[matt as keyof typeof grupp.summor]
					: null;
				const stil = mattstil(matt);
				return cell(summa ?? grupp.matt[matt].medel, isSum ? summastil(stil) : stil);
			}),
			...(osakra?.visade(i).map((visad) => visadcell(visad, isSum)) ?? [])
		]
	});
	const rader = [
		...storleksklasser.map((klass, i) =>
			row(klassnamn(klass.franInvanare, klass.tillInvanare), [klass, i])
		),
		row('Riket', [riket, storleksklasser.length], true)
	];
	return table(
		namn('Storleksklasser'),
		[['Invånare', 'Antal kommuner', 'Folkmängd'], rader, osakra],
		underlag
	);
}

function kommuner(underlag: Tabellunderlag, namn: (onskat: string) => string): Blad {
	const { alternativ } = underlag;
	const osakra = osakerhetskolumner(underlag, 'kommuner');
	const rader = alternativ.kommuner.map((kommun, i): Rad => {
		const klass = alternativ.storleksklasser[kommun.storleksklass];
		return {
			celler: [
				cell(kommun.kommunkod, 'kod'),
				cell(kommun.kommunnamn),
				cell(kommun.folkmangd, 'heltal'),
				cell(
					klass === undefined ? '' : klassnamn(klass.franInvanare, klass.tillInvanare),
					'hogertext'
				),
				...MATT.map((matt) => cell(kommun[matt], mattstil(matt))),
				...(osakra?.visade(i).map((visad) => visadcell(visad)) ?? [])
			]
		};
	});
	const first = ['Kommunkod', 'Kommun', 'Folkmängd', 'Storleksklass'];
	return table(namn('Kommuner'), [first, rader, osakra], underlag);
}

function om(underlag: Tabellunderlag, namn: (onskat: string) => string): Blad {
	const { dokument, statistik, alternativ } = underlag;
	const osakra = osakerhetskolumner(underlag, 'klasser');
	const row = (label: string, text: string) => rad(cell(label), cell(text, 'text'));
	const fraga = { dokument, statistik, format: 'xlsx-varden', alternativ: alternativ.id } as const;
	return {
		namn: namn('Om tabellerna'),
		rader: [
			rad(cell('Om tabellerna', 'titel')),
			TOM,
			row(
				'Klasser',
				'Kronor och årsarbetskrafter är summor; övriga mått är kvoten mellan summorna (vägda medel).'
			),
			row('Saknas', 'En tom cell betyder att uppgift saknas; det är inte noll.'),
			...(osakra === null
				? []
				: [
						row(
							'Osäkerhet',
							`${osakra.forklaring} I bladet Kommuner gäller intervallet kommunens egen nettokostnad.`
						)
					]),
			...ursprungsrader(fraga).map(([label, text]) => row(label, text))
		],
		bredder: [28, 90],
		fast: { rader: 0, kolumner: 0 },
		upprepas: null
	};
}
