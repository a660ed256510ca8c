import type { Alternativresultat } from '#lib/engine/index.ts';
import { antalKommuner } from '#lib/format/index.ts';
import { brytpunktsmening } from './brytpunkt.ts';
import { mening, toString, type Figur, type Mening } from './delar.ts';
import { delfigur } from './figurer.ts';
import { kostnadsmening, nettomening } from './kostnad.ts';
import { storleksmening } from './storlek.ts';

/** The answer in words: one sentence to read first, and those that follow from it. */
export type Rubrik = { readonly rubrik: Mening; readonly ingress: readonly Mening[] };

/** Rule-based Swedish from the figures alone; every figure that the engine can explain carries its question. */
export function rubrik(resultat: Alternativresultat): Rubrik {
	const ingress = [
		nettomening(resultat),
		storleksmening(resultat),
		brytpunktsmening(resultat),
		saknasmening(resultat)
	];
	return {
		rubrik: kostnadsmening(resultat),
		ingress: ingress.filter((delar) => delar !== null && delar.length > 0) as Mening[]
	};
}

export function rubrikText(resultat: Alternativresultat): string {
	const { rubrik: first, ingress } = rubrik(resultat);
	return toString(first, ...ingress);
}

/** `12 kommuner`, where some figure is missing. */
export function saknasfigur(alternativ: string, antal: number): Figur {
	const fraga = { alternativ, grupp: { typ: 'riket' } } as const;
	return delfigur(antalKommuner(antal), antal, { ...fraga, del: 'antalMedSaknade' });
}

/** How many kommuner the sums do not hold in full; null when all is known. */
export function saknasmening({ id, riket }: Alternativresultat): Mening | null {
	if (riket.antalMedSaknade === 0) return null;
	const antal = saknasfigur(id, riket.antalMedSaknade);
	return mening`För ${antal} saknas någon uppgift, och summorna gäller bara det som är känt.`;
}
