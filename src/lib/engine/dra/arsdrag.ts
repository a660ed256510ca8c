import type { Alternativformler } from '../alternativ.ts';
import type { Formler } from '../formler.ts';
import type { Underlag } from '../underlag.ts';
import type { Uttryck } from '../uttryck.ts';
import { vardeFor } from '../varde.ts';
import { dragvis } from './allman.ts';
import { arsformler } from './arsformler.ts';
import { atomdrag, monom, type Draget, type Dragning } from './atomdrag.ts';
import type { Arsdrag } from './dragresultat.ts';
import { intervallAv } from './intervall.ts';
import { linjarlasare } from './linjar.ts';
import type { Linjarform } from './linjarform.ts';
import { addLokal, lokaltabell } from './lokaltabell.ts';
import { formgrupper, platta, type Platt } from './serier.ts';
import { strom } from './slump.ts';
import { slumpmodell } from './slumpmodell.ts';

/** What netto in riket can be each year of the period, with the same chance as the rest of the result. */
export function arsdrag(
	formel: Alternativformler,
	{ dokument, underlag, rakna }: Formler,
	[onskad, { allman = false }]: readonly [Dragning, { readonly allman?: boolean }]
): Arsdrag[] {
	const { years, slumpas } = arsformler(dokument, formel);
	const slump = slumpmodell(slumpas, dokument.parametrar);
	const dragning = slump.kallor.length === 0 ? { ...onskad, antal: 1 } : onskad;
	const draget: Draget = { slump, dragning, atomer: atomdrag(slump, dragning) };
	const las = linjarlasare(slump, [rakna, underlag]);
	const former = allman ? [null] : years.map(({ netto }) => las(netto));
	const summor = former.some((form) => form === null)
		? generalSums(
				draget,
				underlag,
				years.map(({ netto }) => netto)
			)
		: linearSums(
				draget,
				underlag,
				(former as Linjarform[]).map((form) => platta(form, underlag.antal))
			);
	return years.map(({ year }, y) => ({
		year,
		nettoKr: intervallAv(summor[y] ?? new Float64Array(1))
	}));
}

const total = (vektor: Float64Array): number => vektor.reduce((sum, x) => sum + x, 0);

/** Constants × the drawn factors; local factors weighted by what they act on in each kommun. */
function linearSums(draget: Draget, underlag: Underlag, years: readonly Platt[]): Float64Array[] {
	const { antal } = draget.dragning;
	const lokala = localSums(draget, underlag, years);
	return years.map(({ konstant, termer }) => {
		const sum = new Float64Array(antal).fill(total(konstant));
		for (const { atomer, lokal, koeff } of termer) {
			const vikt = monom(atomer, draget.atomer, antal);
			const summa = lokal < 0 ? null : lokala(lokal, koeff);
			const hela = summa === null ? total(koeff) : 1;
			for (let d = 0; d < antal; d += 1)
				sum[d] = (sum[d] ?? 0) + hela * (vikt[d] ?? 0) * (summa?.[d] ?? 1);
		}
		return sum;
	});
}

type Lokalsumma = (lokal: number, koeff: Float64Array) => Float64Array;

/** Σ over kommuner of constant × local factor in every draw; proportional constants are drawn once. */
function localSums(
	{ slump, dragning }: Draget,
	{ kommunkoder }: Underlag,
	years: readonly Platt[]
): Lokalsumma {
	const { antal, fro } = dragning;
	const ett = new Float64Array(antal).fill(1);
	const termer = years.flatMap((year) => year.termer);
	const kanda = slump.lokala.map(({ post, spridning }, lokal) => {
		const tabell = lokaltabell(spridning);
		return formgrupper(termer.filter((term) => term.lokal === lokal)).map(({ form }) => {
			const ut = new Float64Array(antal);
			for (const [i, kod] of kommunkoder.entries()) {
				const ganger = form[i] ?? 0;
				if (ganger === 0) continue;
				addLokal(tabell, strom(fro, 'lokal', post, kod), { ut, vikter: ett, ganger, antal });
			}
			return { form, ut };
		});
	});
	return (lokal, koeff) => {
		for (const { form, ut } of kanda[lokal] ?? []) {
			const [grupp] = formgrupper([
				{ atomer: [], lokal, koeff: form },
				{ atomer: [], lokal, koeff }
			]);
			const vikt = grupp?.delar[1]?.vikt;
			if (vikt !== undefined) return vikt === 1 ? ut : ut.map((x) => x * vikt);
		}
		throw new Error('A local factor that was not drawn.');
	};
}

/** The trees read draw by draw. */
function generalSums(
	draget: Draget,
	underlag: Underlag,
	formler: readonly Uttryck[]
): Float64Array[] {
	const summor = formler.map(() => new Float64Array(draget.dragning.antal));
	const las = dragvis(draget, underlag);
	for (let d = 0; d < draget.dragning.antal; d += 1) {
		const rakna = las(d);
		formler.forEach((formel, y) => {
			const varde = rakna(formel);
			const ut = summor[y];
			for (let i = 0; i < underlag.antal && ut !== undefined; i += 1)
				ut[d] = (ut[d] ?? 0) + (vardeFor(varde, i) || 0);
		});
	}
	return summor;
}
