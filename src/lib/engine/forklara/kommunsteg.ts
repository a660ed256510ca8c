import { finite } from '../fordelning.ts';
import type { Formler } from '../formler.ts';
import type { Steg } from './steg.ts';
import { isAntaget, stegkallor } from './stegkallor.ts';
import { delar, type Uttryck } from '../uttryck.ts';
import { vardeFor } from '../varde.ts';

/** The named steps behind a formula for one kommun; values are those of räkna. */
export function steg(uttryck: Uttryck, index: number, alla: Formler): Steg {
	const varde = finite(vardeFor(alla.rakna(uttryck), index));
	return {
		namn: uttryck.namn,
		op: uttryck.op,
		varde,
		enhet: uttryck.enhet,
		kallor: stegkallor(uttryck),
		antagande: isAntaget(uttryck),
		anmarkning: remark(uttryck, index, alla),
		steg: relevant(uttryck, index, alla).map((del) => steg(del, index, alla))
	};
}

/** The parts that matter here: of a choice only the chosen one. */
function relevant(
	uttryck: Uttryck,
	index: number,
	{ underlag, rakna }: Formler
): readonly Uttryck[] {
	if (uttryck.op === 'valj') {
		const chosen = uttryck.bland[underlag.kolumner.get(uttryck.index)?.[index] ?? -1];
		return chosen === undefined ? [] : [chosen];
	}
	if (uttryck.op === 'om') {
		const exempt = vardeFor(rakna(uttryck), index) === vardeFor(rakna(uttryck.da), index);
		return [exempt ? uttryck.da : uttryck.annars];
	}
	return delar(uttryck);
}

const ORSAK = {
	saknas: 'Uppgift saknas i statistiken.',
	sekretess: 'Uppgiften är skyddad av sekretess.',
	ej_tillamplig: 'Uppgiften är inte tillämplig här.'
} as const;

function remark(uttryck: Uttryck, index: number, { rakna, underlag }: Formler): string {
	const isMissing = (del: Uttryck) => Number.isNaN(vardeFor(rakna(del), index));
	if (uttryck.op === 'summa' && uttryck.delvis && uttryck.termer.some(isMissing)) {
		return 'Summan gäller bara det som är känt.';
	}
	if (!isMissing(uttryck)) return '';
	if (uttryck.op === 'kolumn') return ORSAK[underlag.orsak(uttryck.kolumn, index)];
	if (uttryck.op === 'kvot' && vardeFor(rakna(uttryck.namnare), index) === 0) {
		return 'Kan inte beräknas, för det som ska delas med är 0.';
	}
	return 'Kan inte beräknas, för någon del saknas.';
}
