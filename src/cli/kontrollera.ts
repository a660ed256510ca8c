import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { berakna } from '#lib/engine/index.ts';
import { fellista, lasFil } from './lasFil.ts';
import { felIndata, klart, type Utfall } from './utfall.ts';

/** `kontrollera FIL`: valid and possible to calculate, or a list of faults. */
export function kontrollera(path: string): Utfall {
	const last = lasFil(path);
	if (!last.ok) return felIndata(fellista(path, last.fel));
	const resultat = berakna(last.dokument, statistik(), grundparametrar());
	if (!resultat.ok) {
		return felIndata(
			fellista(path, [{ path: resultat.path, message: resultat.message, remedy: '' }])
		);
	}
	const anmarkningar = resultat.anmarkningar.map(({ text }) => `Obs: ${text}`);
	return klart([`${path}: inga fel.`, ...anmarkningar].join('\n'));
}
