import type { Konsekvensutredning } from './konsekvensutredning.ts';

/** Whether the document states how uncertain anything is: without it there are no intervals to show. */
export function isOsakert({
	parametrar: { osakerhet = {} },
	alternativ
}: Pick<Konsekvensutredning, 'parametrar' | 'alternativ'>): boolean {
	return (
		Object.keys(osakerhet).length > 0 ||
		alternativ.some(
			({ kostnadsposter, finansiering }) =>
				kostnadsposter.some(
					(post) => post.osakerhet !== null || post.redanUppfylltOsakerhet !== undefined
				) || finansiering.some((rad) => rad.andelSomSokerOsakerhet !== undefined)
		)
	);
}
