import type { Alternativformler } from '../alternativ.ts';
import { MEDELREGLER } from '../matt.ts';
import type { Matt } from '../mattlista.ts';
import type { Formler } from '../formler.ts';
import { allmannaRader } from './allman.ts';
import { atomdrag, type Dragning } from './atomdrag.ts';
import type { Slumpmodell } from './kallor.ts';
import { linjarlasare } from './linjar.ts';
import type { Linjarform } from './linjarform.ts';
import { platta, serier, type Platt, type Serie } from './serier.ts';
import { slumpmodell } from './slumpmodell.ts';
import { hasRader, snabbaRader, type Radkalla } from './snabb.ts';

/** How a measure is formed from the drawn series. `namnare`: a column, a series, or null for 1. */
export type Mattplan = {
	readonly matt: Matt;
	readonly taljare: number;
	readonly namnare: { readonly kolumn: Float64Array } | { readonly serie: number } | null;
	readonly faktor: number;
};

/** Everything one alternative's draws need. Series 0 is bruttoKr and series 1 nettoKr. */
export type Dragplan = {
	readonly slump: Slumpmodell;
	/** The series as terms; null on the general path. */
	readonly platta: readonly Platt[] | null;
	readonly serier: readonly Serie[];
	readonly matt: readonly Mattplan[];
	readonly rader: Radkalla;
	/** The drawn values of every atom. */
	readonly atomer: readonly Float64Array[];
	readonly dragning: Dragning;
};

export const BRUTTO = 0;
export const NETTO = 1;

/** A series' draws are those of `rad` plus a constant per kommun. */
export function rotserie(
	alla: readonly Serie[],
	index: number
): { rad: number; skift: Float64Array | null } {
	const serie = alla[index];
	if (serie === undefined || hasRader(serie)) return { rad: index, skift: null };
	return { rad: serie.bas, skift: serie.konstant };
}

export function dragplan(
	formel: Alternativformler,
	alla: Formler,
	[onskad, matt, allman]: readonly [Dragning, readonly Matt[], boolean]
): Dragplan {
	const { underlag, rakna, dokument } = alla;
	const slump = slumpmodell(formel, dokument.parametrar);
	// Where nothing varies one draw is all of them.
	const dragning = slump.kallor.length === 0 ? { ...onskad, antal: 1 } : onskad;
	const atomer = atomdrag(slump, dragning);
	const bas = { slump, atomer, dragning };
	const basmatt = [...new Set<Matt>(['bruttoKr', 'nettoKr', ...matt.flatMap(parts)])];
	const mattplaner = matt.map((m) => mattplan(m, basmatt, underlag.kolumner));
	const formler = basmatt.map((m) => formel.matt[m]);
	const las = linjarlasare(slump, [rakna, underlag]);
	const former = allman ? [null] : formler.map(las);
	if (former.some((form) => form === null)) {
		const egna = formler.map((): Serie => ({
			bas: -1,
			konstant: new Float64Array(underlag.antal),
			tillagg: []
		}));
		const rader = allmannaRader([bas, underlag], formler, egna);
		return { ...bas, platta: null, serier: egna, matt: mattplaner, rader };
	}
	const plattade = (former as Linjarform[]).map((form) => platta(form, underlag.antal));
	const ordnade = serier(plattade);
	const rader = snabbaRader(bas, underlag.kommunkoder, ordnade);
	return { ...bas, platta: plattade, serier: ordnade, matt: mattplaner, rader };
}

/** The series a measure is a ratio of. */
function parts(matt: Matt): Matt[] {
	const regel = MEDELREGLER[matt];
	if (regel.typ === 'perKommun') return [matt];
	return regel.namnare === 'bruttoKr' ? [regel.taljare, 'bruttoKr'] : [regel.taljare];
}

function mattplan(
	matt: Matt,
	basmatt: readonly Matt[],
	kolumner: ReadonlyMap<string, Float64Array>
): Mattplan {
	const regel = MEDELREGLER[matt];
	if (regel.typ === 'perKommun')
		return { matt, taljare: basmatt.indexOf(matt), namnare: null, faktor: 1 };
	const kolumn = kolumner.get(regel.namnare);
	return {
		matt,
		taljare: basmatt.indexOf(regel.taljare),
		namnare: kolumn === undefined ? { serie: basmatt.indexOf('bruttoKr') } : { kolumn },
		faktor: regel.faktor
	};
}
