import type { Underlag } from '../underlag.ts';
import { brytpunktsraknare, type Brytpunktsraknare, type Nettorad } from './brytpunktsbalans.ts';
import { BRUTTO, NETTO, rotserie, type Dragplan, type Mattplan } from './dragplan.ts';
import { KANNBAR_KR_PER_INVANARE } from './dragningsval.ts';
import type { Kommunintervall } from './dragresultat.ts';
import { gruppsummor, type Gruppsummor } from './gruppsummor.ts';
import { isKvot, ratios, type Rader } from './kvotdrag.ts';
import { ANDELAR, kvantilvaljare } from './kvantilval.ts';
import { hasRader } from './snabb.ts';

const ANTAL_ANDELAR = ANDELAR.length;

/** Kommuner drawn together; their rows are all the draws that are held at a time. */
const GRUPP = 16;

/** Selected figures of every series and kommun, and what is summed on the way. */
export type Kommundrag = {
	readonly serier: readonly Kommunintervall[];
	/** Measures that are not a series times a constant. */
	readonly kvoter: ReadonlyMap<Mattplan, Kommunintervall>;
	/** Draws with netto per inhabitant above 0, 250 kr and the limit. */
	readonly over: readonly Float64Array[];
	readonly summor: Gruppsummor;
	/** Null when the brytpunkter are solved instead. */
	readonly brytpunkter: Brytpunktsraknare | null;
};

export type Kommundragsval = {
	/** The user's limit for netto, kr per inhabitant. */
	readonly gransKr: number;
	readonly skattaBrytpunkt: boolean;
	/** Told of the kommuner when they have been drawn, a group at a time. */
	readonly passerade: (kommuner: Int32Array) => void;
};

const tomma = (antal: number): Kommunintervall => ({
	kvantiler: new Float64Array(antal * ANTAL_ANDELAR).fill(NaN),
	fel: new Float64Array(antal * ANTAL_ANDELAR).fill(NaN),
	medel: new Float64Array(antal).fill(NaN)
});

/**
 * Draws the kommuner, smallest first, a group at a time; yields between groups so that a worker can stop. Nothing but
 * quantiles, sums per class and the state of the brytpunkt is kept.
 */
export function* kommundrag(
	plan: Dragplan,
	underlag: Underlag,
	{ gransKr, skattaBrytpunkt, passerade }: Kommundragsval
): Generator<number, Kommundrag> {
	const { antal: dragningar } = plan.dragning;
	const { antal, folkmangd } = underlag;
	const drag: Kommundrag = {
		serier: plan.serier.map(() => tomma(antal)),
		kvoter: new Map(plan.matt.filter(isKvot).map((matt) => [matt, tomma(antal)])),
		over: [0, 1, 2].map(() => new Float64Array(antal)),
		summor: gruppsummor(plan, underlag),
		brytpunkter: skattaBrytpunkt ? brytpunktsraknare(dragningar) : null
	};
	const order = Int32Array.from({ length: antal }, (_, i) => i).sort(
		(a, b) => (folkmangd[a] ?? 0) - (folkmangd[b] ?? 0) || a - b
	);
	const ensamma = Array.from(order, (i) => Int32Array.of(i));
	const ut = plan.serier.map((serie) =>
		hasRader(serie)
			? Array.from({ length: Math.min(GRUPP, antal) }, () => new Float64Array(dragningar))
			: []
	);
	const select = selector(plan, underlag, [drag, gransKr]);
	for (let from = 0; from < antal; from += GRUPP) {
		const kommuner = order.subarray(from, from + GRUPP);
		plan.rader(ensamma.slice(from, from + GRUPP), ut);
		for (const [k, i] of kommuner.entries()) {
			const rader = ut.map((serie) => serie[k] ?? null);
			select(rader, i);
			drag.summor.add(rader, i);
			const rad = drag.brytpunkter === null ? null : nettorad(plan, rader, i);
			if (rad !== null) drag.brytpunkter?.add(folkmangd[i] ?? 0, rad);
		}
		passerade(kommuner);
		yield Math.min(1, (from + GRUPP) / antal);
	}
	return drag;
}

/** Selects the quantiles of one kommun's rows; series that only move another's are moved. */
function selector(
	plan: Dragplan,
	{ folkmangd }: Underlag,
	[drag, gransKr]: readonly [Kommundrag, number]
): (rader: Rader, i: number) => void {
	const { antal } = plan.dragning;
	const valj = kvantilvaljare(antal);
	const netto = rotserie(plan.serier, NETTO);
	const kvot = new Float64Array(antal);
	const over = new Float64Array(3);
	return (rader, i) => {
		const plats = i * ANTAL_ANDELAR;
		const skift = netto.skift?.[i] ?? 0;
		const folk = folkmangd[i] ?? 0;
		// A billionth of what is subtracted is rounding, not a cost (docs/metod.md §3.6).
		const noll = 1e-9 * Math.max(1, Math.abs(skift));
		const granser = [0, KANNBAR_KR_PER_INVANARE, gransKr].map((kr) => noll + kr * folk - skift);
		drag.serier.forEach((mal, s) => {
			const rad = rader[s];
			if (!rad) return;
			const trosklar = s === netto.rad ? granser : [];
			mal.medel[i] = valj(rad, antal, { ...mal, plats, trosklar, over });
			if (s === netto.rad) drag.over.forEach((mott, t) => (mott[i] = over[t] ?? 0));
		});
		for (const [matt, mal] of drag.kvoter) {
			const known = ratios(matt, [plan, rader, i], kvot);
			if (known > 0) mal.medel[i] = valj(kvot, known, { ...mal, plats, trosklar: [], over });
		}
	};
}

/** One kommun's netto and brutto, as the brytpunkt reads them. */
function nettorad({ serier }: Dragplan, rader: Rader, i: number): Nettorad | null {
	const netto = rotserie(serier, NETTO);
	const brutto = rotserie(serier, BRUTTO);
	const x = rader[netto.rad];
	const y = rader[brutto.rad];
	if (!x || !y) return null;
	return {
		netto: x,
		nettoskift: netto.skift?.[i] ?? 0,
		brutto: y,
		bruttoskift: brutto.skift?.[i] ?? 0
	};
}
