import type { Statistik } from '#lib/model/index.ts';
import type { Alternativformler, Rad } from './alternativ.ts';
import { finite, type Mattvektorer } from './fordelning.ts';
import type { Raknare } from './rakna.ts';
import { vardeFor, type Varde } from './varde.ts';
import type { KommunResultat, Saknad } from './resultat.ts';
import type { Underlag } from './underlag.ts';
import { kolumnerI } from './uttryck.ts';

type Radvarde = Rad & { readonly varde: Varde };

/** Nothing missing: shared so that 290 rows do not each hold an empty list. */
const INGA: readonly Saknad[] = Object.freeze([]);

/** One row per kommun, in the order of the statistics. */
export function kommunresultat(
	formler: Alternativformler,
	vektorer: Mattvektorer,
	[rakna, underlag, statistik]: readonly [Raknare, Underlag, Statistik]
): KommunResultat[] {
	const varden = (rader: readonly Rad[]): Radvarde[] =>
		rader.map((rad) => ({ ...rad, varde: rakna(rad.uttryck) }));
	const poster = varden([...formler.lopande, ...formler.ansokan, ...formler.engang]);
	const finansiering = varden([...formler.ersattning, ...formler.avgift]);
	const ofullstandiga = [...poster, ...finansiering].filter(({ varde }) => hasMissing(varde));
	const shape = (rader: readonly Radvarde[]) =>
		Object.fromEntries(rader.map(({ id }) => [id, null]));
	const postshape = shape(poster);
	const finansieringsshape = shape(finansiering);
	const { matt } = vektorer;
	return statistik.kommuner.map(({ kommunkod, kommunnamn }, i) => ({
		kommunkod,
		kommunnamn,
		folkmangd: underlag.folkmangd[i] ?? 0,
		storleksklass: underlag.klass[i] ?? 0,
		engangKr: known(matt.engangKr[i]),
		lopandeKr: known(matt.lopandeKr[i]),
		bruttoKr: known(matt.bruttoKr[i]),
		ersattningKr: known(matt.ersattningKr[i]),
		avgiftKr: known(matt.avgiftKr[i]),
		nettoKr: known(matt.nettoKr[i]),
		engangKrPerInvanare: known(matt.engangKrPerInvanare[i]),
		bruttoKrPerInvanare: known(matt.bruttoKrPerInvanare[i]),
		ersattningKrPerInvanare: known(matt.ersattningKrPerInvanare[i]),
		nettoKrPerInvanare: known(matt.nettoKrPerInvanare[i]),
		finansieringsgrad: finite(matt.finansieringsgrad[i] ?? NaN),
		skatteOre: finite(matt.skatteOre[i] ?? NaN),
		andelAvNettokostnad: finite(matt.andelAvNettokostnad[i] ?? NaN),
		arsarbetskrafter: known(matt.arsarbetskrafter[i]),
		poster: amounts(poster, i, postshape),
		finansiering: amounts(finansiering, i, finansieringsshape),
		saknade: missing(ofullstandiga, i, underlag)
	}));
}

/** An amount of a kommun is always known, as a sum over what is; −0 is written 0. */
function known(varde: number | undefined): number {
	return (varde ?? 0) + 0;
}

/** Copies one row's shape and fills it: much faster than adding the same keys 290 times. */
function amounts(
	rader: readonly Radvarde[],
	i: number,
	shape: Readonly<Record<string, null>>
): Record<string, number | null> {
	const result: Record<string, number | null> = { ...shape };
	for (const { id, varde } of rader) result[id] = finite(vardeFor(varde, i));
	return result;
}

function hasMissing(varde: Varde): boolean {
	if (typeof varde === 'number') return Number.isNaN(varde);
	for (const kr of varde) if (Number.isNaN(kr)) return true;
	return false;
}

/** `rader`: those that are missing somewhere. */
function missing(rader: readonly Radvarde[], i: number, underlag: Underlag): readonly Saknad[] {
	let found: Saknad[] | null = null;
	for (const rad of rader) {
		if (!Number.isNaN(vardeFor(rad.varde, i))) continue;
		found ??= [];
		found.push(reason(rad, i, underlag));
	}
	return found ?? INGA;
}

/** The first column without a value; a formula can also be undefined there, such as 0 to a negative power. */
function reason(rad: Radvarde, i: number, { kolumner, orsak }: Underlag): Saknad {
	const kolumn = kolumnerI(rad.uttryck).find((id) => Number.isNaN(kolumner.get(id)?.[i] ?? NaN));
	return kolumn === undefined
		? { id: rad.id, kolumn: '', orsak: 'ej_tillamplig' }
		: { id: rad.id, kolumn, orsak: orsak(kolumn, i) };
}
