import { vardeFor } from '../varde.ts';
import type { Linjarform } from './linjarform.ts';

/** One random term: a constant per kommun × a product of atoms × perhaps a local factor. */
export type Serieterm = {
	readonly atomer: readonly number[];
	/** −1: the same in all kommuner. */
	readonly lokal: number;
	readonly koeff: Float64Array;
};

/** A measure in kronor as constants and random terms; missing terms are 0. */
export type Platt = { readonly konstant: Float64Array; readonly termer: readonly Serieterm[] };

/** Terms with the same random part put together, in the order they first come. */
export function platta(form: Linjarform, antal: number): Platt {
	const konstant = new Float64Array(antal);
	const termer = new Map<string, Serieterm>();
	for (const { atomer, lokal, koeff } of form) {
		const isConstant = atomer.length === 0 && lokal < 0;
		const key = `${atomer.join()}|${lokal}`;
		const term = termer.get(key) ?? { atomer, lokal, koeff: new Float64Array(antal) };
		if (!isConstant) termer.set(key, term);
		const sum = isConstant ? konstant : term.koeff;
		for (let i = 0; i < antal; i += 1) sum[i] = (sum[i] ?? 0) + (vardeFor(koeff, i) || 0);
	}
	return {
		konstant,
		termer: [...termer.values()].filter(({ koeff }) => koeff.some((x) => x !== 0))
	};
}

/**
 * A series to draw: what it adds to the series `bas` (−1: to its constants). A series that adds nothing random is the
 * same draws moved by a constant, and its quantiles are moved without being selected again.
 */
export type Serie = {
	readonly bas: number;
	readonly konstant: Float64Array;
	readonly tillagg: readonly Serieterm[];
};

/** Orders the work: each series on top of the earlier one that leaves the least to add. */
export function serier(platta: readonly Platt[]): Serie[] {
	return platta.map(({ konstant, termer }, index) => {
		let best: Serie = { bas: -1, konstant, tillagg: termer };
		for (let bas = 0; bas < index; bas += 1) {
			const tillagg = difference(termer, platta[bas]?.termer ?? []);
			if (tillagg === null || tillagg.length >= best.tillagg.length) continue;
			const under = platta[bas]?.konstant ?? new Float64Array(konstant.length);
			best = { bas, konstant: konstant.map((x, i) => x - (under[i] ?? 0)), tillagg };
		}
		return best;
	});
}

/** The terms of `a` that are not in `b`; null unless every term of `b` is in `a`. */
function difference(a: readonly Serieterm[], b: readonly Serieterm[]): Serieterm[] | null {
	if (b.length === 0) return null;
	const rest = [...a];
	for (const term of b) {
		const at = rest.findIndex((other) => isSame(other, term));
		if (at < 0) return null;
		rest.splice(at, 1);
	}
	return rest;
}

function isSame(a: Serieterm, b: Serieterm): boolean {
	if (a.lokal !== b.lokal || a.atomer.join() !== b.atomer.join()) return false;
	return a.koeff.every((x, i) => x === b.koeff[i]);
}

/** Terms over the same shape: `form` per kommun × Σ vikt × product of atoms. */
export type Formgrupp = {
	readonly form: Float64Array;
	readonly delar: { readonly vikt: number; readonly atomer: readonly number[] }[];
};

/** Rounding between two vectors that are the same shape. */
const LIKA = 1e-15;

/**
 * National terms whose constants are proportional have the same shape and are drawn as one: twenty posts that are fixed,
 * or follow the folkmängd, are two shapes. Exact but for rounding.
 */
export function formgrupper(termer: readonly Serieterm[]): Formgrupp[] {
	const grupper: Formgrupp[] = [];
	for (const { atomer, koeff } of termer) {
		const found = grupper.find(({ form }) => proportion(koeff, form) !== null);
		if (found === undefined) grupper.push({ form: koeff, delar: [{ vikt: 1, atomer }] });
		else found.delar.push({ vikt: proportion(koeff, found.form) ?? 0, atomer });
	}
	return grupper;
}

/** How many times `form` the vector is, or null when it has another shape. */
function proportion(koeff: Float64Array, form: Float64Array): number | null {
	const at = form.findIndex((x) => x !== 0);
	const vikt = (koeff[at] ?? 0) / (form[at] ?? 1);
	if (vikt === 0) return null;
	const isShape = koeff.every((x, i) => Math.abs(x - vikt * (form[i] ?? 0)) <= LIKA * Math.abs(x));
	return isShape ? vikt : null;
}
