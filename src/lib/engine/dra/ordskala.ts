/** The fixed scale of words for probabilities (docs/metod.md §10.5). A word always means the same. */
export const SANNOLIKHETSSKALA = [
	{ ord: 'så gott som säkert', franOchMed: 0.99 },
	{ ord: 'mycket troligen', franOchMed: 0.9 },
	{ ord: 'troligen', franOchMed: 0.67 },
	{ ord: 'osäkert', franOchMed: 0.33 },
	{ ord: 'troligen inte', franOchMed: 0.1 },
	{ ord: 'mycket osannolikt', franOchMed: 0.01 },
	{ ord: 'så gott som uteslutet', franOchMed: 0 }
] as const;

export type Sannolikhetsord = (typeof SANNOLIKHETSSKALA)[number]['ord'];

/** The word for a probability, 0–1. */
export function sannolikhetsord(sannolikhet: number): Sannolikhetsord {
	const steg = SANNOLIKHETSSKALA.find(({ franOchMed }) => sannolikhet >= franOchMed);
	return steg?.ord ?? 'så gott som uteslutet';
}
