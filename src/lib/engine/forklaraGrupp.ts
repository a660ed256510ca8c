import type { Alternativformler } from './alternativ.ts';
import { mattvektorer } from './mattvektorer.ts';
import { finite, medel } from './fordelning.ts';
import { quantileStep } from './forklaraKvantil.ts';
import type { OkandFraga } from './forklara.ts';
import type { Formler } from './formler.ts';
import { tomt, type Fall } from './gruppfall.ts';
import { gruppavser, gruppindex, type Grupp } from './grupptyp.ts';
import { MEDELREGLER } from './matt.ts';
import { vardeFor } from './varde.ts';
import type { Fordelning } from './gruppresultat.ts';
import type { Matt } from './mattlista.ts';
import type { Forklaring, Steg } from './steg.ts';
import type { Uttryck } from './uttryck.ts';

/** A value of a measure over a group; `summa` only where amounts can be added. */
export type Gruppfraga = {
	readonly typ: 'grupp';
	readonly alternativ: string;
	readonly grupp: Grupp;
	readonly matt: Matt;
	readonly varde: 'summa' | Exclude<keyof Fordelning, 'antal' | 'minKommunkod' | 'maxKommunkod'>;
};

/** The steps behind a class or national figure; values are those of berakna. */
export function forklaraGrupp(
	alla: Formler,
	formel: Alternativformler,
	fraga: Gruppfraga
): Forklaring | OkandFraga {
	const index = gruppindex(fraga.grupp, alla);
	if (index === undefined) {
		return { ok: false, kind: 'okand_fraga', message: 'Storleksklassen finns inte i dokumentet.' };
	}
	const fall: Fall = { alla, formel, vektorer: mattvektorer(formel, alla), index };
	return { ok: true, avser: gruppavser(fraga.grupp, alla), rot: root(fall, fraga) };
}

function root(fall: Fall, { matt, varde }: Gruppfraga): Steg {
	if (varde === 'summa') return sumStep(fall, fall.formel.matt[matt], true);
	return varde === 'medel' ? meanStep(fall, matt) : quantileStep(fall, matt, varde);
}

/** A formula summed over the group, opened line by line: posts, funding, or the parts of a difference. */
function sumStep(fall: Fall, uttryck: Uttryck, open: boolean): Steg {
	const { alla, index } = fall;
	const varden = alla.rakna(uttryck);
	let sum = 0;
	let saknas = 0;
	for (const i of index) {
		const varde = vardeFor(varden, i);
		if (Number.isNaN(varde)) saknas += 1;
		else sum += varde;
	}
	const parts =
		uttryck.op === 'summa'
			? uttryck.termer
			: uttryck.op === 'differens'
				? [uttryck.fran, uttryck.minus]
				: [];
	return {
		...tomt,
		namn: open ? `${uttryck.namn}, summa` : uttryck.namn,
		op: parts.length > 0 ? uttryck.op : 'grupp',
		varde: finite(sum),
		enhet: uttryck.enhet,
		anmarkning:
			saknas > 0
				? `${saknas} av ${index.length} kommuner saknar uppgift och är inte med i summan.`
				: '',
		steg: parts.map((del) => sumStep(fall, del, false))
	};
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
	const namnare = denominator(regel.namnare, fall);
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

function denominator(id: string, fall: Fall): Steg {
	const { alla, formel, index } = fall;
	if (id === 'bruttoKr') return sumStep(fall, formel.matt.bruttoKr, true);
	const vektor = alla.underlag.kolumner.get(id);
	const sum = index.reduce(
		(total, i) => total + (Number.isNaN(vektor?.[i] ?? NaN) ? 0 : (vektor?.[i] ?? 0)),
		0
	);
	const meta = alla.statistik.kolumner.get(id)?.meta;
	return {
		...tomt,
		namn: `${meta?.label ?? id}, summa`,
		op: 'grupp',
		varde: sum,
		enhet: meta?.shortUnit ?? '',
		kallor: [{ typ: 'statistik', kolumn: id }]
	};
}
