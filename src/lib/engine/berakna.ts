import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { alternativresultat } from './alternativresultat.ts';
import { anmarkningar } from './anmarkningar.ts';
import { formler, type Formler } from './formler.ts';
import type { Alternativresultat, Avslag, Resultat } from './resultat.ts';
import { MOTORVERSION } from './version.ts';

/**
 * What every alternative costs each kommun, storleksklass and riket (DESIGN.md §5).
 * Kronor in the document's prisnivå, unrounded; shares 0–1. Pure: same document, statistics and parameters give the
 * same result. A document that cannot be calculated is refused with the numbers that caused it; nothing is thrown.
 */
export function berakna(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	parametrar: Grundparametrar
): Resultat | Avslag {
	const made = beraknare(dokument, statistik, parametrar);
	return made.ok ? made.alla() : made;
}

/** The same calculation, one alternative at a time: a screen that shows one need not wait for the others. */
export type Beraknare = {
	readonly ok: true;
	readonly formler: Formler;
	/** A result with only this alternative; null when the document has no such. Calculated once. */
	readonly ett: (alternativ: string) => Resultat | Avslag | null;
	readonly alla: () => Resultat | Avslag;
};

/** Compiles a document; refuses what cannot be calculated in any alternative. */
export function beraknare(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	parametrar: Grundparametrar
): Beraknare | Avslag {
	const alla = formler(dokument, statistik, parametrar);
	if (!alla.ok) return alla;
	const known = new Map<string, Alternativresultat | Avslag>();
	const calculate = (id: string): Alternativresultat | Avslag | null => {
		const formel = alla.alternativ.find(({ alternativ }) => alternativ.id === id);
		if (formel === undefined) return null;
		const resultat = known.get(id) ?? alternativresultat(formel, alla);
		known.set(id, resultat);
		return resultat;
	};
	const gathered = (ids: readonly string[]): Resultat | Avslag | null => {
		const resultat = ids.map(calculate);
		const avslag = resultat.find((ett) => ett !== null && 'ok' in ett);
		if (avslag !== undefined) return avslag;
		if (resultat.includes(null)) return null;
		return result(alla, resultat as readonly Alternativresultat[]);
	};
	const ids = dokument.alternativ.map(({ id }) => id);
	return {
		ok: true,
		formler: alla,
		ett: (id) => gathered([id]),
		alla: () => gathered(ids) ?? result(alla, [])
	};
}

function result(alla: Formler, alternativ: readonly Alternativresultat[]): Resultat {
	return {
		ok: true,
		versioner: { motor: MOTORVERSION, statistik: alla.statistik.hash },
		anmarkningar: anmarkningar(alla, alternativ),
		alternativ
	};
}
