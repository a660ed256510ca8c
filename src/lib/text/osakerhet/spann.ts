import type {
	Fraga,
	Intervall,
	Matt,
	Grupp,
	Osakerhetsdel,
	Sannolikhetsord
} from '#lib/engine/index.ts';
import { sannolikhetsord } from '#lib/engine/index.ts';
import {
	HARD_SPACE,
	intervallDelar,
	sannolikhetstext,
	type Spannvarde
} from '#lib/format/index.ts';
import { antalsfigur, mening, type Figur, type Mening } from '../delar.ts';

export const SANNOLIKT = `med 80${HARD_SPACE}procents sannolikhet`;

/** `mellan 70 och 180 miljoner kronor`; one figure when the ends are printed the same. */
export function spannet(varde: Spannvarde, fraga: Fraga | null = null): Mening {
	const { low, high, enhet } = intervallDelar(varde);
	const figur = (text: string, value: number): Figur => ({ ...antalsfigur(text, value), fraga });
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

/** A probability that opens what it is read from. */
export const fragadSannolikhet = (p: number, fraga: Fraga | null): Figur => ({
	...sannolikhetsfigur(p),
	fraga
});

/** What a minus means, where there is one. */
export const minusord = ({ p10 }: Pick<Intervall, 'p10'>): string =>
	p10 < 0 ? '; minus betyder att pengarna överstiger kostnaden' : '';

export const sannolikhetsfigur = (p: number): Figur => antalsfigur(sannolikhetstext(p), p);

/** The words of the scale that stand in the clause; of the others the clause is said. */
const INUTI: ReadonlySet<Sannolikhetsord> = new Set([
	'så gott som säkert',
	'mycket troligen',
	'troligen'
]);

export const versal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
	const figuren = fragadSannolikhet(p, fraga);
	if (ord === 'lika troligt som inte')
		return mening`Det är ungefär lika troligt att ${subjektet} blir ${rest} som att den inte blir det; sannolikheten är ${figuren}.`;
	if (ord === 'troligen inte')
		return mening`${versal(subjektet)} blir ${ord} ${rest}; sannolikheten att den blir det är ${figuren}.`;
	const pastaende = INUTI.has(ord)
		? `${versal(subjektet)} blir ${ord} ${rest}`
		: `Det är ${ord} att ${subjektet} blir ${rest}`;
	return mening`${pastaende}; sannolikheten är ${figuren}.`;
}
