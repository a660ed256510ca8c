import type { Alternativresultat } from '#lib/engine/index.ts';
import { figur, mening, type Figur, type Mening } from '../delar.ts';
import { andelText, isNoll } from '../figurer.ts';
import { bebodda, kortKlass, langKlass, type Klass } from '../storlek.ts';

/** How much of the cost the state covers in the smallest and the largest kommuner. */
export function tackningsmening(resultat: Alternativresultat): Mening | null {
	const { summor } = resultat.riket;
	if (isNoll(summor.ersattningKr, summor.bruttoKr) || summor.bruttoKr <= 0) return null;
	const klasser = bebodda(resultat);
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	if (minsta === undefined || storsta === undefined || minsta === storsta) return null;
	const [a, b] = [grad(minsta), grad(storsta)];
	if (a === null || b === null || a < 0 || b < 0) return null;
	const [i, j] = [`i kommuner ${langKlass(minsta)}`, `i kommuner ${kortKlass(storsta)}`];
	const [x, y] = [del(resultat.id, minsta, a), del(resultat.id, storsta, b)];
	if (x.text === y.text) {
		return a >= 1
			? mening`Staten täcker ${x} kostnaden både ${i} och ${j}.`
			: mening`Staten täcker ${x} av kostnaden både ${i} och ${j}.`;
	}
	const av = a >= 1 ? '' : ' av';
	return mening`Staten täcker ${x}${av} kostnaden ${i} och ${y}${b >= 1 ? ' kostnaden' : ' av den'} ${j}.`;
}

const grad = ({ resultat }: Klass): number | null => resultat.matt.finansieringsgrad.medel;

function del(alternativ: string, { grupp }: Klass, share: number): Figur {
	const text = share >= 1 ? 'hela' : share === 0 ? 'ingen del' : andelText(share);
	return figur(text, {
		typ: 'grupp',
		alternativ,
		grupp,
		matt: 'finansieringsgrad',
		varde: 'medel'
	});
}
