import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { alternativfall, gruppresultatFor } from './alternativfall.ts';
import { formler } from './formler.ts';
import type { Gruppresultat } from './gruppresultat.ts';
import type { Grupp } from './grupptyp.ts';
import type { Alternativresultat, Avslag } from './resultat.ts';
import { tidsformler } from './tidsformler.ts';

/** A group with the name its row or bar has. `id` is unique within the grouping. */
export type NamngivenGrupp = { readonly id: string; readonly namn: string; readonly grupp: Grupp };

/** A group and what the alternative is for it. Kronor a year, unrounded. */
export type Grupputfall = NamngivenGrupp & { readonly resultat: Gruppresultat };

export type Grupperingar = {
	readonly ok: true;
	/**
	 * The groups in the order given, those without kommuner left out. Null when there is no such alternative or it
	 * cannot be calculated.
	 */
	readonly utfall: (
		alternativ: string,
		grupper: readonly NamngivenGrupp[],
		tid?: 'aren'
	) => readonly Grupputfall[] | null;
	/** The alternative with all years of the path together in place of a year (docs/metod.md §3.10). */
	readonly period: (alternativ: string) => Alternativresultat | null;
};

/**
 * The result of an alternative by any grouping of the kommuner: län, SKR's kommungrupp, the reader's own
 * (docs/metod.md §3.15). Compiles a document once; same formulas and figures as berakna.
 */
export function grupperingar(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	grund: Grundparametrar
): Grupperingar | Avslag {
	const alla = formler(dokument, statistik, grund);
	if (!alla.ok) return alla;
	const find = alternativfall(alla);
	const findPeriod = alternativfall({
		...alla,
		alternativ: alla.alternativ.map((formel) => tidsformler(formel, 'aren', alla))
	});
	return {
		ok: true,
		period: (alternativ) => findPeriod(alternativ)?.resultat ?? null,
		utfall: (alternativ, grupper, tid) => {
			const fall = tid === 'aren' ? findPeriod(alternativ) : find(alternativ);
			if (fall === null) return null;
			return grupper.flatMap((grupp) => {
				const resultat = gruppresultatFor(fall, grupp.grupp);
				return resultat === null ? [] : [{ ...grupp, resultat }];
			});
		}
	};
}
