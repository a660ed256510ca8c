import { storleksklassIndex } from '#lib/model/index.ts';
import type { Formler } from './formler.ts';
import { raknare } from './rakna.ts';
import { vektor } from './varde.ts';
import type { Underlag } from './underlag.ts';
import { STORLEKSKLASS_KOLUMN, type Uttryck } from './uttryck.ts';

/** What stays as it is when the inhabitants become more or fewer; all else is counted per head. */
const OBEROENDE_AV_FOLKMANGD: ReadonlySet<string> = new Set(['landarealKm2']);

/**
 * Formulas for one kommun as if it were larger or smaller: row k has its inhabitants, and every volume that
 * follows them, times `faktorer[k]`. Its area, its parameters and the sharing out of totals stay (docs/metod.md §3.13).
 */
export function skaladeRader(
	index: number,
	faktorer: Float64Array,
	alla: Formler
): (uttryck: Uttryck) => Float64Array {
	const rakna = raknare(scaled(index, faktorer, alla));
	return (uttryck) => vektor(rakna(uttryck), faktorer.length);
}

function scaled(index: number, faktorer: Float64Array, { underlag, dokument }: Formler): Underlag {
	const kolumner = new Map<string, Float64Array>();
	for (const [id, varden] of underlag.kolumner) {
		const eget = varden[index] ?? NaN;
		const fast = OBEROENDE_AV_FOLKMANGD.has(id);
		kolumner.set(
			id,
			faktorer.map((faktor) => (fast ? eget : eget * faktor))
		);
	}
	const folkmangd = faktorer.map((faktor) => faktor * (underlag.folkmangd[index] ?? NaN));
	const klass = folkmangd.map((antal) => storleksklassIndex(antal, dokument.storleksgranser));
	kolumner.set('folkmangd', folkmangd);
	kolumner.set(STORLEKSKLASS_KOLUMN, klass);
	const kod = underlag.kommunkoder[index] ?? '';
	return {
		...underlag,
		antal: faktorer.length,
		kommunkoder: Array.from(faktorer, () => kod),
		kolumner,
		folkmangd,
		klass,
		orsak: (kolumn) => underlag.orsak(kolumn, index)
	};
}
