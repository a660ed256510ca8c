import type { Alternativresultat, Grupp, Gruppresultat, Matt } from '#lib/engine/index.ts';
import {
	klassnamn,
	kolumnenhet,
	mattkolumn,
	type Kolumnenhet,
	type Mattkolumn
} from '#lib/format/index.ts';

/** A size class or riket, named. */
export type Klassrad = {
	readonly id: string;
	readonly namn: string;
	readonly grupp: Grupp;
	readonly resultat: Gruppresultat;
};

/** The sums of the class table: cost, compensation and net always stand together. */
export const SUMMOR = ['bruttoKr', 'ersattningKr', 'nettoKr'] as const;

/** Of what is paid once there is nothing else to put beside it. */
const ENGANG = ['engangKr'] as const;

/** The mean of the largest class is this many times that of the smallest, and both are to be read. */
const SPRIDDA = 100;

/** What the class table shows of a measure, on the page and where it is copied to, and how it is written. */
export type Klassform = {
	readonly form: Mattkolumn;
	readonly summor: typeof SUMMOR | typeof ENGANG;
	readonly enhet: Kolumnenhet;
};

/** The classes in order, riket last. */
export function klassrader({
	storleksklasser,
	riket
}: Pick<Alternativresultat, 'storleksklasser' | 'riket'>): readonly Klassrad[] {
	return [
		...storleksklasser.map((klass, index) => ({
			id: String(klass.franInvanare),
			namn: klassnamn(klass.franInvanare, klass.tillInvanare),
			grupp: { typ: 'storleksklass', index } as const,
			resultat: klass
		})),
		{ id: 'riket', namn: 'Riket', grupp: { typ: 'riket' }, resultat: riket }
	];
}

export function klassform(
	matt: Matt,
	rader: readonly Klassrad[],
	{ riket }: Pick<Alternativresultat, 'riket'>
): Klassform {
	const summor = matt.startsWith('engang') ? ENGANG : SUMMOR;
	return {
		form: mattkolumn(
			matt,
			rader.map(({ resultat }) => resultat.matt[matt].medel),
			SPRIDDA
		),
		summor,
		enhet: kolumnenhet(summor.map((summa) => riket.summor[summa]))
	};
}
