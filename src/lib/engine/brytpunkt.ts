import type { Affin } from './affin.ts';
import type { Brytpunkt } from './gruppresultat.ts';

/** Half a billionth of the amounts is rounding. */
const TOLERANS = 1e-9;

/** More people than on Earth: a limit above it is no size of a kommun. */
const STORSTA_KOMMUN = 1e10;

/** What the brytpunkt is found from: one value per kommun. */
export type Brytpunktsunderlag = {
	readonly folkmangd: Float64Array;
	readonly underfinansierad: Uint8Array;
};

const utan = (typ: 'alla' | 'ingen' | 'otydlig'): Brytpunkt => ({
	typ,
	invanare: null,
	tacksRiktning: null,
	sorterarRatt: null,
	antalUnder: null,
	folkmangdUnder: null
});

/**
 * Solved where cost and compensation both are fixed + per inhabitant: p* = F ÷ (g − v), with F the fixed cost less
 * fixed compensation, v and g the cost and the compensation per inhabitant (docs/metod.md §3).
 */
export function exaktBrytpunkt(kostnad: Affin, intakt: Affin, alla: Brytpunktsunderlag): Brytpunkt {
	const fast = difference(kostnad.fast, intakt.fast);
	const perInvanare = difference(kostnad.perInvanare, intakt.perInvanare);
	if (fast <= 0 && perInvanare <= 0) return utan('alla');
	if (fast >= 0 && perInvanare >= 0) return utan('ingen');
	const invanare = -fast / perInvanare;
	if (invanare > STORSTA_KOMMUN) return utan(perInvanare < 0 ? 'ingen' : 'alla');
	return {
		typ: 'exakt',
		invanare,
		tacksRiktning: perInvanare < 0 ? 'over' : 'under',
		sorterarRatt: 1,
		...below(invanare, alla.folkmangd)
	};
}

function difference(a: number, b: number): number {
	return Math.abs(a - b) <= TOLERANS * (Math.abs(a) + Math.abs(b)) ? 0 : a - b;
}

function below(
	invanare: number,
	folkmangd: Float64Array
): Pick<Brytpunkt, 'antalUnder' | 'folkmangdUnder'> {
	const under = folkmangd.filter((antal) => antal < invanare);
	return { antalUnder: under.length, folkmangdUnder: under.reduce((a, b) => a + b, 0) };
}

/**
 * The limit that best separates the underfinansierade from the rest when kommuner are sorted by folkmängd.
 * It is the population of the smallest kommun above it; of equally good limits the lowest. `otydlig` when no limit
 * sorts better than calling all kommuner the same.
 */
export function skattadBrytpunkt({ folkmangd, underfinansierad }: Brytpunktsunderlag): Brytpunkt {
	const antal = folkmangd.length;
	const totalt = underfinansierad.reduce((a, b) => a + b, 0);
	if (totalt === 0) return utan('alla');
	if (totalt === antal) return utan('ingen');
	const ordning = Array.from(folkmangd.keys()).sort(
		(a, b) => (folkmangd[a] ?? 0) - (folkmangd[b] ?? 0)
	);
	const best = { ratt: Math.max(totalt, antal - totalt), invanare: NaN, over: true };
	let underBelow = 0;
	ordning.forEach((index, k) => {
		const invanare = folkmangd[index] ?? 0;
		const isNewSize = k > 0 && invanare > (folkmangd[ordning[k - 1] ?? 0] ?? 0);
		if (isNewSize) {
			const ratt = underBelow + (antal - k) - (totalt - underBelow);
			if (ratt > best.ratt) Object.assign(best, { ratt, invanare, over: true });
			if (antal - ratt > best.ratt)
				Object.assign(best, { ratt: antal - ratt, invanare, over: false });
		}
		underBelow += underfinansierad[index] ?? 0;
	});
	if (Number.isNaN(best.invanare)) return utan('otydlig');
	return {
		typ: 'skattad',
		invanare: best.invanare,
		tacksRiktning: best.over ? 'over' : 'under',
		sorterarRatt: best.ratt / antal,
		...below(best.invanare, folkmangd)
	};
}
