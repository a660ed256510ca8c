import type { Raknare } from '../rakna.ts';
import type { Underlag } from '../underlag.ts';
import { dragvis } from './allman.ts';
import type { Draget } from './atomdrag.ts';
import type { Atom } from './faktor.ts';
import type { Slumpmodell } from './kallor.ts';

/** A reader of formulas with every atom at a value of its own, and no kommun deviating from the others. */
export function raknareVid(
	slump: Slumpmodell,
	underlag: Underlag,
	varde: (atom: Atom) => number
): Raknare {
	const rader = [...slump.rader].map(([rad, { atom }]) => [rad, { atom, lokal: -1 }] as const);
	const draget: Draget = {
		slump: { ...slump, lokala: [], rader: new Map(rader) },
		atomer: slump.atomer.map((atom) => Float64Array.of(varde(atom))),
		dragning: { fro: 0, antal: 1 }
	};
	return dragvis(draget, underlag)(0);
}
