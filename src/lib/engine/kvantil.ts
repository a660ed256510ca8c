/**
 * Quantile by linear interpolation between order statistics (type 7, Excel's PERCENTILE.INC; docs/metod.md §3).
 * `sorterade` ascending and without NaN; NaN when empty. `p` is 0–1.
 */
export function kvantil(sorterade: ArrayLike<number>, p: number): number {
	const position = (sorterade.length - 1) * p;
	const below = Math.floor(position);
	const low = sorterade[below] ?? NaN;
	const high = sorterade[below + 1] ?? low;
	return low + (high - low) * (position - below);
}
