import type { Dragresultat } from '../dra/dragresultat.ts';
import { drawStep } from './forklaraSlump.ts';
import { led } from './gruppfall.ts';
import type { Steg } from './steg.ts';

/** A probability: the draws where it is so, of all. A draw that counts half makes their number end in a half. */
export function chanceStep(
	dragna: Dragresultat,
	[namn, p]: readonly [string, number],
	{ dragningar, ...rest }: { readonly dragningar: string } & Partial<Steg>
): Steg {
	const antal = Math.round(2 * p * dragna.dragningar) / 2;
	return led(namn, [p, 'sannolikhet'], {
		op: 'kvot',
		steg: [led(dragningar, [antal, ''], { op: 'antal', ...rest }), drawStep(dragna, null)]
	});
}
