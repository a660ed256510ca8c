import type { Alternativformler } from '../alternativ.ts';
import { mattvektorer } from '../mattvektorer.ts';
import { finite, medel } from '../fordelning.ts';
import { gruppdelStep, type Gruppdel } from './forklaraGruppdel.ts';
import { quantileStep } from './forklaraKvantil.ts';
import { postStep, type Postvarde } from './forklaraPost.ts';
import { columnStep, sumStep } from './forklaraSumma.ts';
import { INGEN_GRUPP, okand, type OkandFraga } from './okandFraga.ts';
import type { Formler } from '../formler.ts';
import { tomt, type Fall } from './gruppfall.ts';
import { gruppavser, gruppindex, type Grupp } from '../grupptyp.ts';
import { MEDELREGLER } from '../matt.ts';
import type { Fordelning } from '../gruppresultat.ts';
import type { Matt } from '../mattlista.ts';
import type { Forklaring, Steg } from './steg.ts';
import type { Tid } from '../tidsformler.ts';

/** A value of a measure over a group; `summa` only where amounts can be added. */
export type Gruppfraga = {
	readonly typ: 'grupp';
	readonly alternativ: string;
	readonly grupp: Grupp;
	readonly matt: Matt;
	readonly varde: 'summa' | Exclude<keyof Fordelning, 'antal' | 'minKommunkod' | 'maxKommunkod'>;
	readonly tid?: Tid;
};

/** A figure of a group that is no measure; the group can also be all kommuner smaller than a limit. */
export type Gruppdelsfraga = {
	readonly typ: 'gruppdel';
	readonly alternativ: string;
	readonly grupp: Grupp | Undergrupp;
	readonly del: Gruppdel;
	readonly tid?: Tid;
};

/** All kommuner with fewer inhabitants than that. */
export type Undergrupp = { readonly typ: 'under'; readonly invanare: number };

/** The part of a group's cost that one or several posts are. */
export type Postfraga = {
	readonly typ: 'post';
	readonly alternativ: string;
	readonly grupp: Grupp;
	readonly poster: readonly string[];
	readonly varde: Postvarde;
	readonly tid?: Tid;
};

/** The same measure of riket under two alternatives: the first less `mot`. */
export type Skillnadsfraga = Omit<Gruppfraga, 'typ' | 'tid'> & {
	readonly typ: 'skillnad';
	readonly mot: string;
};

/** The steps behind a class or national figure; values are those of berakna. */
export function forklaraGrupp(
	alla: Formler,
	formel: Alternativformler,
	fraga: Gruppfraga | Gruppdelsfraga | Postfraga
): Forklaring | OkandFraga {
	const { grupp } = fraga;
	const index = members(grupp, alla);
	if (index === undefined) return okand(INGEN_GRUPP);
	const fall: Fall = { alla, formel, vektorer: mattvektorer(formel, alla), index };
	const rot = root(fall, fraga);
	if (rot === null) return okand('Posten finns inte i alternativet.');
	return { ok: true, avser: whom(grupp, alla), rot };
}

function members(grupp: Grupp | Undergrupp, alla: Formler): Int32Array | undefined {
	if (grupp.typ !== 'under') return gruppindex(grupp, alla);
	const { folkmangd, riketsindex } = alla.underlag;
	return riketsindex.filter((i) => (folkmangd[i] ?? 0) < grupp.invanare);
}

const whom = (grupp: Grupp | Undergrupp, alla: Formler): Forklaring['avser'] =>
	grupp.typ === 'under'
		? { typ: 'storleksklass', franInvanare: 0, tillInvanare: grupp.invanare }
		: gruppavser(grupp, alla);

function root(fall: Fall, fraga: Gruppfraga | Gruppdelsfraga | Postfraga): Steg | null {
	if (fraga.typ === 'gruppdel') return gruppdelStep(fall, fraga.del);
	if (fraga.typ === 'post') return postStep(fall, fraga.poster, fraga.varde);
	const { matt, varde } = fraga;
	if (varde === 'summa') return sumStep(fall, fall.formel.matt[matt], true);
	return varde === 'medel' ? meanStep(fall, matt) : quantileStep(fall, matt, varde);
}

/** The mean of a measure over the group, opened into its two sums. */
export function meanStep(fall: Fall, matt: Matt): Steg {
	const { formel, vektorer, index } = fall;
	const uttryck = formel.matt[matt];
	const regel = MEDELREGLER[matt];
	const varde = finite(medel(vektorer, matt, index));
	const base = {
		...tomt,
		namn: `${uttryck.namn}, medelvärde`,
		enhet: uttryck.enhet,
		varde,
		op: 'kvot' as const
	};
	if (regel.typ === 'perKommun') {
		const antal: Steg = {
			...tomt,
			namn: 'Antal kommuner',
			op: 'antal',
			varde: index.length,
			enhet: 'kommuner'
		};
		return { ...base, steg: [sumStep(fall, uttryck, true), antal] };
	}
	const anmarkning =
		'Summan för alla kommuner i gruppen delad med summan nedanför, så att stora och små kommuner vägs efter storlek.';
	const namnare =
		regel.namnare === 'bruttoKr'
			? sumStep(fall, formel.matt.bruttoKr, true)
			: columnStep(fall, regel.namnare);
	const faktor: Steg[] =
		regel.faktor === 1
			? []
			: [{ ...tomt, namn: 'Öre per hundralapp', op: 'tal', varde: regel.faktor, enhet: '' }];
	return {
		...base,
		anmarkning,
		steg: [sumStep(fall, formel.matt[regel.taljare], true), namnare, ...faktor]
	};
}
