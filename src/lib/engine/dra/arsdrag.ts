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
import { lokalkallor } from './lokaldrag.ts';
import { formgrupper, platta, type Platt } from './serier.ts';
import { slumpmodell } from './slumpmodell.ts';

/** The years of one alternative, added up while the kommuner pass. */
export type Arsraknare = {
	/** To be called for all kommuner, some at a time. */
	readonly add: (kommuner: Int32Array) => void;
	readonly resultat: () => Arsdrag[];
};

/** What netto in riket can be each year of the period, with the same chance as the rest of the result. */
export function arsraknare(
	formel: Alternativformler,
	{ dokument, underlag, rakna }: Formler,
	[onskad, { allman = false }]: readonly [Dragning, { readonly allman?: boolean }]
): Arsraknare {
	const { years, slumpas } = arsformler(dokument, formel);
	const slump = slumpmodell(slumpas, dokument.parametrar);
	const dragning = slump.kallor.length === 0 ? { ...onskad, antal: 1 } : onskad;
	const draget: Draget = { slump, dragning, atomer: atomdrag(slump, dragning) };
	const las = linjarlasare(slump, [rakna, underlag]);
	const nettoformler = years.map(({ netto }) => netto);
	const former = allman ? [null] : nettoformler.map(las);
	const summor = former.some((form) => form === null)
		? generalSums(draget, underlag, nettoformler)
		: linearSums(
				draget,
				underlag,
				(former as Linjarform[]).map((form) => platta(form, underlag.antal))
			);
	return {
		add: summor.add,
		resultat: () => {
			const alla = summor.resultat();
			return years.map(({ year }, y) => ({
				year,
				nettoKr: intervallAv(alla[y] ?? new Float64Array(1))
			}));
		}
	};
}

type Summor = Pick<Arsraknare, 'add'> & { readonly resultat: () => Float64Array[] };

const total = (vektor: Float64Array): number => vektor.reduce((sum, x) => sum + x, 0);

/** Constants × the drawn factors; local factors weighted by what they act on in each kommun. */
function linearSums(draget: Draget, underlag: Underlag, years: readonly Platt[]): Summor {
	const { antal } = draget.dragning;
	const lokala = localSums(draget, underlag, years);
	const resultat = () =>
		years.map(({ konstant, termer }) => {
			const sum = new Float64Array(antal).fill(total(konstant));
			for (const { atomer, lokal, koeff } of termer) {
				const vikt = monom(atomer, draget.atomer, antal);
				const summa = lokal < 0 ? null : lokala.summa(lokal, koeff);
				const hela = summa === null ? total(koeff) : 1;
				for (let d = 0; d < antal; d += 1)
					sum[d] = (sum[d] ?? 0) + hela * (vikt[d] ?? 0) * (summa?.[d] ?? 1);
			}
			return sum;
		});
	return { add: lokala.add, resultat };
}

type Lokalsummor = Pick<Arsraknare, 'add'> & {
	readonly summa: (lokal: number, koeff: Float64Array) => Float64Array;
};

/** Σ over kommuner of constant × local factor in every draw; proportional constants are summed once. */
function localSums(
	{ slump, dragning }: Draget,
	{ kommunkoder }: Underlag,
	years: readonly Platt[]
): Lokalsummor {
	const { antal } = dragning;
	const vikter = new Float64Array(antal).fill(1);
	const termer = years.flatMap((year) => year.termer);
	const kanda = lokalkallor(slump.lokala, kommunkoder, dragning).map(({ add }, lokal) =>
		formgrupper(termer.filter((term) => term.lokal === lokal)).map(({ form }) => ({
			...{ add, form },
			ut: new Float64Array(antal)
		}))
	);
	return {
		add: (kommuner) => {
			for (const { add, form, ut } of kanda.flat())
				for (const i of kommuner) {
					const ganger = form[i] ?? 0;
					if (ganger !== 0) add(i, { ut, vikter, ganger, antal });
				}
		},
		summa: (lokal, koeff) => {
			for (const { form, ut } of kanda[lokal] ?? []) {
				const [grupp] = formgrupper([
					{ atomer: [], lokal, koeff: form },
					{ atomer: [], lokal, koeff }
				]);
				const vikt = grupp?.delar[1]?.vikt;
				if (vikt !== undefined) return vikt === 1 ? ut : ut.map((x) => x * vikt);
			}
			throw new Error('A local factor that was not drawn.');
		}
	};
}

/** The trees read draw by draw. */
function generalSums(draget: Draget, underlag: Underlag, formler: readonly Uttryck[]): Summor {
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
	return { add: () => undefined, resultat: () => summor };
}
