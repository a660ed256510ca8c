import { figur, type Figur } from '../delar.ts';
import { kronor } from '../figurer.ts';
import type { Klass } from '../storlek.ts';

export const NETTO = 'nettoKrPerInvanare';

/** A class's mean net cost per head; 0 when it has none. */
export const nettot = ({ resultat }: Klass): number => resultat.matt[NETTO].medel ?? 0;

/** Half a tenth of an öre per head is not a net cost. */
export const isOre = (kr: number): boolean => Math.abs(kr) < 0.005;

/** The size of the net cost per head; its sign is said by the sentence. */
export function nettobelopp(alternativ: string, klass: Klass): Figur {
	return figur(kronor(Math.abs(nettot(klass))), {
		typ: 'grupp',
		alternativ,
		grupp: klass.grupp,
		matt: NETTO,
		varde: 'medel'
	});
}
