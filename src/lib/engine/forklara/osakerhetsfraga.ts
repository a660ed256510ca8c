import type { Grupp } from '../grupptyp.ts';
import type { Drivsvar } from '../dra/kanslighet.ts';

/** A figure of the uncertainty that is no interval of a measure; each is read off the same draws as the one shown. */
export type Osakerhetsfraga = {
	readonly typ: 'osakerhet';
	readonly alternativ: string;
	readonly del: Osakerhetsdel;
};

export type Osakerhetsdel =
	| Falldel
	| Arsdel
	| Arslagesdel
	| Antagandedel
	| Nollpunktsdel
	| Chansdel
	| Klasschansdel
	| Overdel
	| Brytpunktsdel;

/** One of a group's equally likely cases, from the lowest, or how many of them have a net cost. */
export type Falldel = {
	readonly typ: 'fall';
	readonly grupp: Grupp;
	readonly av: 20 | 50;
	readonly fall: number | 'over0';
};

/** What netto in riket can be one year. */
export type Arsdel = { readonly typ: 'year'; readonly year: number };

/** In how many years netto in riket is above nothing, is not, or can be both. */
export type Arslagesdel = { readonly typ: 'years'; readonly lage: Arslage };
export const ARSLAGEN = ['over', 'under', 'oklart'] as const;
export type Arslage = (typeof ARSLAGEN)[number];

/**
 * What an assumption does to an answer: the answer at its low and its high and the distance between them, its share of
 * the variance alone and together with others, and what the answer is expected to change by if it became known.
 */
export type Antagandedel = {
	readonly typ: 'antagande';
	readonly antagande: string;
	readonly svar: Drivsvar;
	readonly varde: Antagandevarde;
};
export const ANTAGANDEVARDEN = ['lag', 'hog', 'avstand', 'forsta', 'total', 'andring'] as const;
export type Antagandevarde = (typeof ANTAGANDEVARDEN)[number];

/** The value of an assumption that makes netto nothing in the median small kommun, or the value it has. */
export type Nollpunktsdel = {
	readonly typ: 'nollpunkt';
	readonly antagande: string;
	readonly varde: 'nu' | 'noll';
};

/** How likely the alternative is to cost a group less than another. */
export type Chansdel = { readonly typ: 'chans'; readonly mot: string; readonly grupp: Grupp };

/** How likely the mean netto per inhabitant of one storleksklass is to be higher than that of another; by index. */
export type Klasschansdel = {
	readonly typ: 'klasschans';
	readonly klass: number;
	readonly mot: number;
};

/** How likely netto per inhabitant of a group, or of the one kommun in it, is to be above a limit, or not to be. */
export type Overdel = {
	readonly typ: 'over';
	readonly grupp: Grupp;
	readonly grans: Overgrans;
	readonly sida: 'over' | 'under';
};
export const OVERGRANSER = ['over0', 'over250', 'overGrans'] as const;
export type Overgrans = (typeof OVERGRANSER)[number];

/** The brytpunkt over the draws, or how often there is none. */
export type Brytpunktsdel = { readonly typ: 'brytpunkt'; readonly varde: Brytpunktsvarde };
export const BRYTPUNKTSVARDEN = ['spann', 'med', 'alla', 'ingen', 'otydlig'] as const;
export type Brytpunktsvarde = (typeof BRYTPUNKTSVARDEN)[number];
