export type Timing = { readonly median: number; readonly p95: number; readonly antal: number };

/** Median and 95th percentile of measured times in milliseconds. */
export function timing(times: readonly number[]): Timing {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (p: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN;
	return { median: at(0.5), p95: at(0.95), antal: sorted.length };
}

/** Runs the work until it is warm, then measures it. */
export function measure(work: () => unknown, { warm = 1000, runs = 300 } = {}): Timing {
	for (let i = 0; i < warm; i++) work();
	const times: number[] = [];
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		work();
		times.push(performance.now() - start);
	}
	return timing(times);
}
