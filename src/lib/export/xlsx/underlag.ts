import type { Dragresultat, Formler, Resultat } from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import type { Lasta } from './lasta.ts';
import type { Namngivare } from './namn.ts';
import { FORSTA_RAD } from './lage.ts';

/** What a workbook is made from; nothing else decides its bytes. */
export type Arbetsboksunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
	/** Without draws there is no sheet about uncertainty. */
	readonly osakerhet?: Dragresultat;
};

/** The compiled document with its result: what every sheet reads. */
export type Bokunderlag = Arbetsboksunderlag & {
	readonly formler: Formler;
	readonly resultat: Resultat;
	readonly lasta: Lasta;
	readonly namn: Namngivare;
	/** First words of the name of a post's or funding's cells. */
	readonly stam: (alternativ: string, id: string) => readonly string[];
};

/** First and last row of the kommuner. */
export function kommunrader({ statistik }: Pick<Bokunderlag, 'statistik'>): [number, number] {
	return [FORSTA_RAD, FORSTA_RAD + statistik.kommuner.length - 1];
}

/** The id alone when it is used once in the document, else with its alternative in front. */
export function namnstammar(dokument: Konsekvensutredning): Bokunderlag['stam'] {
	const antal = new Map<string, number>();
	for (const { kostnadsposter, finansiering } of dokument.alternativ) {
		for (const { id } of [...kostnadsposter, ...finansiering]) {
			antal.set(id, (antal.get(id) ?? 0) + 1);
		}
	}
	return (alternativ, id) => ((antal.get(id) ?? 0) > 1 ? [alternativ, id] : [id]);
}
