import type { Raknare } from '../rakna.ts';
import type { Underlag } from '../underlag.ts';
import type { Uttryck } from '../uttryck.ts';
import { monom } from './atomdrag.ts';
import type { Dragplan } from './dragplan.ts';
import { linjarlasare } from './linjar.ts';
import type { Linjarform } from './linjarform.ts';
import { platta } from './serier.ts';

/** A fixed part and a part per inhabitant in every draw. */
export type Affinadrag = { readonly fast: Float64Array; readonly perInvanare: Float64Array };

const TOLERANS = 1e-9;

/** Both formulas as fixed + per inhabitant, draw by draw, or null when some part is anything else. */
export function affinaDrag(
	[a, b]: readonly [Uttryck, Uttryck],
	{ slump, dragning, atomer }: Dragplan,
	[rakna, underlag]: readonly [Raknare, Underlag]
): readonly [Affinadrag, Affinadrag] | null {
	const las = linjarlasare(slump, [rakna, underlag]);
	const linjer = [a, b].map((uttryck) => lines(las(uttryck), underlag));
	const [first, second] = linjer;
	if (!first || !second) return null;
	const product = (lista: readonly number[]) => monom(lista, atomer, dragning.antal);
	return [follow(first, product, dragning.antal), follow(second, product, dragning.antal)];
}

type Linje = {
	readonly atomer: readonly number[];
	readonly fast: number;
	readonly perInvanare: number;
};

/** Every term of the form as a line over folkmängd, or null when one is not. */
function lines(form: Linjarform | null, { antal, folkmangd }: Underlag): Linje[] | null {
	if (form === null) return null;
	const { konstant, termer } = platta(form, antal);
	const linjer: Linje[] = [];
	for (const { atomer, koeff } of [{ atomer: [], koeff: konstant }, ...termer]) {
		const found = line(koeff, folkmangd);
		if (found === null) return null;
		linjer.push({ atomer, ...found });
	}
	return linjer;
}

function follow(
	linjer: readonly Linje[],
	product: (atomer: readonly number[]) => Float64Array,
	antal: number
): Affinadrag {
	const fast = new Float64Array(antal);
	const perInvanare = new Float64Array(antal);
	for (const linje of linjer) {
		const varden = product(linje.atomer);
		for (let d = 0; d < antal; d += 1) {
			fast[d] = (fast[d] ?? 0) + linje.fast * (varden[d] ?? 0);
			perInvanare[d] = (perInvanare[d] ?? 0) + linje.perInvanare * (varden[d] ?? 0);
		}
	}
	return { fast, perInvanare };
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
