/** Where a key press moves among points in order; null when the key does not move. From -1 it enters at an end. */
export function steppedIndex(key: string, index: number, count: number): number | null {
	if (count === 0) return null;
	const target: Readonly<Record<string, number>> = {
		ArrowRight: index + 1,
		ArrowUp: index + 1,
		ArrowLeft: index < 0 ? count - 1 : index - 1,
		ArrowDown: index < 0 ? count - 1 : index - 1,
		PageUp: index + 10,
		PageDown: index - 10,
		Home: 0,
		End: count - 1
	};
	const next = target[key];
	return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
