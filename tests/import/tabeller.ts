import { statistik } from '#lib/data/node.ts';
import type { EgnaData, Kommun } from '#lib/model/index.ts';
import {
	egnaDataFromTolkning,
	tolkaText,
	type Importval,
	type Tabelltolkning,
	type Tolkningssvar
} from '#lib/import/index.ts';

/** The real 290, and tables as people have them, made here so that no large files lie in the repository. */
export const KOMMUNER: readonly Kommun[] = statistik().kommuner;

/** A whole number for each kommun that says which it is: 1 000 + its place. */
export const varde = (i: number): number => 1000 + i * 7;

export type Skrivsatt = (kommun: Kommun, i: number) => string;

export const rader = (skriv: Skrivsatt): string[] => KOMMUNER.map(skriv);

export const tabell = (huvud: string, skriv: Skrivsatt, radbyte = '\n'): string =>
	[huvud, ...rader(skriv)].filter((rad) => rad !== '').join(radbyte);

export function tolkad(svar: Tolkningssvar): Tabelltolkning {
	if (!svar.ok) throw new Error(svar.fel.map(({ message }) => message).join(' '));
	return svar;
}

export const las = (text: string): Tabelltolkning => tolkad(tolkaText(text, KOMMUNER));

export const meddelanden = (svar: Tolkningssvar): string =>
	(svar.ok ? svar.anmarkningar : svar.fel).map((f) => `${f.message} ${f.remedy}`).join('\n');

export function val(tolkning: Tabelltolkning, mer: Partial<Importval> = {}): Importval {
	const kolumn = tolkning.kolumner[0];
	if (kolumn === undefined) throw new Error('no column');
	return {
		kolumn: kolumn.index,
		namn: kolumn.gissning.namn || 'Kolumn',
		enhet: kolumn.gissning.enhet || 'st',
		year: kolumn.gissning.year ?? 2025,
		kalla: { typ: 'enkat', text: 'Prov', url: '' },
		upptagnaId: [],
		faktor: kolumn.gissning.faktor,
		...mer
	};
}

export function egna(tolkning: Tabelltolkning, mer: Partial<Importval> = {}): EgnaData {
	const svar = egnaDataFromTolkning(tolkning, val(tolkning, mer));
	if (!svar.ok) throw new Error(svar.fel.map(({ message }) => message).join(' '));
	return svar.egnaData;
}

export const kod = (i: number): string => KOMMUNER[i]?.kommunkod ?? '';

export const utanPrickar = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** 1234567 → `1 234 567` with any separator. */
export const grupperat = (n: number, tecken: string): string =>
	String(n).replace(/\B(?=(\d{3})+$)/g, tecken);
