import { rotserie, type Dragplan } from './dragplan.ts';
import type { Alternativdrag, Kommunintervall } from './dragresultat.ts';
import type { Kommundrag } from './kommundrag.ts';
import { ANDELAR } from './kvantilval.ts';

type Kommunfigurer = Pick<Alternativdrag, 'kommuner' | 'sannolikheter'>;

/** The kommuner's intervals per measure: a series' own, moved and scaled. */
export function kommunfigurer(plan: Dragplan, drag: Kommundrag): Kommunfigurer {
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
	if (serie === undefined) throw new Error('A measure without a series.');
	const antal = ANDELAR.length;
	const mal: Kommunintervall = {
		kvantiler: new Float64Array(serie.kvantiler.length),
		fel: new Float64Array(serie.fel.length),
		medel: new Float64Array(serie.medel.length)
	};
	for (let i = 0; i < mal.medel.length; i += 1) {
		const raw = ganger(i);
		const g = Number.isFinite(raw) ? raw : NaN;
		const plus = skift?.[i] ?? 0;
		mal.medel[i] = ((serie.medel[i] ?? NaN) + plus) * g;
		for (let q = i * antal; q < (i + 1) * antal; q += 1) {
			mal.kvantiler[q] = ((serie.kvantiler[q] ?? NaN) + plus) * g;
			mal.fel[q] = (serie.fel[q] ?? NaN) * g;
		}
	}
	return mal;
}
