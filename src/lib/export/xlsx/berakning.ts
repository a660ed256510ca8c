import type { Alternativformler, Alternativresultat, Matt } from '#lib/engine/index.ts';
import type { Blad } from './blad.ts';
import { berakningsblad } from './berakningsblad.ts';
import { berakningsbygge, type Berakningskallor, type Berakningsrad } from './berakningsbygge.ts';
import { checks, measures, type Kontrollnamn } from './berakningsmatt.ts';
import { costs, funding, quantities, weights } from './berakningsrader.ts';
import type { Kommundata } from './kommundata.ts';
import { scope } from './omfattningskolumn.ts';

/** The calculation of one alternative: its sheet, and the names that the tables read. */
export type Berakning = Kontrollnamn & {
	readonly blad: Blad;
	readonly resultat: Alternativresultat;
	readonly formel: Alternativformler;
	/** Names of the areas of all kommuner. */
	readonly matt: Readonly<Record<Matt, string>>;
	readonly kommundata: Kommundata;
	readonly rader: readonly Berakningsrad[];
	/** True when it has neither cost nor funding: nothing in the file can make its figures other than zero. */
	readonly isTom: boolean;
};

/** One alternative, column by column: what each formula reads stands to its left. */
export function berakning(kallor: Berakningskallor, index: number, bladnamn: string): Berakning {
	const { bok, kommundata } = kallor;
	const formel = bok.formler.alternativ[index];
	const resultat = bok.resultat.alternativ[index];
	if (formel === undefined || resultat === undefined) throw new Error('No such alternative.');
	const bygge = berakningsbygge(kallor, formel, bladnamn);
	scope(bygge, index);
	quantities(bygge);
	const vikter = weights(bygge);
	costs(bygge);
	funding(bygge, vikter);
	const matt = measures(bygge);
	const kontroll = checks(bygge, resultat);
	const { rader, kolumner } = bygge;
	const isTom = rader.length === 0;
	const blad = berakningsblad(bok, kolumner.kolumner(), {
		namn: bladnamn,
		alternativ: formel.alternativ.namn,
		isTom
	});
	return { blad, resultat, formel, matt, ...kontroll, kommundata, rader, isTom };
}
