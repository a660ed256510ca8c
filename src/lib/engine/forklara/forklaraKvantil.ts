import { steg } from './kommunsteg.ts';
import type { Fall } from './gruppfall.ts';
import { kvantilsteg } from './kvantilsteg.ts';
import type { Matt } from '../mattlista.ts';
import type { Steg } from './steg.ts';

const KVANTILER = { median: 0.5, p10: 0.1, p90: 0.9, min: 0, max: 1 } as const;
const KVANTILNAMN = {
	median: 'median',
	p10: 'tionde percentilen',
	p90: 'nittionde percentilen',
	min: 'lägsta',
	max: 'högsta'
} as const;

/** A quantile of a measure over a group. */
export function quantileStep(fall: Fall, matt: Matt, varde: keyof typeof KVANTILER): Steg {
	const { alla, formel, vektorer, index } = fall;
	const uttryck = formel.matt[matt];
	const vektor = vektorer.matt[matt];
	return kvantilsteg(
		{ namn: `${uttryck.namn}, ${KVANTILNAMN[varde]}`, enhet: uttryck.enhet },
		{ positioner: index, varde: (i) => vektor[i] ?? NaN, p: KVANTILER[varde] },
		(i, plats) => {
			const kommun = alla.statistik.kommuner[i];
			if (kommun === undefined) return [];
			return [{ ...steg(uttryck, i, alla), namn: `${kommun.kommunnamn} (plats ${plats})` }];
		}
	);
}
