import type { Alternativformler } from '../alternativ.ts';
import type { Dragningsval } from './dragningsval.ts';

/**
 * Local factors that are read more than once, by alternatives that have the same post or by the years: held while the
 * kommuner they are of pass in all alternatives side by side, so that each is drawn once. Same bytes as without.
 */
export type Delade = {
	/** Whether the post with this spread is read more than once. */
	readonly isDelad: (post: string, spridning: number) => boolean;
	/** The factors of the post in the kommun; `draw` fills them the first time. Nobody else may change them. */
	readonly faktorer: (
		post: string,
		kommun: number,
		draw: (ut: Float64Array) => void
	) => Float64Array;
	/** The kommuner have passed in every alternative. */
	readonly passerade: () => void;
};

export function delade(
	formler: readonly Alternativformler[],
	{ dragningar, perYear = false }: Pick<Dragningsval, 'dragningar' | 'perYear'>
): Delade {
	const antalMed = new Map<string, number>();
	for (const { id, osakerhet } of formler.flatMap(({ alternativ }) => alternativ.kostnadsposter)) {
		const key = JSON.stringify([id, osakerhet?.lokalSpridning ?? 0]);
		antalMed.set(key, (antalMed.get(key) ?? 0) + 1);
	}
	const held = new Map<string, Float64Array>();
	const lediga: Float64Array[] = [];
	return {
		isDelad: (post, spridning) =>
			perYear || (antalMed.get(JSON.stringify([post, spridning])) ?? 0) > 1,
		faktorer: (post, kommun, draw) => {
			const key = `${kommun}:${post}`;
			const known = held.get(key);
			if (known !== undefined) return known;
			const ut = lediga.pop() ?? new Float64Array(dragningar);
			draw(ut);
			held.set(key, ut);
			return ut;
		},
		passerade: () => {
			lediga.push(...held.values());
			held.clear();
		}
	};
}
