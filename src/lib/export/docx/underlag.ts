import type { Alternativresultat, Dragresultat, Formler, Resultat } from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import type { TagenMening } from '#lib/text/meningar/index.ts';

/** What a Word document is made from; nothing else decides its bytes. */
export type Wordunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
	/** Id of the alternative whose calculation stands in the text. */
	readonly alternativ: string;
	/** Without draws nothing is said of uncertainty. */
	readonly osakerhet?: Dragresultat;
};

/** The same with what the chapters read. */
export type Kapitelunderlag = Wordunderlag & {
	readonly resultat: Resultat;
	readonly formler: Formler;
	readonly visat: Alternativresultat;
	readonly sammanhang: Sammanhang;
	/** The sentences the user has taken about each alternative, by its id. */
	readonly tagna: ReadonlyMap<string, readonly TagenMening[]>;
};
