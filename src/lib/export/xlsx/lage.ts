/** Names and places that the sheets agree on. */

export const BLAD = {
	lasMig: 'Läs mig',
	antaganden: 'Antaganden',
	kommundata: 'Kommundata',
	klasser: 'Storleksklasser',
	spridning: 'Spridning',
	fordelning: 'Fördelning',
	riket: 'Riket',
	alternativ: 'Alternativ',
	osakerhet: 'Osäkerhet',
	kallor: 'Källor'
} as const;

/** Every kommun has the same row in Kommundata and in the calculations; the first row is this. */
export const FORSTA_RAD = 8;

/** Rows above the kommuner: title, note, group, heading, unit, name in the formulas, sum. */
export const HUVUDRADER = FORSTA_RAD - 1;

/** Name of the area of class limits, from 0 up; given before any name that a user's words make. */
export const KLASSGRANSER = 'Klassgranser';
