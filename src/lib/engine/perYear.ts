import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Alternativformler } from './alternativ.ts';
import { isAktiv, realvarde } from './finansieringYear.ts';
import type { Raknare } from './rakna.ts';
import type { Varde } from './varde.ts';
import type { Arsbelopp, Arsresultat } from './resultat.ts';
import { fallsIn } from './takt.ts';
import type { Underlag } from './underlag.ts';
import type { Uttryck } from './uttryck.ts';

/** Sums of one line: riket first, then each storleksklass. */
type Klassummor = Float64Array;
type Slag = 'engangKr' | 'lopandeKr' | 'ansokanKr' | 'ersattningKr' | 'avgiftKr';

/** One line of the path: what it is, its sums, and how much of it counts in a year. */
type Banrad = {
	readonly slag: Slag;
	readonly summor: Klassummor;
	readonly andel: (year: number) => number;
};

/** A line that counts in a year, and how much of it. */
type Arsrad = Omit<Banrad, 'andel'> & { readonly andel: number };

/** The yearly path for riket and each class: engång in its year, återkommande in the years they fall. */
export function perYear(
	dokument: Konsekvensutredning,
	formler: Alternativformler,
	[rakna, underlag]: readonly [Raknare, Underlag]
): Arsresultat[] {
	const rader = banrader(dokument, formler, (uttryck) => summor(rakna(uttryck), underlag));
	const years = Array.from(
		{ length: dokument.slutYear - dokument.startYear + 1 },
		(_, i) => dokument.startYear + i
	);
	return years.map((year) => {
		// How much of a line counts is the same for every group, so it is asked for once.
		const aktiva = rader.flatMap(({ slag, summor, andel }): Arsrad[] => {
			const part = andel(year);
			return part === 0 ? [] : [{ slag, summor, andel: part }];
		});
		return {
			year,
			...arsbelopp(aktiva, 0),
			storleksklasser: Array.from({ length: underlag.antalKlasser }, (_, k) =>
				arsbelopp(aktiva, k + 1)
			)
		};
	});
}

function banrader(
	{ parametrar: { arligtIndex } }: Konsekvensutredning,
	{ poster, finansiering }: Alternativformler,
	sum: (uttryck: Uttryck) => Klassummor
): Banrad[] {
	const kostnader = poster.map(({ takt, kostnad }): Banrad => ({
		slag: takt.typ === 'engang' ? 'engangKr' : 'lopandeKr',
		summor: sum(kostnad),
		andel: (year) => (fallsIn(takt, year) ? 1 : 0)
	}));
	const intakter = finansiering.map(({ rad, belopp }): Banrad => ({
		slag: rad.typ === 'avgift' ? 'avgiftKr' : 'ersattningKr',
		summor: sum(belopp),
		andel: (year) => (isAktiv(rad, year) ? realvarde(rad, year, arligtIndex) : 0)
	}));
	const ansokningar = finansiering.flatMap(({ rad, ansokan }): Banrad[] =>
		ansokan === null
			? []
			: [{ slag: 'ansokanKr', summor: sum(ansokan), andel: (year) => (isAktiv(rad, year) ? 1 : 0) }]
	);
	return [...kostnader, ...intakter, ...ansokningar];
}

function summor(varde: Varde, { antal, klass, antalKlasser }: Underlag): Klassummor {
	const result = new Float64Array(antalKlasser + 1);
	const skalar = typeof varde === 'number' ? varde : NaN;
	const kronor = typeof varde === 'number' ? null : varde;
	for (let i = 0; i < antal; i += 1) {
		const kr = kronor === null ? skalar : (kronor[i] ?? NaN);
		if (Number.isNaN(kr)) continue;
		const k = (klass[i] ?? 0) + 1;
		result[0] = (result[0] ?? 0) + kr;
		result[k] = (result[k] ?? 0) + kr;
	}
	return result;
}

/** A group's amounts of one year. */
function arsbelopp(rader: readonly Arsrad[], grupp: number): Arsbelopp {
	let engangKr = 0;
	let lopandeKr = 0;
	let ansokanKr = 0;
	let ersattningKr = 0;
	let avgiftKr = 0;
	for (const { slag, summor, andel } of rader) {
		const kr = (summor[grupp] ?? 0) * andel;
		if (slag === 'lopandeKr') lopandeKr += kr;
		else if (slag === 'engangKr') engangKr += kr;
		else if (slag === 'ersattningKr') ersattningKr += kr;
		else if (slag === 'avgiftKr') avgiftKr += kr;
		else ansokanKr += kr;
	}
	const bruttoKr = engangKr + lopandeKr + ansokanKr;
	const nettoKr = bruttoKr - ersattningKr - avgiftKr;
	return { engangKr, lopandeKr, bruttoKr, ersattningKr, avgiftKr, nettoKr };
}
