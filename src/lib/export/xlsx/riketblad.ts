import { kronorFor } from '#lib/engine/index.ts';
import { arspris } from './arspris.ts';
import type { Berakning } from './berakning.ts';
import type { Blad, Rad } from './blad.ts';
import { cell, formelcell, matriscell, rad, tabellrader, TOM } from './celler.ts';
import { BLAD } from './lage.ts';
import { cellref } from './namn.ts';
import type { Nyckeltal } from './nyckeltal.ts';
import type { Bokunderlag } from './underlag.ts';

/** Names of riket's key figures: by alternative, then by id. */
export type Riketnamn = ReadonlyMap<string, ReadonlyMap<string, string>>;

export type Alternativtal = { readonly berakning: Berakning; readonly tal: readonly Nyckeltal[] };

/** The whole country: key figures, and every line of cost and funding. */
export function riketblad(
	bok: Bokunderlag,
	alla: readonly Alternativtal[]
): { blad: Blad; namn: Riketnamn } {
	const rader: Rad[] = [
		rad(cell('Riket', 'titel')),
		rad(cell(`Alla ${bok.statistik.kommuner.length} kommuner. ${arspris(bok.dokument)}`, 'dampad'))
	];
	const namn = new Map<string, ReadonlyMap<string, string>>();
	for (const ett of alla) {
		rader.push(
			TOM,
			rad(...[ett.berakning.resultat.namn, null, null, null].map((text) => cell(text, 'rubrik')))
		);
		namn.set(ett.berakning.resultat.id, figures(bok, rader, ett));
		lines(rader, ett.berakning);
	}
	return {
		namn,
		blad: {
			namn: BLAD.riket,
			rader,
			bredder: [62, 20, 16, 44],
			fast: { rader: 2, kolumner: 1 },
			upprepas: [1, 2],
			tabeller: tabellrader(rader, 'rubrik'),
			staende: true
		}
	};
}

function figures(
	bok: Bokunderlag,
	rader: Rad[],
	{ berakning, tal }: Alternativtal
): ReadonlyMap<string, string> {
	const namn = new Map<string, string>();
	rader.push(
		rad(
			cell('Nyckeltal', 'huvud'),
			cell('Värde', 'huvudTal'),
			cell('Enhet', 'huvudIndrag'),
			cell('Namn i formlerna', 'huvud')
		)
	);
	for (const { id, label, enhet, stil, formel, varde, matris, steg } of tal) {
		const nr = rader.length + 1;
		const ett = bok.namn.ge([berakning.resultat.id, 'riket', id], cellref(BLAD.riket, 'B', nr));
		const text = formel((other) => namn.get(other) ?? '');
		namn.set(id, ett);
		rader.push(
			rad(
				cell(label, steg === true ? 'dampad' : 'normal'),
				(matris === true ? matriscell : formelcell)(text, varde, stil),
				cell(enhet, 'slag'),
				cell(ett, 'formelnamn')
			)
		);
	}
	return namn;
}

function lines(rader: Rad[], { rader: poster, resultat, kommundata }: Berakning): void {
	if (poster.length === 0) return;
	const folk = kommundata.kolumner.get('folkmangd')?.alla ?? '';
	rader.push(
		TOM,
		rad(
			cell('Post', 'huvud'),
			cell('kr', 'huvudTal'),
			cell('kr/inv', 'huvudTal'),
			cell('Slag', 'huvudIndrag')
		)
	);
	for (const { id, namn, slag, alla } of poster) {
		const sum = resultat.kommuner.reduce(
			(all, kommun) => all + (kronorFor(kommun.poster, id) ?? 0),
			0
		);
		const money = resultat.kommuner.reduce(
			(all, kommun) => all + (kronorFor(kommun.finansiering, id) ?? 0),
			0
		);
		const isMoney = slag === 'Ersättning från staten' || slag === 'Avgifter';
		const kr = isMoney ? money : sum;
		rader.push(
			rad(
				cell(namn),
				formelcell(`SUM(${alla})`, kr, 'heltal'),
				formelcell(`SUM(${alla})/SUM(${folk})`, kr / resultat.riket.folkmangd, 'decimaler'),
				cell(slag, 'slag')
			)
		);
	}
}
