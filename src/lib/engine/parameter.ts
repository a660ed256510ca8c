import type { Grundparametrar, Konsekvensutredning } from '#lib/model/index.ts';
import { kvot, tal } from './bygg.ts';
import type { Uttryck } from './uttryck.ts';

/** Where the formulas get their parameters: the document's own values before the default ones. */
export type Parameterkalla = {
	readonly dokument: Konsekvensutredning['parametrar'];
	readonly grund: Grundparametrar;
};

/** The cost of one årsarbetskraft of a staff group, or null when nobody has stated it. */
export function arsarbetskraftKr(kalla: Parameterkalla, grupp: string): Uttryck | null {
	return perGrupp(kalla, 'arsarbetskraftKr', grupp);
}

/** Hourly cost: as stated, else årsarbetskraft ÷ årsarbetstid (docs/metod.md §4). */
export function timkostnadKr(kalla: Parameterkalla, grupp: string): Uttryck | null {
	const stated = perGrupp(kalla, 'timkostnadKr', grupp);
	if (stated !== null) return stated;
	const arskostnad = arsarbetskraftKr(kalla, grupp);
	const tid = arsarbetstidTimmar(kalla);
	if (arskostnad === null || tid === null) return null;
	return kvot(arskostnad, tid, ['Timkostnad', 'kr per timme']);
}

export function arsarbetstidTimmar(kalla: Parameterkalla): Uttryck | null {
	return fromId(kalla, 'arsarbetstidTimmar', kalla.dokument.arsarbetstidTimmar);
}

function perGrupp(
	kalla: Parameterkalla,
	parameter: 'arsarbetskraftKr' | 'timkostnadKr',
	grupp: string
): Uttryck | null {
	const egen = kalla.dokument[parameter];
	const egetVarde =
		typeof egen === 'object' ? (Object.hasOwn(egen, grupp) ? egen[grupp] : undefined) : egen;
	return fromId(kalla, `${parameter}.${grupp}`, egetVarde);
}

const NAMN: Readonly<Record<string, readonly [string, string]>> = {
	arsarbetskraftKr: ['Kostnad för en årsarbetskraft', 'kr per år'],
	timkostnadKr: ['Timkostnad', 'kr per timme'],
	arsarbetstidTimmar: ['Årsarbetstid', 'timmar per år']
};

function fromId(kalla: Parameterkalla, id: string, eget: number | undefined): Uttryck | null {
	const grund = kalla.grund.get(id);
	const varde = eget ?? grund?.value;
	if (varde === undefined) return null;
	const andrad = eget !== undefined;
	const egenKalla = kalla.dokument.kallor?.[id];
	const antagande = andrad
		? (egenKalla?.typ ?? 'antagande') === 'antagande'
		: grund?.antagande === true;
	const [namn, enhet] = NAMN[id.split('.')[0] ?? ''] ?? [grund?.label ?? id, grund?.unit ?? ''];
	return tal(varde, { typ: 'parameter', id, andrad, antagande }, [namn, enhet]);
}
