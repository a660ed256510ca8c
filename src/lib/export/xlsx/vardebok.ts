import { MATT, type Alternativresultat, type Gruppresultat } from '#lib/engine/index.ts';
import { klassnamn, MATTFORMAT } from '#lib/format/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { ursprungsrader } from '../ursprung.ts';
import type { Blad, Cell, Rad } from './blad.ts';
import { cell, rad, TOM } from './celler.ts';
import { arspris } from './arspris.ts';
import { bladnamnare } from './namn.ts';
import { mattstil, summastil } from './mattstil.ts';
import { xlsxBytes } from './paket.ts';

/** What the tables are made from; `alternativ` is one of the result's. */
export type Vardeboksunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly alternativ: Alternativresultat;
};

const MATTRUBRIKER = MATT.map((matt) => `${MATTFORMAT[matt].label}, ${MATTFORMAT[matt].enhet}`);

/** One alternative as plain tables, without formulas: size classes, all kommuner, and what it is. */
export function vardebok(underlag: Vardeboksunderlag): Uint8Array {
	const namn = bladnamnare([]);
	return xlsxBytes({
		titel: underlag.dokument.titel,
		namn: [],
		blad: [klasser(underlag, namn), kommuner(underlag, namn), om(underlag, namn)]
	});
}

function table(
	namn: string,
	[first, rader]: readonly [readonly string[], readonly Rad[]],
	{ dokument, alternativ }: Vardeboksunderlag
): Blad {
	const rubriker = [...first, ...MATTRUBRIKER];
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
		sidorBred: 2,
		titelISidhuvud: [
			dokument.titel === '' ? 'Utan titel' : dokument.titel,
			`${alternativ.namn}. ${arspris(dokument)}`
		]
	};
}

function klasser(underlag: Vardeboksunderlag, namn: (onskat: string) => string): Blad {
	const { storleksklasser, riket } = underlag.alternativ;
	const row = (label: string, grupp: Gruppresultat, isSum = false): Rad => ({
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
			})
		]
	});
	const rader = [
		...storleksklasser.map((klass) =>
			row(klassnamn(klass.franInvanare, klass.tillInvanare), klass)
		),
		row('Riket', riket, true)
	];
	return table(
		namn('Storleksklasser'),
		[['Invånare', 'Antal kommuner', 'Folkmängd'], rader],
		underlag
	);
}

function kommuner(underlag: Vardeboksunderlag, namn: (onskat: string) => string): Blad {
	const { alternativ } = underlag;
	const rader = alternativ.kommuner.map((kommun): Rad => {
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
				...MATT.map((matt) => cell(kommun[matt], mattstil(matt)))
			]
		};
	});
	const first = ['Kommunkod', 'Kommun', 'Folkmängd', 'Storleksklass'];
	return table(namn('Kommuner'), [first, rader], underlag);
}

function om(
	{ dokument, statistik, alternativ }: Vardeboksunderlag,
	namn: (onskat: string) => string
): Blad {
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
			...ursprungsrader(fraga).map(([label, text]) => row(label, text))
		],
		bredder: [28, 90],
		fast: { rader: 0, kolumner: 0 },
		upprepas: null
	};
}
