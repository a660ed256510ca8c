import { affin, type Affin } from '../affin.ts';
import type { Alternativformler } from '../alternativ.ts';
import { exaktBrytpunkt } from '../brytpunkt.ts';
import type { Formler } from '../formler.ts';
import type { Brytpunktsdrag } from './dragresultat.ts';
import { affinaDrag } from './affinadrag.ts';
import type { Dragplan } from './dragplan.ts';
import { intervallAv } from './intervall.ts';

/** One kommun's draws: netto and brutto, each a row and a constant to add. */
export type Nettorad = {
	readonly netto: Float64Array;
	readonly nettoskift: number;
	readonly brutto: Float64Array;
	readonly bruttoskift: number;
};

/** Follows every draw's brytpunkt while the kommuner pass, smallest first. */
export type Brytpunktsraknare = {
	readonly add: (folkmangd: number, rad: Nettorad) => void;
	readonly resultat: () => Brytpunktsdrag;
};

type Lagen = { alla: number; ingen: number; otydlig: number; over: number };

function sammanfattat(
	typ: Brytpunktsdrag['typ'],
	varden: readonly number[],
	lagen: Lagen
): Brytpunktsdrag {
	const antal = varden.length + lagen.alla + lagen.ingen + lagen.otydlig;
	return {
		typ,
		intervall: varden.length === 0 ? null : intervallAv(Float64Array.from(varden)),
		andelMed: varden.length / antal,
		andelAlla: lagen.alla / antal,
		andelIngen: lagen.ingen / antal,
		andelOtydlig: lagen.otydlig / antal,
		andelOver: varden.length === 0 ? null : lagen.over / varden.length
	};
}

/**
 * Every draw's brytpunkt solved, where cost and income both are fixed + per inhabitant in every draw. Local spread is
 * at its mean 1: the brytpunkt is that of a kommun without a deviation of its own. Null when it has to be estimated.
 */
export function exaktaBrytpunkter(
	{ matt: { bruttoKr, nettoKr } }: Alternativformler,
	plan: Dragplan,
	{ rakna, underlag }: Formler
): Brytpunktsdrag | null {
	if (nettoKr.op !== 'differens' || affin(bruttoKr, rakna) === null) return null;
	if (affin(nettoKr.minus, rakna) === null) return null;
	const drag = affinaDrag([bruttoKr, nettoKr.minus], plan, [rakna, underlag]);
	if (drag === null) return null;
	const [kostnader, intakter] = drag;
	const ingen = { folkmangd: new Float64Array(0), underfinansierad: new Uint8Array(0) };
	const varden: number[] = [];
	const lagen: Lagen = { alla: 0, ingen: 0, otydlig: 0, over: 0 };
	for (let d = 0; d < plan.dragning.antal; d += 1) {
		const at = ({ fast, perInvanare }: typeof kostnader): Affin => ({
			fast: fast[d] ?? 0,
			perInvanare: perInvanare[d] ?? 0
		});
		const { typ, invanare, tacksRiktning } = exaktBrytpunkt(at(kostnader), at(intakter), ingen);
		if (typ === 'alla' || typ === 'ingen') lagen[typ] += 1;
		else varden.push(invanare ?? NaN);
		if (tacksRiktning === 'over') lagen.over += 1;
	}
	return sammanfattat('exakt', varden, lagen);
}

/**
 * The estimated brytpunkt (brytpunkt.ts) in every draw, without holding the draws: with `under` underfinansierade among
 * the `k` smallest, the limit there sorts 2 × under − k + constant right, so the highest and the lowest such balance and
 * where they stood are enough.
 */
export function brytpunktsraknare(antal: number): Brytpunktsraknare {
	const under = new Int32Array(antal);
	const hogst = new Int32Array(antal).fill(-1e9);
	const lagst = new Int32Array(antal).fill(1e9);
	const hogstVid = new Float64Array(antal);
	const lagstVid = new Float64Array(antal);
	let sedda = 0;
	let last = -1;
	const add = (folkmangd: number, { netto, nettoskift, brutto, bruttoskift }: Nettorad): void => {
		const isNewSize = sedda > 0 && folkmangd > last;
		for (let d = 0; d < antal; d += 1) {
			const u = under[d] ?? 0;
			if (isNewSize) {
				const balans = 2 * u - sedda;
				if (balans > (hogst[d] ?? 0)) {
					hogst[d] = balans;
					hogstVid[d] = folkmangd;
				}
				if (balans < (lagst[d] ?? 0)) {
					lagst[d] = balans;
					lagstVid[d] = folkmangd;
				}
			}
			const size = Math.abs((brutto[d] ?? 0) + bruttoskift);
			if ((netto[d] ?? 0) + nettoskift > 1e-9 * (size > 1 ? size : 1)) under[d] = u + 1;
		}
		sedda += 1;
		last = folkmangd;
	};
	const lagen = { antal, sedda: () => sedda, under, hogst, lagst, hogstVid, lagstVid };
	return { add, resultat: () => estimated(lagen) };
}

type Balanser = {
	readonly antal: number;
	readonly sedda: () => number;
	readonly under: Int32Array;
	readonly hogst: Int32Array;
	readonly lagst: Int32Array;
	readonly hogstVid: Float64Array;
	readonly lagstVid: Float64Array;
};

function estimated(b: Balanser): Brytpunktsdrag {
	const sedda = b.sedda();
	const varden: number[] = [];
	const lagen: Lagen = { alla: 0, ingen: 0, otydlig: 0, over: 0 };
	for (let d = 0; d < b.antal; d += 1) {
		const totalt = b.under[d] ?? 0;
		const over = sedda - totalt + (b.hogst[d] ?? 0);
		const undre = totalt - (b.lagst[d] ?? 0);
		const hogstVid = b.hogstVid[d] ?? NaN;
		const lagstVid = b.lagstVid[d] ?? NaN;
		if (totalt === 0) lagen.alla += 1;
		else if (totalt === sedda) lagen.ingen += 1;
		else if (Math.max(over, undre) <= Math.max(totalt, sedda - totalt)) lagen.otydlig += 1;
		else {
			const isOver = over > undre || (over === undre && hogstVid <= lagstVid);
			if (isOver) lagen.over += 1;
			varden.push(isOver ? hogstVid : lagstVid);
		}
	}
	return sammanfattat('skattad', varden, lagen);
}
