import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import {
	draResultat,
	FORVALD_DRAGNING,
	type Dragavslag,
	type Dragresultat
} from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';

/**
 * The draws that `--dragningar` and `--fro` ask for, the years with them; null when neither is given. One alone takes
 * the other from what the app draws with.
 */
export function dragna(
	dokument: Konsekvensutredning,
	{ dragningar, fro }: { readonly dragningar?: string; readonly fro?: string }
): Dragresultat | Dragavslag | null {
	if (dragningar === undefined && fro === undefined) return null;
	const antal = dragningar === undefined ? FORVALD_DRAGNING.dragningar : whole(dragningar);
	return draResultat(
		{ dokument, statistik: statistik(), parametrar: grundparametrar() },
		{ dragningar: antal, fro: fro === undefined ? FORVALD_DRAGNING.fro : whole(fro), perYear: true }
	);
}

/** NaN for anything but digits: the engine says what it wants instead. */
const whole = (text: string): number => (/^-?\d+$/.test(text) ? Number(text) : NaN);
