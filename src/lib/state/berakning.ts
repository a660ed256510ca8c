import { karnaStatistik, medVolymer } from '#lib/data/browser.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { berakna, type Alternativresultat } from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { saknarKolumn } from './drivare.ts';

/** What a document that is not open says: its result, or why there is none. */
export type Sammandragssvar =
	| {
			readonly ok: true;
			readonly forslag: Alternativresultat;
			readonly alternativ: readonly Alternativresultat[];
	  }
	| { readonly ok: false; readonly message: string };

/** Calculates a document outside the workspace, with the columns it needs: for the library and for links. */
export async function sammandrag(dokument: Konsekvensutredning): Promise<Sammandragssvar> {
	const behover = saknarKolumn(dokument, karnaStatistik);
	const statistik = behover ? await medVolymer(karnaStatistik) : karnaStatistik;
	const svar = berakna(dokument, statistik, grundparametrar());
	if (!svar.ok) return { ok: false, message: svar.message };
	const valt =
		dokument.alternativ.find(({ valt }) => valt) ??
		dokument.alternativ.find(({ typ }) => typ !== 'nollalternativ') ??
		dokument.alternativ[0];
	const forslag = svar.alternativ.find(({ id }) => id === valt?.id);
	return forslag === undefined
		? { ok: false, message: 'Utredningen har inget alternativ.' }
		: { ok: true, forslag, alternativ: svar.alternativ };
}
