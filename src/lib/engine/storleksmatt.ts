import { finite } from './fordelning.ts';
import type { Storleksklassresultat } from './gruppresultat.ts';

/** Gross cost per inhabitant in the smallest class with kommuner ÷ in the largest; null when undefined. */
export function storlekskvot(klasser: readonly Storleksklassresultat[]): number | null {
	const bebodda = klasser.filter(({ antalKommuner }) => antalKommuner > 0);
	const minsta = bebodda[0]?.matt.bruttoKrPerInvanare.medel ?? null;
	const storsta = bebodda[bebodda.length - 1]?.matt.bruttoKrPerInvanare.medel ?? null;
	if (minsta === null || storsta === null || bebodda.length < 2) return null;
	return storsta === 0 ? null : finite(minsta / storsta);
}

/**
 * Slope of ln(kr per inhabitant) on ln(folkmängd) by least squares over kommuner with a cost above 0.
 * 0 = neutral, −1 = purely fixed cost; null with fewer than two sizes (docs/metod.md §3).
 */
export function storlekselasticitet(
	bruttoKrPerInvanare: Float64Array,
	folkmangd: Float64Array
): number | null {
	return samvariation(bruttoKrPerInvanare, folkmangd).lutning;
}

export type Samvariation = {
	readonly lutning: number | null;
	readonly sxy: number;
	readonly sxx: number;
	readonly antal: number;
};

/** The slope (null without two sizes), the sums it is the ratio of, and how many kommuner they are over. */
export function samvariation(
	bruttoKrPerInvanare: Float64Array,
	folkmangd: Float64Array
): Samvariation {
	const x = new Float64Array(folkmangd.length);
	const y = new Float64Array(folkmangd.length);
	let antal = 0;
	for (let i = 0; i < folkmangd.length; i += 1) {
		const kr = bruttoKrPerInvanare[i] ?? NaN;
		const invanare = folkmangd[i] ?? NaN;
		if (!(kr > 0) || !(invanare > 0)) continue;
		x[antal] = Math.log(invanare);
		y[antal] = Math.log(kr);
		antal += 1;
	}
	const meanX = mean(x, antal);
	const meanY = mean(y, antal);
	let sxy = 0;
	let sxx = 0;
	for (let i = 0; i < antal; i += 1) {
		const avvikelse = (x[i] ?? NaN) - meanX;
		sxy += avvikelse * ((y[i] ?? NaN) - meanY);
		sxx += avvikelse ** 2;
	}
	return { lutning: sxx === 0 ? null : finite(sxy / sxx), sxy, sxx, antal };
}

function mean(values: Float64Array, antal: number): number {
	let sum = 0;
	for (let i = 0; i < antal; i += 1) sum += values[i] ?? NaN;
	return sum / antal;
}
