import { klassgranser } from '#lib/model/index.ts';
import type { Blad, Rad } from './blad.ts';
import { alternativrader } from './antagandenAlternativ.ts';
import {
	append,
	appendHeading,
	RUBRIKER,
	RUBRIKSTIL,
	VARDEKOLUMN,
	type Bygge
} from './antagandenbygge.ts';
import { cell, rad, tabellrader, TOM } from './celler.ts';
import { faltmeta } from './falt.ts';
import { BLAD, KLASSGRANSER } from './lage.ts';
import { kolumnomrade } from './namn.ts';
import { parameterrader } from './antagandenParametrar.ts';
import type { Bokunderlag } from './underlag.ts';

/** The sheet Antaganden and the names of its cells. */
export type Antaganden = {
	readonly blad: Blad;
	/** Path of a field, or of a list, to the name of its cell or area. */
	readonly falt: ReadonlyMap<string, string>;
	readonly parametrar: ReadonlyMap<string, string>;
	readonly klassgranser: string;
};

/** Every parameter, class limit, post and funding as cells that the formulas read. */
export function antaganden(bok: Bokunderlag): Antaganden {
	const bygge: Bygge = { rader: [], falt: new Map(), parametrar: new Map() };
	bygge.rader.push(
		rad(cell('Antaganden', 'titel')),
		rad(
			cell('Värde att ändra', 'legend'),
			cell(
				'Gula celler styr beräkningen: ändra dem här, så följer alla blad med. Övriga uppgifter är upplysningar och ändras i Bärkraft.',
				'dampad'
			)
		),
		TOM,
		{ celler: RUBRIKER.map((text, i) => cell(text, RUBRIKSTIL[i] ?? 'huvud')) }
	);
	documentRows(bok, bygge);
	parameterrader(bok, bygge);
	const granser = klassrader(bok, bygge);
	bok.dokument.alternativ.forEach((_, i) => alternativrader(bok, bygge, i));
	return {
		blad: {
			namn: BLAD.antaganden,
			rader: bygge.rader,
			bredder: [52, 36, 22, 42, 15, 60],
			fast: { rader: 4, kolumner: 1 },
			upprepas: [4, 4],
			tabeller: posts(bygge.rader)
		},
		falt: bygge.falt,
		parametrar: bygge.parametrar,
		klassgranser: granser
	};
}

/** Where each post begins, the first of an alternative with the alternative's own heading. */
function posts(rader: readonly Rad[]): number[] {
	const rubriker = tabellrader(rader, 'rubrik');
	const under = tabellrader(rader, 'underrubrik').filter((rad) => !rubriker.includes(rad - 1));
	return [...rubriker, ...under].sort((a, b) => a - b);
}

function documentRows(bok: Bokunderlag, bygge: Bygge): void {
	const { titel, prisnivaYear, startYear, slutYear } = bok.dokument;
	appendHeading(bygge, 'Utredningen', 'rubrik');
	append(bok, bygge, [{ label: 'Titel', varde: cell(titel, 'text'), enhet: '' }, null]);
	const years = { prisnivaYear, startYear, slutYear };
	for (const [id, year] of Object.entries(years)) {
		const { label, unit = '' } = faltmeta(id);
		const namn = id === 'slutYear' ? ['slutar'] : [id];
		bygge.falt.set(
			id,
			append(bok, bygge, [{ label, varde: cell(year, 'year'), enhet: unit }, namn])
		);
	}
}

/** Lower limits of the size classes; the first is always 0. */
function klassrader(bok: Bokunderlag, bygge: Bygge): string {
	appendHeading(bygge, 'Storleksklasser', 'rubrik');
	const granser = klassgranser(bok.dokument.storleksgranser);
	const first = bygge.rader.length + 1;
	granser.forEach(({ franInvanare }, i) => {
		const isInput = i > 0;
		append(bok, bygge, [
			{
				label: `Klass ${i + 1}, från`,
				varde: cell(franInvanare, isInput ? 'inHeltal' : 'heltal'),
				enhet: 'invånare',
				// Said once: on every row it would only be in the way.
				kalla: i === 1 ? 'Gränserna ska stiga. En kommun på gränsen hör till klassen ovanför.' : ''
			},
			['klassgrans', String(i + 1)]
		]);
	});
	const omrade = kolumnomrade(BLAD.antaganden, VARDEKOLUMN, [first, bygge.rader.length]);
	return bok.namn.ge([KLASSGRANSER], omrade);
}
