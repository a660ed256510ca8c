import type { Alternativformler } from '../alternativ.ts';
import type { Alternativdrag, Dragresultat, Intervall } from '../dra/dragresultat.ts';
import { intervall } from '../dra/intervall.ts';
import type { Formler } from '../formler.ts';
import type { Fall } from './gruppfall.ts';
import { gruppindex, gruppens, type Grupp } from '../grupptyp.ts';
import type { Matt } from '../mattlista.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { OkandFraga } from './okandFraga.ts';
import type { Overgrans } from './osakerhetsfraga.ts';
import type { Forklaring } from './steg.ts';

/** What an explanation of something drawn is made from: the formulas, and the draws the figure was read from. */
export type Osakerhetsfall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly dragna: Dragresultat;
	readonly drag: Alternativdrag;
};

export type Osakerhetssvar = Forklaring | OkandFraga;

/** What a group can be: riket, a storleksklass, or the one kommun in it. Missing where that is not drawn. */
export type Gruppspann = {
	readonly medel: (matt: Matt) => Intervall | null | undefined;
	readonly summa: (matt: Matt) => Intervall | null | undefined;
	/** Share of the draws where netto per inhabitant is above the limit. */
	readonly over: (grans: Overgrans) => number | undefined;
};

/** `index`: the kommuner of the group. */
export function gruppspann(drag: Alternativdrag, grupp: Grupp, index: Int32Array): Gruppspann {
	if (grupp.typ === 'kommuner') {
		const [i = -1] = index.length === 1 ? index : [];
		const egen = (matt: Matt): Intervall | null => {
			const tabell = drag.kommuner[matt];
			return tabell === undefined || i < 0 ? null : intervall(tabell, i);
		};
		return { medel: egen, summa: egen, over: (grans) => drag.sannolikheter[grans][i] };
	}
	const egna = gruppens(drag, grupp);
	return {
		medel: (matt) => egna?.matt[matt],
		summa: (matt) => egna?.summor[matt],
		over: (grans) => egna?.sannolikheter?.[grans]
	};
}

/** The group's kommuner with the formulas that are not drawn; null when there is no such group. */
export function gruppfall(
	{ alla, formel }: Pick<Osakerhetsfall, 'alla' | 'formel'>,
	grupp: Grupp
): Fall | null {
	const index = gruppindex(grupp, alla);
	if (index === undefined) return null;
	return { alla, formel, vektorer: mattvektorer(formel, alla), index };
}
