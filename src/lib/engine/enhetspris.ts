import type { Grundparametrar, Konsekvensutredning, Pris, Statistik } from '#lib/model/index.ts';
import { produkt } from './bygg.ts';
import { finite } from './fordelning.ts';
import { prisfaktorer } from './kostnadspost.ts';
import { raknare } from './rakna.ts';
import { underlag } from './underlag.ts';
import { vardeFor } from './varde.ts';

/** Kronor for one unit at a price, with the document's parameters; null when a parameter is missing. Same formula as berakna. */
export function enhetsprisKr(
	pris: Pris,
	dokument: Konsekvensutredning,
	[statistik, grund]: readonly [Statistik, Grundparametrar]
): number | null {
	const kontext = { path: '', antagande: false };
	const faktorer = prisfaktorer(pris, kontext, { dokument: dokument.parametrar, grund });
	const kr = raknare(underlag(dokument, statistik))(produkt(faktorer, ['Pris per enhet', 'kr']));
	return finite(vardeFor(kr, 0));
}
