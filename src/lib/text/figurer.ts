import type {
	Alternativresultat,
	Grupp,
	Gruppdelsfraga,
	Gruppresultat,
	Matt
} from '#lib/engine/index.ts';
import { belopp, HARD_SPACE, isMissing, MINUS, procent, tal, talKort } from '#lib/format/index.ts';
import { antalsfigur, figur, type Figur } from './delar.ts';

/** A group with the name it is asked for by. */
export type Namngrupp = { readonly grupp: Grupp; readonly resultat: Gruppresultat };

export const riket = ({ riket }: Alternativresultat): Namngrupp => ({
	grupp: { typ: 'riket' },
	resultat: riket
});

/** A figure of a group that is no measure, such as how many kommuner it has, with its own value. */
export function delfigur(
	text: string,
	varde: number,
	fraga: Omit<Gruppdelsfraga, 'typ' | 'tid'>
): Figur {
	return antalsfigur(text, varde, { typ: 'gruppdel', ...fraga });
}

/** The sum of a measure over the group, as kronor in text; the sign is said by the sentence. */
export function summa(
	alternativ: string,
	{ grupp, resultat }: Namngrupp,
	matt: keyof Gruppresultat['summor']
): Figur {
	const text = belopp(Math.abs(resultat.summor[matt]));
	return figur(text, { typ: 'grupp', alternativ, grupp, matt, varde: 'summa' });
}

/** The group's mean per inhabitant, without its last words: `173 kronor`. */
export function perInvanare(alternativ: string, { grupp, resultat }: Namngrupp, matt: Matt): Figur {
	const value = resultat.matt[matt].medel;
	return figur(kronor(value), { typ: 'grupp', alternativ, grupp, matt, varde: 'medel' });
}

/** `173 kronor`, `1 krona`, `−1 krona`; what is not quite nothing is `mindre än 1 öre`. */
export function kronor(value: number | null): string {
	if (value !== null && value > 0 && value < 0.005) return `mindre än 1${HARD_SPACE}öre`;
	const text = krText(value);
	return `${text}${HARD_SPACE}${text === '1' || text === `${MINUS}1` ? 'krona' : 'kronor'}`;
}

/** Kronor per head with as many figures as tell it from zero: 173, 7,3, 0,68. */
export function krText(value: number | null): string {
	if (isMissing(value)) return tal(value);
	const size = Math.abs(value);
	if (size >= 9.95) return tal(value);
	return talKort(value, size >= 0.95 ? 1 : 2);
}

/** A share below one never reads as 100 %, and one above zero never as 0 %. */
export function andelText(share: number): string {
	const rounded = Math.round(share * 100);
	if (share < 1 && rounded >= 100) return share >= 0.999 ? 'nästan 100\u00a0%' : procent(share, 1);
	if (share > 0 && rounded === 0) return 'mindre än 1\u00a0%';
	return procent(share);
}

/** How many times: 2,4, 17, 158. */
export function gangerText(times: number): string {
	return talKort(times, times < 9.95 ? 1 : 0);
}

/** A share of the amounts that is only the noise of floating point counts as nothing. */
export function isNoll(value: number, scale: number): boolean {
	return Math.abs(value) <= 1e-9 * Math.max(1, Math.abs(scale));
}

/** Whether anybody but the kommuner pays anything. */
export const hasPengar = ({ riket: { summor } }: Alternativresultat): boolean =>
	!isNoll(summor.ersattningKr, summor.bruttoKr) || !isNoll(summor.avgiftKr, summor.bruttoKr);
