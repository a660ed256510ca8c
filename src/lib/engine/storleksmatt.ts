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
	const x: number[] = [];
	const y: number[] = [];
	bruttoKrPerInvanare.forEach((kr, i) => {
		const antal = folkmangd[i] ?? NaN;
		if (!(kr > 0) || !(antal > 0)) return;
		x.push(Math.log(antal));
		y.push(Math.log(kr));
	});
	const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	const meanX = mean(x);
	const meanY = mean(y);
	let sxy = 0;
	let sxx = 0;
	x.forEach((value, i) => {
		sxy += (value - meanX) * ((y[i] ?? NaN) - meanY);
		sxx += (value - meanX) ** 2;
	});
	return sxx === 0 ? null : finite(sxy / sxx);
}
