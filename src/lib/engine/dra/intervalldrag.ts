import type { Alternativformler } from '../alternativ.ts';
import type { Formler } from '../formler.ts';
import { dragbart, type Dragavslag } from './dragavslag.ts';
import type { Dragminne } from './dragminne.ts';
import { dragplan } from './dragplan.ts';
import { forvaldaMatt, type Dragningsval } from './dragningsval.ts';
import type { Intervallresultat } from './dragresultat.ts';
import type { Dragunderlag } from './dragunderlag.ts';
import { gruppintervall } from './gruppdrag.ts';
import { identity } from './identity.ts';

export type Intervallval = Pick<Dragningsval, 'dragningar' | 'fro' | 'matt' | 'allman'> & {
	readonly alternativ: string;
};

/**
 * The intervals of riket and the classes in one alternative, and nothing else: those of `draResultat` but for rounding,
 * from the sums of the terms instead of from every kommun, at a tenth of the time. What an edit is answered with first.
 */
export function draIntervall(
	dragunderlag: Dragunderlag,
	val: Intervallval,
	minne?: Dragminne
): Intervallresultat | Dragavslag {
	const provat = dragbart(dragunderlag, val);
	if (!provat.ok) return provat;
	const [formel] = provat.dragna;
	const { fro, dragningar } = val;
	const draget =
		formel === undefined
			? { alternativ: null, over0: null }
			: drawn([formel, provat.alla], val, minne);
	minne?.klart();
	return { ok: true, fro, dragningar, ...draget };
}

function drawn(
	[formel, alla]: readonly [Alternativformler, Formler],
	{ fro, dragningar, matt = forvaldaMatt(alla.dokument), allman = false }: Intervallval,
	minne: Dragminne | undefined
): Pick<Intervallresultat, 'alternativ' | 'over0'> {
	const plan = dragplan(formel, alla, [{ fro, antal: dragningar, minne }, matt, allman]);
	const { over0, ...grupper } = gruppintervall(plan, alla.underlag);
	return { alternativ: { ...identity(formel, plan), ...grupper }, over0 };
}
