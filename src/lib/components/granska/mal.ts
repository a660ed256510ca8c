import type { Konsekvensutredning } from '#lib/model/index.ts';
import { faltinfo } from '#lib/state/faltinfo.ts';

/** Where on the screen a place in the document is edited. */
export type Mal = {
	/** The view, as the address names it; null is the calculation. */
	readonly vy: 'texter' | 'data' | 'meningar' | null;
	/** The alternative that has to be on the screen. */
	readonly alternativ: string | null;
	/** Heading of the folded part that holds the field. */
	readonly del: string | null;
	/** Id of the element that opens or holds the field. */
	readonly id: string | null;
	/** The field's label. */
	readonly label: string;
};

const INGET: Mal = { vy: null, alternativ: null, del: null, id: null, label: '' };

type Path = readonly (string | number)[];

/** The way to a field, from its place by position. */
export function mal(dokument: Konsekvensutredning, path: Path): Mal {
	const label = labelOf(dokument, path);
	const [first, second] = path;
	switch (first) {
		case 'texter':
			return { ...INGET, vy: 'texter', id: `punkt-${second}`, label: '' };
		case 'egnaData':
			return { ...INGET, vy: 'data', label };
		case 'meningar':
			return { ...INGET, vy: 'meningar', id: `mening-${dokument.meningar?.[Number(second)]?.id}` };
		case 'parametrar':
			return { ...INGET, del: 'Parametrar', label };
		case 'alternativ':
			return alternativmal(dokument, path, label);
		default:
			return { ...INGET, del: 'Om utredningen', label };
	}
}

/** What stands beside the field: a kind is labelled by what it is a kind of, and uncertainty by its tick box. */
function labelOf(dokument: Konsekvensutredning, path: Path): string {
	const last = path.at(-1);
	if (last === 'osakerhet') return 'Ange hur osäker';
	return faltinfo(dokument, last === 'typ' ? path.slice(0, -1) : path).label;
}

function alternativmal(dokument: Konsekvensutredning, path: Path, label: string): Mal {
	const [, index, lista, position] = path;
	const alternativ = dokument.alternativ[Number(index)];
	if (alternativ === undefined) return INGET;
	const base = { ...INGET, alternativ: alternativ.id, label };
	if (lista !== 'kostnadsposter' && lista !== 'finansiering')
		return { ...base, del: 'Om alternativet' };
	const rad = typeof position === 'number' ? alternativ[lista][position] : undefined;
	return { ...base, id: [alternativ.id, lista, ...(rad === undefined ? [] : [rad.id])].join('-') };
}
