import { ticks, tickStep } from 'd3';

/**
 * Scales as plain functions. d3's scaleLog brings colour, time and number formats with it (10 kB gzipped);
 * its `ticks` alone is under one.
 */
export type Skala = (value: number) => number;

export type Span = readonly [number, number];

export function linear([d0, d1]: Span, [r0, r1]: Span): Skala {
	const k = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
	return (value) => r0 + (value - d0) * k;
}

/** The domain must be positive. */
export function logarithmic([d0, d1]: Span, range: Span): Skala {
	const scale = linear([Math.log(d0), Math.log(d1)], range);
	return (value) => scale(Math.log(value));
}

export type Axel = { readonly domain: Span; readonly ticks: readonly number[] };

/** A linear axis that holds the span and ends on its own ticks. */
export function niceAxis([low, high]: Span, count: number): Axel {
	if (low === high) return { domain: [Math.min(0, low), Math.max(1, high)], ticks: [0] };
	const step = tickStep(low, high, count);
	const domain: Span = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
	return { domain, ticks: ticks(domain[0], domain[1], count) };
}

/** How many extreme points may be left outside, and how much more room the rest must get for it. */
const MAX_OUTSIDE = 3;
const GAIN = 4;

/**
 * The span of the values with zero always in it. At most three extreme values on each side are left outside when the
 * others would be squeezed to a quarter of the height: the chart then marks them at its edge.
 */
export function robustSpan(values: readonly number[]): Span {
	const sorted = Float64Array.from(values.filter(Number.isFinite)).sort();
	const mirrored = sorted.map((value) => -value).reverse();
	return [-upper(mirrored, sorted), upper(sorted, mirrored)];
}

/** The k:th largest value, at least zero; `sorted` rises. */
const fromTop = (sorted: Float64Array, k: number): number =>
	Math.max(0, sorted[sorted.length - 1 - k] ?? 0);

/** Largest value to show; the room it takes is measured together with that of the other side. */
function upper(sorted: Float64Array, otherSide: Float64Array): number {
	if (sorted.length < 10) return fromTop(sorted, 0);
	const other = fromTop(otherSide, MAX_OUTSIDE);
	for (let k = 1; k <= MAX_OUTSIDE; k += 1) {
		const rest = fromTop(sorted, k) + other;
		if (rest > 0 && fromTop(sorted, k - 1) + other > GAIN * rest) return fromTop(sorted, k);
	}
	return fromTop(sorted, 0);
}
