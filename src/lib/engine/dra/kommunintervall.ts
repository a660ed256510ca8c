import type { Statistik } from '#lib/model/index.ts';
import type { Matt } from '../mattlista.ts';
import type { Alternativdrag, Intervall } from './dragresultat.ts';
import { intervall } from './intervall.ts';

/**
 * Reads what a kommun's figure can be by its code; null when it is missing there, or not drawn. The draws are in the
 * order of the statistics.
 */
export function kommunintervall(
	{ kommuner }: Pick<Statistik, 'kommuner'>,
	drag: Pick<Alternativdrag, 'kommuner'>
): (kommunkod: string, matt: Matt) => Intervall | null {
	const plats = new Map(kommuner.map(({ kommunkod }, i) => [kommunkod, i]));
	return (kommunkod, matt) => {
		const [tabell, i] = [drag.kommuner[matt], plats.get(kommunkod)];
		return tabell === undefined || i === undefined ? null : intervall(tabell, i);
	};
}
