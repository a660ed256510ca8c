import type { Konsekvensutredning } from '#lib/model/index.ts';

/** The alternative a file is of when none is named: the chosen one, else the proposal, else the first. */
export function forstahand<T extends { readonly id: string; readonly typ: string }>(
	alternativ: readonly T[],
	dokument: Konsekvensutredning
): T | undefined {
	const valt = dokument.alternativ.find((ett) => ett.valt)?.id;
	return (
		alternativ.find(({ id }) => id === valt) ??
		alternativ.find(({ typ }) => typ === 'forslag') ??
		alternativ[0]
	);
}
