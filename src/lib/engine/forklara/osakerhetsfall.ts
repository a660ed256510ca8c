import type { Alternativformler } from '../alternativ.ts';
import type { Alternativdrag, Dragresultat, Gruppdrag } from '../dra/dragresultat.ts';
import type { OkandFraga } from './forklara.ts';
import type { Formler } from '../formler.ts';
import type { Fall } from './gruppfall.ts';
import { gruppindex, type Grupp } from '../grupptyp.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { Forklaring } from './steg.ts';

/** What an explanation of something drawn is made from: the formulas, and the draws the figure was read from. */
export type Osakerhetsfall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly dragna: Dragresultat;
	readonly drag: Alternativdrag;
};

export type Osakerhetssvar = Forklaring | OkandFraga;

export const okand = (message: string): OkandFraga => ({ ok: false, kind: 'okand_fraga', message });

export const INGEN_GRUPP = 'Storleksklassen finns inte i dokumentet.';

/** The draws of riket or a storleksklass; other groups are not drawn. */
export function gruppdragFor(
	{ riket, storleksklasser }: Alternativdrag,
	grupp: Grupp
): Gruppdrag | undefined {
	if (grupp.typ === 'riket') return riket;
	return grupp.typ === 'storleksklass' ? storleksklasser[grupp.index] : undefined;
}

/** The group's kommuner with the formulas that are not drawn; null when there is no such group. */
export function gruppfall({ alla, formel }: Osakerhetsfall, grupp: Grupp): Fall | null {
	const index = gruppindex(grupp, alla);
	if (index === undefined) return null;
	return { alla, formel, vektorer: mattvektorer(formel, alla), index };
}
