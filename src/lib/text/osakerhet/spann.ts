import type {
	Fraga,
	Intervall,
	Matt,
	Grupp,
	Osakerhetsdel,
	Overgrans,
	Sannolikhetsord
} from '#lib/engine/index.ts';
import { sannolikhetsord } from '#lib/engine/index.ts';
import {
	HARD_SPACE,
	intervallDelar,
	sannolikhetstext,
	versal,
	type Spannvarde
} from '#lib/format/index.ts';
import { antalsfigur, mening, type Figur, type Mening } from '../delar.ts';

export const SANNOLIKT = `med 80${HARD_SPACE}procents sannolikhet`;

/** `mellan 70 och 180 miljoner kronor`; one figure when the ends are printed the same. */
export function spannet(varde: Spannvarde, fraga: Fraga | null = null): Mening {
	const { low, high, enhet } = intervallDelar(varde);
	const figur = (text: string, value: number): Figur => antalsfigur(text, value, fraga);
	if (low === high) return mening`omkring ${figur(`${low}${HARD_SPACE}${enhet}`, varde.p10)}`;
	return mening`mellan ${figur(low, varde.p10)} och ${figur(`${high}${HARD_SPACE}${enhet}`, varde.p90)}`;
}

/** What a click on an interval asks for. */
export const intervallfraga = (
	alternativ: string,
	grupp: Grupp,
	[matt, varde]: readonly [Matt, 'summa' | 'medel']
): Fraga => ({ typ: 'intervall', alternativ, grupp, matt, varde });

/** What a click on another figure of the uncertainty asks for. */
export const osakerhetsfraga = (alternativ: string, del: Osakerhetsdel): Fraga => ({
	typ: 'osakerhet',
	alternativ,
	del
});

/** What a click on a probability of netto per inhabitant asks for. */
export const overfraga =
	(alternativ: string, grupp: Grupp, grans: Overgrans = 'over0') =>
	(sida: 'over' | 'under' = 'over'): Fraga =>
		osakerhetsfraga(alternativ, { typ: 'over', grupp, grans, sida });

/** A probability that opens what it is read from. */
export const sannolikhetsfigur = (p: number, fraga: Fraga | null): Figur =>
	antalsfigur(sannolikhetstext(p), p, fraga);

/** Whether the ends are apart at all. */
export const isSpann = ({ p10, p90 }: Pick<Spannvarde, 'p10' | 'p90'>): boolean =>
	p90 - p10 > 1e-9 * Math.max(Math.abs(p10), Math.abs(p90));

/** The same in every draw: nothing varies in the figure, whatever does elsewhere. The mean tells what the ends do not. */
export const isFast = (varde: Intervall): boolean =>
	!isSpann({ p10: varde.p5, p90: varde.p95 }) &&
	Math.abs(varde.medel - varde.median) <= 1e-9 * Math.abs(varde.median);

/** What stands where it is. */
export const SAKERT = 'vad antagandena än blir';

/** `blir med 80 procents sannolikhet mellan 70 och 180 miljoner kronor`; `är 70 miljoner kronor` when nothing varies in it. */
export function blir(varde: Intervall, fraga: Fraga | null = null): Mening {
	if (!isFast(varde)) return mening`blir ${SANNOLIKT} ${spannet(varde, fraga)}`;
	return mening`är ${fastFigur(varde, fraga)}`;
}

/** The one amount of an interval without width. */
export function fastFigur(varde: Spannvarde, fraga: Fraga | null): Figur {
	const { low, enhet } = intervallDelar(varde);
	return antalsfigur(`${low}${HARD_SPACE}${enhet}`, varde.p10, fraga);
}

/** What a minus means, where there is one. */
export const minusord = ({ p10 }: Pick<Intervall, 'p10'>): string =>
	p10 < 0 ? '; minus betyder att pengarna överstiger kostnaden' : '';

/** The words of the scale that stand in the clause; of the others the clause is said. */
const INUTI: ReadonlySet<Sannolikhetsord> = new Set([
	'så gott som säkert',
	'mycket troligen',
	'troligen'
]);

/**
 * `Nettokostnaden … blir troligen större än noll; sannolikheten är 80 %.` The probability is always of the clause
 * itself, which has to be said where the words say that it will not come true.
 */
export function over(
	p: number | undefined,
	[subjektet, rest]: readonly [string, string],
	fraga: Fraga | null = null
): Mening | null {
	if (p === undefined) return null;
	const ord = sannolikhetsord(p);
	const figuren = sannolikhetsfigur(p, fraga);
	if (ord === 'osäkert')
		return mening`Det är osäkert om ${subjektet} blir ${rest}; sannolikheten för det är ${figuren}.`;
	if (ord === 'troligen inte')
		return mening`${versal(subjektet)} blir ${ord} ${rest}; sannolikheten att den blir det är ${figuren}.`;
	const pastaende = INUTI.has(ord)
		? `${versal(subjektet)} blir ${ord} ${rest}`
		: `Det är ${ord} att ${subjektet} blir ${rest}`;
	return mening`${pastaende}; sannolikheten är ${figuren}.`;
}
