import type { Alternativformler } from '../alternativ.ts';
import type { Dragningsval } from './dragningsval.ts';

/** The factors in the kommun at the index; `draw` fills them the first time. Nobody else may change them. */
export type Delad = (kommun: number, draw: (ut: Float64Array) => void) => Float64Array;

/**
 * Local factors that are read more than once, by alternatives that have the same post or by the years: held while the
 * kommuner they are of pass in all alternatives side by side, so that each is drawn once. Same bytes as without.
 */
export type Delade = {
	/** Those of the post with this spread, which decides them as much as the post does; null when they are read once. */
	readonly faktorer: (post: string, spridning: number) => Delad | null;
	/** The kommuner have passed in every alternative. */
	readonly passerade: () => void;
};

export function delade(
	formler: readonly Alternativformler[],
	{ dragningar, perYear = false }: Pick<Dragningsval, 'dragningar' | 'perYear'>
): Delade {
	const antalMed = new Map<string, number>();
	for (const { id, osakerhet } of formler.flatMap(({ alternativ }) => alternativ.kostnadsposter)) {
		const key = name(id, osakerhet?.lokalSpridning ?? 0);
		antalMed.set(key, (antalMed.get(key) ?? 0) + 1);
	}
	const held = new Map<string, Map<number, Float64Array>>();
	const lediga: Float64Array[] = [];
	return {
		faktorer: (post, spridning) => {
			const key = name(post, spridning);
			if (!perYear && (antalMed.get(key) ?? 0) < 2) return null;
			const egna = held.get(key) ?? new Map<number, Float64Array>();
			held.set(key, egna);
			return (kommun, draw) => {
				const known = egna.get(kommun);
				if (known !== undefined) return known;
				const ut = lediga.pop() ?? new Float64Array(dragningar);
				draw(ut);
				egna.set(kommun, ut);
				return ut;
			};
		},
		passerade: () => {
			for (const egna of held.values()) {
				lediga.push(...egna.values());
				egna.clear();
			}
		}
	};
}

const name = (post: string, spridning: number): string => JSON.stringify([post, spridning]);
