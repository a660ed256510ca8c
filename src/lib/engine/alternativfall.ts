import type { Alternativformler } from './alternativ.ts';
import { alternativresultat } from './alternativresultat.ts';
import type { Mattvektorer } from './fordelning.ts';
import type { Formler } from './formler.ts';
import { gruppresultat, underfinansierade } from './grupp.ts';
import type { Gruppresultat } from './gruppresultat.ts';
import { gruppindex, type Grupp } from './grupptyp.ts';
import { mattvektorer } from './mattvektorer.ts';
import type { Alternativresultat } from './resultat.ts';

/** One alternative of a compiled document with its result: what pictures of a kommun and of groups are made from. */
export type Alternativfall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly vektorer: Mattvektorer;
	readonly resultat: Alternativresultat;
};

/** Finds an alternative by id, calculated once; null when there is none or it cannot be calculated. */
export function alternativfall(alla: Formler): (id: string) => Alternativfall | null {
	const known = new Map<string, Alternativfall | null>();
	return (id) => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const formel = alla.alternativ.find(({ alternativ }) => alternativ.id === id);
		const resultat = formel === undefined ? null : alternativresultat(formel, alla);
		const fall =
			formel === undefined || resultat === null || 'ok' in resultat
				? null
				: { alla, formel, vektorer: mattvektorer(formel, alla), resultat };
		known.set(id, fall);
		return fall;
	};
}

/** The result of any group of kommuner; null for one that no kommun is in. */
export function gruppresultatFor(
	{ alla, vektorer, resultat }: Alternativfall,
	grupp: Grupp
): Gruppresultat | null {
	const index = gruppindex(grupp, alla);
	if (index === undefined || index.length === 0) return null;
	const { riket } = resultat;
	return gruppresultat(index, {
		underlag: alla.underlag,
		vektorer,
		medSaknade: Uint8Array.from(resultat.kommuner, ({ saknade }) => (saknade.length > 0 ? 1 : 0)),
		underfinansierad: underfinansierade(vektorer),
		riket: { bruttoKr: riket.summor.bruttoKr, folkmangd: riket.folkmangd }
	});
}
