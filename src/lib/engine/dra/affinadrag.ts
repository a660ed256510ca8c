import type { Raknare } from '../rakna.ts';
import type { Underlag } from '../underlag.ts';
import type { Uttryck } from '../uttryck.ts';
import { atomdrag, monom } from './atomdrag.ts';
import type { Dragplan } from './dragplan.ts';
import { linjarlasare } from './linjar.ts';
import { platta } from './serier.ts';

/** A fixed part and a part per inhabitant in every draw. */
export type Affinadrag = { readonly fast: Float64Array; readonly perInvanare: Float64Array };

const TOLERANS = 1e-9;

/** Both formulas as fixed + per inhabitant, draw by draw, or null when some part is anything else. */
export function affinaDrag(
	[a, b]: readonly [Uttryck, Uttryck],
	{ slump, dragning }: Dragplan,
	[rakna, underlag]: readonly [Raknare, Underlag]
): readonly [Affinadrag, Affinadrag] | null {
	const las = linjarlasare(slump, [rakna, underlag]);
	const atomer = atomdrag(slump, dragning);
	const follow = (uttryck: Uttryck): Affinadrag | null => {
		const form = las(uttryck);
		if (form === null) return null;
		const { konstant, termer } = platta(form, underlag.antal);
		const fast = new Float64Array(dragning.antal);
		const perInvanare = new Float64Array(dragning.antal);
		for (const { atomer: lista, koeff } of [{ atomer: [], koeff: konstant }, ...termer]) {
			const linje = line(koeff, underlag.folkmangd);
			if (linje === null) return null;
			const varden = monom(lista, atomer, dragning.antal);
			for (let d = 0; d < dragning.antal; d += 1) {
				fast[d] = (fast[d] ?? 0) + linje.fast * (varden[d] ?? 0);
				perInvanare[d] = (perInvanare[d] ?? 0) + linje.perInvanare * (varden[d] ?? 0);
			}
		}
		return { fast, perInvanare };
	};
	const [first, second] = [follow(a), follow(b)];
	return first === null || second === null ? null : [first, second];
}

/** The line a vector lies on as a function of folkmängd, or null. */
function line(
	koeff: Float64Array,
	folkmangd: Float64Array
): { fast: number; perInvanare: number } | null {
	let low = 0;
	let high = 0;
	folkmangd.forEach((folk, i) => {
		if (folk < (folkmangd[low] ?? 0)) low = i;
		if (folk > (folkmangd[high] ?? 0)) high = i;
	});
	const width = (folkmangd[high] ?? 0) - (folkmangd[low] ?? 0);
	const rise = (koeff[high] ?? 0) - (koeff[low] ?? 0);
	const perInvanare = width === 0 || rise === 0 ? 0 : rise / width;
	const fast = (koeff[low] ?? 0) - perInvanare * (folkmangd[low] ?? 0);
	const size = koeff.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
	const isLine = koeff.every(
		(x, i) => Math.abs(x - fast - perInvanare * (folkmangd[i] ?? 0)) <= TOLERANS * size
	);
	if (!isLine) return null;
	// What is only rounding of a line through the origin is no fixed cost.
	return { fast: Math.abs(fast) <= 1e-12 * size ? 0 : fast, perInvanare };
}
