import { finite } from '../fordelning.ts';
import { tomt, type Fall } from './gruppfall.ts';
import type { Steg } from './steg.ts';
import { isAntaget, stegkallor } from './stegkallor.ts';
import { delar, type Uttryck } from '../uttryck.ts';
import { vardeFor } from '../varde.ts';

/** The kommuner a step is summed over, and the formulas it reads. */
export type Summafall = Pick<Fall, 'alla' | 'index'>;

/**
 * A formula summed over the group, opened line by line: posts, funding, the parts of a difference, or how many times
 * a line falls. Where it is not opened further it names everything it rests on.
 */
export function sumStep({ alla, index }: Summafall, uttryck: Uttryck, open: boolean): Steg {
	const varden = alla.rakna(uttryck);
	let sum = 0;
	let saknas = 0;
	for (const i of index) {
		const varde = vardeFor(varden, i);
		if (Number.isNaN(varde)) saknas += 1;
		else sum += varde;
	}
	const parts = sumParts(uttryck);
	return {
		...tomt,
		namn: open ? `${uttryck.namn}, summa` : uttryck.namn,
		op: parts.length > 0 ? uttryck.op : 'grupp',
		varde: finite(sum),
		enhet: uttryck.enhet,
		...(parts.length > 0 ? {} : restsOn(uttryck)),
		anmarkning:
			saknas > 0
				? `${saknas} av ${index.length} kommuner saknar uppgift och är inte med i summan.`
				: '',
		steg: parts.map((del) => (isFactor(del) ? factor(del) : sumStep({ alla, index }, del, false)))
	};
}

/** A number that is the same for every kommun and follows from a definition: how many years. */
type Faktor = Extract<Uttryck, { op: 'tal' }>;
const isFactor = (uttryck: Uttryck): uttryck is Faktor =>
	uttryck.op === 'tal' && uttryck.harkomst.typ === 'definition';

const factor = ({ namn, varde, enhet }: Faktor): Steg => ({
	...tomt,
	namn,
	op: 'tal',
	varde,
	enhet
});

function sumParts(uttryck: Uttryck): readonly Uttryck[] {
	if (uttryck.op === 'summa' || uttryck.op === 'differens') return delar(uttryck);
	if (uttryck.op !== 'produkt') return [];
	const [first, second, ...rest] = uttryck.faktorer;
	if (first === undefined || second === undefined || rest.length > 0) return [];
	return isFactor(second) && !isFactor(first) ? [first, second] : [];
}

/** Whether anything in the formula is an assumption, and every source it has. */
function restsOn(uttryck: Uttryck): Pick<Steg, 'kallor' | 'antagande'> {
	const alla = everything(uttryck);
	return {
		kallor: unique(alla.flatMap(stegkallor)),
		antagande: alla.some(isAntaget)
	};
}

const everything = (uttryck: Uttryck): readonly Uttryck[] => [
	uttryck,
	...delar(uttryck).flatMap(everything)
];

/** One of each; the fields of one post are one source. */
function unique(kallor: Steg['kallor']): Steg['kallor'] {
	const seen = new Map<string, Steg['kallor'][number]>();
	for (const kalla of kallor) {
		const key =
			kalla.typ === 'dokument'
				? (/^.*?\.(kostnadsposter|finansiering)\[\d+\]/.exec(kalla.path)?.[0] ?? kalla.path)
				: `${kalla.typ} ${kalla.typ === 'statistik' ? kalla.kolumn : kalla.id}`;
		if (!seen.has(key)) seen.set(key, kalla);
	}
	return [...seen.values()];
}

/** A column of the statistics summed over the group; kommuner without a value are left out. */
export function columnStep({ alla, index }: Summafall, id: string): Steg {
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
