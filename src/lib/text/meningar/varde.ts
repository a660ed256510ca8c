import type { Alternativresultat, Fraga, Gruppresultat } from '#lib/engine/index.ts';

/** The unrounded figure a question is about, read from the result; null when it is missing there. */
export function vardeAv(
	fraga: Fraga | null,
	alternativ: readonly Alternativresultat[]
): number | null {
	const resultat = alternativ.find(({ id }) => id === fraga?.alternativ);
	if (fraga === null || resultat === undefined) return null;
	switch (fraga.typ) {
		case 'kommun':
			return (
				resultat.kommuner.find(({ kommunkod }) => kommunkod === fraga.kommunkod)?.[fraga.matt] ??
				null
			);
		case 'grupp':
			return gruppvarde(fraga, resultat);
		case 'storlek':
			return storleksvarde(fraga.matt, resultat);
		case 'bild':
		case 'gruppdel':
		case 'post':
		case 'skillnad':
		case 'intervall':
		case 'osakerhet':
		case 'vardeklass':
			// These are drawn from the result and are no part of it: a sentence has their value with the figure.
			return null;
	}
}

function gruppvarde(
	{ grupp, matt, varde, tid }: Extract<Fraga, { typ: 'grupp' }>,
	{ riket, storleksklasser }: Alternativresultat
): number | null {
	// A group of chosen kommuner is no part of the result either, nor are other years.
	if (grupp.typ === 'kommuner' || tid !== undefined) return null;
	const resultat: Gruppresultat | undefined =
		grupp.typ === 'riket' ? riket : storleksklasser[grupp.index];
	if (resultat === undefined) return null;
	if (varde !== 'summa') return resultat.matt[matt][varde];
	return matt in resultat.summor ? resultat.summor[matt as keyof Gruppresultat['summor']] : null;
}

function storleksvarde(
	matt: Extract<Fraga, { typ: 'storlek' }>['matt'],
	{ riket }: Alternativresultat
): number | null {
	switch (matt) {
		case 'brytpunkt':
			return riket.brytpunkt.invanare;
		case 'underfinansierade':
			return riket.antalUnderfinansierade;
		case 'storlekskvot':
			return riket.storlekskvot;
		case 'storlekselasticitet':
			return riket.storlekselasticitet;
		case 'dubbelt':
		case 'koncentration':
		case 'koncentrationErsattning':
		case 'koncentrationEngang':
		case 'halva':
			return null;
	}
}
