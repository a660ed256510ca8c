import type { Alternativresultat, Matt } from '#lib/engine/index.ts';
import {
	figur,
	bebodda,
	iKlass,
	kronor,
	type Figur,
	type Klass
} from '#lib/text/granskningsord.ts';

/** The smallest and the largest class with kommuner; null when there is only one. */
export function ytterklasser(resultat: Alternativresultat): readonly [Klass, Klass] | null {
	const klasser = bebodda(resultat);
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	return minsta === undefined || storsta === undefined || minsta === storsta
		? null
		: [minsta, storsta];
}

/** The class whose mean is largest; null when none has one. */
export function tyngstaKlassen(resultat: Alternativresultat, matt: Matt): Klass | null {
	const varde = (klass: Klass) => klass.resultat.matt[matt].medel ?? -Infinity;
	return bebodda(resultat).reduce<Klass | null>(
		(mest, klass) => (mest === null || varde(klass) > varde(mest) ? klass : mest),
		null
	);
}

/** `148 kronor`, the class mean, which opens its explanation. */
export function perHead(alternativ: string, klass: Klass, matt: Matt): Figur {
	return figur(kronor(klass.resultat.matt[matt].medel), {
		typ: 'grupp',
		alternativ,
		grupp: klass.grupp,
		matt,
		varde: 'medel'
	});
}

export { iKlass, type Klass };
