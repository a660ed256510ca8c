import { affin, type Affin } from '../affin.ts';
import type { Alternativformler } from '../alternativ.ts';
import { exaktBrytpunkt } from '../brytpunkt.ts';
import type { Formler } from '../formler.ts';
import { sammanfattat, type Lagen } from './brytpunktslagen.ts';
import type { Brytpunktsdrag } from './dragresultat.ts';
import { affinaDrag } from './affinadrag.ts';
import type { Dragplan } from './dragplan.ts';

/**
 * Every draw's brytpunkt solved, where cost and income both are fixed + per inhabitant in every draw. Local spread is
 * at its mean 1: the brytpunkt is that of a kommun without a deviation of its own. Null when it has to be estimated.
 */
export function exaktaBrytpunkter(
	{ matt: { bruttoKr, nettoKr } }: Alternativformler,
	plan: Dragplan,
	{ rakna, underlag }: Formler
): Brytpunktsdrag | null {
	if (nettoKr.op !== 'differens' || affin(bruttoKr, rakna) === null) return null;
	if (affin(nettoKr.minus, rakna) === null) return null;
	const drag = affinaDrag([bruttoKr, nettoKr.minus], plan, [rakna, underlag]);
	if (drag === null) return null;
	const [kostnader, intakter] = drag;
	const ingen = { folkmangd: new Float64Array(0), underfinansierad: new Uint8Array(0) };
	const varden: number[] = [];
	const lagen: Lagen = { alla: 0, ingen: 0, otydlig: 0, over: 0 };
	for (let d = 0; d < plan.dragning.antal; d += 1) {
		const at = ({ fast, perInvanare }: typeof kostnader): Affin => ({
			fast: fast[d] ?? 0,
			perInvanare: perInvanare[d] ?? 0
		});
		const { typ, invanare, tacksRiktning } = exaktBrytpunkt(at(kostnader), at(intakter), ingen);
		if (typ === 'alla' || typ === 'ingen') lagen[typ] += 1;
		else varden.push(invanare ?? NaN);
		if (tacksRiktning === 'over') lagen.over += 1;
	}
	return sammanfattat('exakt', varden, lagen);
}
