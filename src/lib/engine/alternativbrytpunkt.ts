import { affin } from './affin.ts';
import type { Alternativformler } from './alternativ.ts';
import { exaktBrytpunkt, skattadBrytpunkt } from './brytpunkt.ts';
import type { Formler } from './formler.ts';
import type { Brytpunkt } from './gruppresultat.ts';

/** The alternative's brytpunkt: solved where its formulas allow it, else the limit that sorts best. */
export function alternativbrytpunkt(
	{ matt: { bruttoKr, nettoKr } }: Alternativformler,
	underfinansierad: Uint8Array,
	{ rakna, underlag }: Pick<Formler, 'rakna' | 'underlag'>
): Brytpunkt {
	const punkter = { folkmangd: underlag.folkmangd, underfinansierad };
	const kostnad = affin(bruttoKr, rakna);
	const intakt = nettoKr.op === 'differens' ? affin(nettoKr.minus, rakna) : null;
	return kostnad !== null && intakt !== null
		? exaktBrytpunkt(kostnad, intakt, punkter)
		: skattadBrytpunkt(punkter);
}
