import type { Grupp, Gruppresultat } from '#lib/engine/index.ts';

/** A size class or riket, named. */
export type Rad = {
	readonly id: string;
	readonly namn: string;
	readonly grupp: Grupp;
	readonly resultat: Gruppresultat;
};

/** The sums of the class table: cost, compensation and net always stand together. */
export const SUMMOR = ['bruttoKr', 'ersattningKr', 'nettoKr'] as const;

/** Figures that are no measure, with what each is to the one who hears it. */
export const ANTAL = {
	antalKommuner: 'kommuner',
	folkmangd: 'invånare',
	antalUnderfinansierade: 'underfinansierade'
} as const;
