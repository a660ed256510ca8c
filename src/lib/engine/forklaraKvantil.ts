import { finite } from './fordelning.ts';
import { steg } from './kommunsteg.ts';
import { tomt, type Fall } from './gruppfall.ts';
import { kvantil } from './kvantil.ts';
import type { Matt } from './mattlista.ts';
import type { Steg } from './steg.ts';

const KVANTILER = { median: 0.5, p10: 0.1, p90: 0.9, min: 0, max: 1 } as const;
const KVANTILNAMN = {
	median: 'median',
	p10: 'tionde percentilen',
	p90: 'nittionde percentilen',
	min: 'lägsta',
	max: 'högsta'
} as const;

/** A quantile opens into the one or two kommuner it stands between. */
export function quantileStep(fall: Fall, matt: Matt, varde: keyof typeof KVANTILER): Steg {
	const { alla, formel, vektorer, index } = fall;
	const uttryck = formel.matt[matt];
	const vektor = vektorer.matt[matt];
	const known = Array.from(index)
		.filter((i) => !Number.isNaN(vektor[i] ?? NaN))
		.sort((a, b) => (vektor[a] ?? 0) - (vektor[b] ?? 0));
	const p = KVANTILER[varde];
	const position = (known.length - 1) * p;
	const between = [...new Set([Math.floor(position), Math.ceil(position)])];
	return {
		...tomt,
		namn: `${uttryck.namn}, ${KVANTILNAMN[varde]}`,
		op: 'kvantil',
		varde: finite(
			kvantil(
				known.map((i) => vektor[i] ?? NaN),
				p
			)
		),
		enhet: uttryck.enhet,
		anmarkning: `Av ${known.length} kommuner, sorterade från lägst till högst. Mellan två kommuner räknas värdet fram rätlinjigt.`,
		steg: between.flatMap((k) => {
			const i = known[k];
			const kommun = i === undefined ? undefined : alla.statistik.kommuner[i];
			if (i === undefined || kommun === undefined) return [];
			return [
				{
					...steg(uttryck, i, alla),
					namn: `${kommun.kommunnamn} (plats ${k + 1})`
				}
			];
		})
	};
}
