import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Alternativformler, Rad } from './alternativ.ts';
import { konstant, produkt } from './bygg.ts';
import { isAktiv, realvarde } from './finansieringYear.ts';
import type { Formler } from './formler.ts';
import { mattformler } from './matt.ts';
import { fallsIn } from './takt.ts';
import type { Uttryck } from './uttryck.ts';

/** What a figure is of when it is not the year when all is introduced: one year of the path, or all of them. */
export type Tid = number | 'aren';

/** First and last year of a time. */
export function yearsOf(tid: Tid, { startYear, slutYear }: Konsekvensutredning): readonly number[] {
	if (tid !== 'aren') return [tid];
	return Array.from({ length: slutYear - startYear + 1 }, (_, i) => startYear + i);
}

/** `2027`, `åren 2027–2036`. */
export function tidText(tid: Tid, { startYear, slutYear }: Konsekvensutredning): string {
	return tid === 'aren' ? `åren ${startYear}\u2013${slutYear}` : `år ${tid}`;
}

/**
 * An alternative as the formulas of other years: every line as many times as it falls in them, one-offs and
 * recurring costs in full in theirs (docs/metod.md §3.10). Sums are those of the yearly path.
 */
export function tidsformler(
	formel: Alternativformler,
	tid: Tid,
	{ dokument, statistik }: Pick<Formler, 'dokument' | 'statistik'>
): Alternativformler {
	const years = yearsOf(tid, dokument);
	const rader = { ...costs(formel, years), ...money(formel, years, dokument) };
	const over = tidText(tid, dokument);
	const drivarnamn = (id: string): readonly [string, string] => {
		const meta = statistik.kolumner.get(id)?.meta;
		return [meta?.label ?? id, meta?.shortUnit ?? ''];
	};
	return { ...formel, ...rader, matt: mattformler({ ...rader, tid: over }, [], drivarnamn) };
}

type Rader = Pick<Alternativformler, 'lopande' | 'ansokan' | 'engang' | 'ersattning' | 'avgift'>;

function costs(
	{ poster }: Alternativformler,
	years: readonly number[]
): Pick<Rader, 'lopande' | 'engang'> {
	const rad = ({ id, namn, takt, kostnad }: Alternativformler['poster'][number]): Rad[] => {
		const antal = years.filter((year) => fallsIn(takt, year)).length;
		return antal === 0 ? [] : [{ id, uttryck: times(kostnad, antal, [namn, 'Antal gånger']) }];
	};
	return {
		lopande: poster.filter(({ takt }) => takt.typ !== 'engang').flatMap(rad),
		engang: poster.filter(({ takt }) => takt.typ === 'engang').flatMap(rad)
	};
}

function money(
	{ finansiering }: Alternativformler,
	years: readonly number[],
	{ parametrar: { arligtIndex } }: Konsekvensutredning
): Pick<Rader, 'ansokan' | 'ersattning' | 'avgift'> {
	const aktiva = finansiering.flatMap((formel) => {
		const egna = years.filter((year) => isAktiv(formel.rad, year));
		return egna.length === 0 ? [] : [{ ...formel, egna }];
	});
	const belopp = aktiva.map(({ id, namn, rad, belopp: first, egna }) => {
		const antal = egna.reduce((sum, year) => sum + realvarde(rad, year, arligtIndex), 0);
		const faktor =
			antal === egna.length
				? 'Antal år'
				: 'Antal år, där ett år som inte räknas upp är värt mindre';
		return { typ: rad.typ, id, uttryck: times(first, antal, [namn, faktor]) };
	});
	return {
		ansokan: aktiva.flatMap(({ id, ansokan, egna }) =>
			ansokan === null
				? []
				: [
						{
							id: `ansokan:${id}`,
							uttryck: times(ansokan, egna.length, [ansokan.namn, 'Antal år'])
						}
					]
		),
		ersattning: belopp.filter(({ typ }) => typ !== 'avgift'),
		avgift: belopp.filter(({ typ }) => typ === 'avgift')
	};
}

function times(
	uttryck: Uttryck,
	antal: number,
	[namn, faktor]: readonly [string, string]
): Uttryck {
	if (antal === 1) return uttryck;
	const ett = { ...uttryck, namn: `${namn}, en gång` };
	return produkt([ett, konstant(antal, faktor)], [namn, uttryck.enhet]);
}
