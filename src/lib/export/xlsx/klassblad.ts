import type { Gruppresultat } from '#lib/engine/index.ts';
import { arspris } from './arspris.ts';
import type { Blad, Cell, Rad } from './blad.ts';
import type { Berakning } from './berakning.ts';
import { cell, formelcell, matriscell, rad, tabellrader, TOM } from './celler.ts';
import { gruppformler } from './gruppformler.ts';
import { KOLUMNER, letter, type Plats } from './klasskolumner.ts';
import { BLAD, KLASSGRANSER } from './lage.ts';
import { summastil } from './mattstil.ts';
import { kolumnomrade } from './namn.ts';
import type { Bokunderlag } from './underlag.ts';

/** Names of one alternative's class columns and of its cells for riket. */
export type Klasstabell = {
	/** Area over the classes by column id. */
	readonly klasser: ReadonlyMap<string, string>;
	readonly riketRad: number;
};

/** Every alternative by size class, with riket last: sums, class means and the median of the net cost. */
export function klassblad(
	bok: Bokunderlag,
	berakningar: readonly Berakning[]
): { blad: Blad; tabeller: Klasstabell[] } {
	const rader: Rad[] = [
		rad(cell('Storleksklasser', 'titel')),
		rad(
			cell(
				`${arspris(bok.dokument)} Medel är summan delad med klassens invånare. Median, P10 och P90 står i bladet ${BLAD.spridning}. Gränserna ändras i ${BLAD.antaganden}.`,
				'dampad'
			)
		)
	];
	const tabeller = berakningar.map((berakning) => table(bok, rader, berakning));
	return {
		tabeller,
		blad: {
			namn: BLAD.klasser,
			rader,
			bredder: [7, 10, 13, 11, 12, ...KOLUMNER.slice(2).map(() => 18)],
			fast: { rader: 2, kolumner: 4 },
			upprepas: null,
			tabeller: tabellrader(rader, 'rubrik'),
			sidorBred: 2,
			titelISidhuvud: true
		}
	};
}

const HUVUD = ['Klass', 'Från', 'Till och med'];
const HUVUDENHET = ['nummer', 'invånare', 'invånare'];
const HUVUDHOJD = 42;

function table(bok: Bokunderlag, rader: Rad[], berakning: Berakning): Klasstabell {
	const { storleksklasser, namn, id } = berakning.resultat;
	rader.push(
		TOM,
		{ celler: [...HUVUD, ...KOLUMNER].map((_, i) => cell(i === 0 ? namn : null, 'rubrik')) },
		{
			celler: [...HUVUD, ...KOLUMNER.map(({ rubrik }) => rubrik)].map((text) =>
				cell(text, 'huvudTal')
			),
			hojd: HUVUDHOJD
		},
		{
			celler: [...HUVUDENHET, ...KOLUMNER.map(({ enhet }) => enhet)].map((text) =>
				cell(text, 'enhet')
			)
		}
	);
	const first = rader.length + 1;
	const riketRad = first + storleksklasser.length;
	storleksklasser.forEach((_, i) => rader.push(classRow(bok, berakning, [i, first + i, riketRad])));
	rader.push(countryRow(bok, berakning, riketRad));
	const klasser = new Map(
		KOLUMNER.map((kolumn) => [
			kolumn.id,
			bok.namn.ge(
				[id, 'klass', kolumn.id],
				kolumnomrade(BLAD.klasser, letter(kolumn.id), [first, riketRad - 1])
			)
		])
	);
	return { klasser, riketRad };
}

function classRow(
	bok: Bokunderlag,
	berakning: Berakning,
	[i, nr, riket]: readonly [number, number, number]
): Rad {
	const klass = berakning.resultat.storleksklasser[i];
	if (klass === undefined) return TOM;
	const till = klass.tillInvanare;
	return {
		celler: [
			cell(i + 1, 'heltal'),
			formelcell(`INDEX(${KLASSGRANSER},$A${nr})`, klass.franInvanare, 'heltal'),
			till === null
				? cell('eller fler', 'hogertext')
				: formelcell(`INDEX(${KLASSGRANSER},$A${nr}+1)-1`, till - 1, 'heltal'),
			...figures(bok, berakning, [
				klass,
				{ rad: nr, riket, formler: gruppformler(berakning, `$A${nr}`) }
			])
		]
	};
}

function countryRow(bok: Bokunderlag, berakning: Berakning, nr: number): Rad {
	const plats: Plats = { rad: nr, riket: nr, formler: gruppformler(berakning, null) };
	const siffror = figures(bok, berakning, [berakning.resultat.riket, plats]);
	return {
		celler: [
			...['Riket', null, null].map((text) => cell(text, 'summaText')),
			...siffror.map((ett) => ({ ...ett, stil: summastil(ett.stil) }))
		]
	};
}

function figures(
	bok: Bokunderlag,
	berakning: Berakning,
	[grupp, plats]: readonly [Gruppresultat, Plats]
): Cell[] {
	return KOLUMNER.map(({ formel, varde, stil, matris }) =>
		(matris === true ? matriscell : formelcell)(formel(plats, berakning, bok), varde(grupp), stil)
	);
}
