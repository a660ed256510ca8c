import { rotserie, type Dragplan } from './dragplan.ts';
import type { Alternativdrag, Kommunintervall } from './dragresultat.ts';
import type { Kommundrag } from './kommundrag.ts';
import { ANDELAR } from './kvantilval.ts';

/** The kommuner's intervals per measure: a series' own, moved and scaled. */
export function kommunfigurer(
	plan: Dragplan,
	drag: Kommundrag
): Pick<Alternativdrag, 'kommuner' | 'sannolikheter'> {
	const [over0, over250, overGrans] = drag.over.map((antal) =>
		antal.map((x) => x / plan.dragning.antal)
	);
	const none = new Float64Array(0);
	return {
		kommuner: Object.fromEntries(
			plan.matt.map((m) => {
				const kvot = drag.kvoter.get(m);
				if (kvot !== undefined) return [m.matt, kvot];
				const { rad, skift } = rotserie(plan.serier, m.taljare);
				const kolumn = m.namnare !== null && 'kolumn' in m.namnare ? m.namnare.kolumn : null;
				return [m.matt, scaled(drag.serier[rad], skift, (i) => m.faktor / (kolumn?.[i] ?? 1))];
			})
		),
		sannolikheter: { over0: over0 ?? none, over250: over250 ?? none, overGrans: overGrans ?? none }
	};
}

function scaled(
	serie: Kommunintervall | undefined,
	skift: Float64Array | null,
	ganger: (i: number) => number
): Kommunintervall {
	const { kvantiler, fel, medel } = serie ?? { kvantiler: [], fel: [], medel: [] };
	const antal = ANDELAR.length;
	const at = (i: number) => {
		const g = ganger(i);
		return Number.isFinite(g) ? g : NaN;
	};
	const plus = (i: number) => skift?.[i] ?? 0;
	return {
		kvantiler: Float64Array.from(kvantiler, (x, q) => {
			const i = Math.floor(q / antal);
			return (x + plus(i)) * at(i);
		}),
		fel: Float64Array.from(fel, (x, q) => x * at(Math.floor(q / antal))),
		medel: Float64Array.from(medel, (x, i) => (x + plus(i)) * at(i))
	};
}
