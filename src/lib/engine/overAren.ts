import type { Alternativresultat, Arsbelopp } from './resultat.ts';

/** Sums of the whole period, in kronor and per inhabitant. */
export type Periodbelopp = {
	readonly summor: Arsbelopp;
	/** Null without inhabitants. */
	readonly perInvanare: Arsbelopp | null;
};

const FALT = [
	'engangKr',
	'lopandeKr',
	'bruttoKr',
	'ersattningKr',
	'avgiftKr',
	'nettoKr'
] as const satisfies readonly (keyof Arsbelopp)[];

/** All years of the path together: the whole country, or one storleksklass by index (docs/metod.md §3.10). */
export function overAren(
	{ perYear, riket, storleksklasser }: Alternativresultat,
	klass: number | null = null
): Periodbelopp {
	const folkmangd = klass === null ? riket.folkmangd : (storleksklasser[klass]?.folkmangd ?? 0);
	const years = perYear.map((year) => (klass === null ? year : year.storleksklasser[klass]));
	const summor = each((falt) => years.reduce((sum, belopp) => sum + (belopp?.[falt] ?? 0), 0));
	return { summor, perInvanare: perPerson(summor, folkmangd) };
}

/** The path year by year in kronor: the whole country, or one storleksklass by index. */
export function bana(
	{ perYear }: Pick<Alternativresultat, 'perYear'>,
	klass: number | null = null
): (Arsbelopp & { readonly year: number })[] {
	return perYear.flatMap((year) => {
		const belopp = klass === null ? year : year.storleksklasser[klass];
		return belopp === undefined ? [] : [{ ...belopp, year: year.year }];
	});
}

/** The same in kronor per inhabitant; empty without inhabitants. */
export function banaPerInvanare(
	resultat: Alternativresultat,
	klass: number | null = null
): (Arsbelopp & { readonly year: number })[] {
	const { riket, storleksklasser } = resultat;
	const folkmangd = klass === null ? riket.folkmangd : (storleksklasser[klass]?.folkmangd ?? 0);
	return bana(resultat, klass).flatMap((belopp) => {
		const perInvanare = perPerson(belopp, folkmangd);
		return perInvanare === null ? [] : [{ year: belopp.year, ...perInvanare }];
	});
}

function perPerson(belopp: Arsbelopp, folkmangd: number): Arsbelopp | null {
	return folkmangd > 0 ? each((falt) => belopp[falt] / folkmangd) : null;
}

function each(amount: (falt: (typeof FALT)[number]) => number): Arsbelopp {
	return Object.fromEntries(FALT.map((falt) => [falt, amount(falt) + 0])) as Arsbelopp;
}
