import { sammanfattat, type Lagen } from './brytpunktslagen.ts';
import type { Brytpunktsdrag } from './dragresultat.ts';

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

/** The balance of every draw so far: +1 for each underfinansierad kommun, −1 for each other. */
type Balanser = {
	readonly nu: Int16Array;
	readonly hogst: Int16Array;
	readonly lagst: Int16Array;
	/** How many kommuner had passed then. */
	readonly hogstVid: Int16Array;
	readonly lagstVid: Int16Array;
	/** Folkmängd of the kommuner that have passed, ascending. */
	readonly folkmangd: number[];
};

/** No kommun's cost can be so large that this is rounding (overflow.ts). */
const SAKERT_KR = 1e6;

/**
 * The estimated brytpunkt (brytpunkt.ts) in every draw, without holding the draws: a limit after the k smallest sorts
 * (balance there + a constant) right, so the highest and the lowest balance and where they stood are enough.
 */
export function brytpunktsraknare(antal: number): Brytpunktsraknare {
	const b: Balanser = {
		nu: new Int16Array(antal),
		hogst: new Int16Array(antal).fill(-32_768),
		lagst: new Int16Array(antal).fill(32_767),
		hogstVid: new Int16Array(antal),
		lagstVid: new Int16Array(antal),
		folkmangd: []
	};
	return { add: (folkmangd, rad) => addKommun(b, folkmangd, rad), resultat: () => estimated(b) };
}

function addKommun(
	{ nu, hogst, lagst, hogstVid, lagstVid, folkmangd }: Balanser,
	storlek: number,
	{ netto, nettoskift, brutto, bruttoskift }: Nettorad
): void {
	const sedda = folkmangd.length;
	const isNewSize = sedda > 0 && storlek > (folkmangd[sedda - 1] ?? 0);
	folkmangd.push(storlek);
	for (let d = 0; d < nu.length; d += 1) {
		const balans = nu[d] ?? 0;
		if (isNewSize) {
			if (balans > (hogst[d] ?? 0)) {
				hogst[d] = balans;
				hogstVid[d] = sedda;
			}
			if (balans < (lagst[d] ?? 0)) {
				lagst[d] = balans;
				lagstVid[d] = sedda;
			}
		}
		const kr = (netto[d] ?? 0) + nettoskift;
		const isUnder =
			kr > SAKERT_KR ||
			(kr > 0 && kr > 1e-9 * Math.max(1, Math.abs((brutto[d] ?? 0) + bruttoskift)));
		nu[d] = isUnder ? balans + 1 : balans - 1;
	}
}

function estimated({ nu, hogst, lagst, hogstVid, lagstVid, folkmangd }: Balanser): Brytpunktsdrag {
	const sedda = folkmangd.length;
	const varden: number[] = [];
	const lagen: Lagen = { alla: 0, ingen: 0, otydlig: 0, over: 0 };
	for (let d = 0; d < nu.length; d += 1) {
		const totalt = (sedda + (nu[d] ?? 0)) / 2;
		const over = sedda - totalt + (hogst[d] ?? 0);
		const undre = totalt - (lagst[d] ?? 0);
		const vidHogst = hogstVid[d] ?? 0;
		const vidLagst = lagstVid[d] ?? 0;
		if (totalt === 0) lagen.alla += 1;
		else if (totalt === sedda) lagen.ingen += 1;
		else if (Math.max(over, undre) <= Math.max(totalt, sedda - totalt)) lagen.otydlig += 1;
		else {
			const isOver = over > undre || (over === undre && vidHogst <= vidLagst);
			if (isOver) lagen.over += 1;
			varden.push(folkmangd[isOver ? vidHogst : vidLagst] ?? NaN);
		}
	}
	return sammanfattat('skattad', varden, lagen);
}
