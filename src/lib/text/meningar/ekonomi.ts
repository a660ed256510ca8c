import type { Alternativresultat, Matt } from '#lib/engine/index.ts';
import { HARD_SPACE, procent, talKort } from '#lib/format/index.ts';
import { figur, mening, type Figur, type Mening } from '../delar.ts';
import { bebodda, langKlass, type Klass } from '../storlek.ts';
import { isOkand } from './kostnad.ts';
import type { Utkast } from './utsaga.ts';

/** What it means for the kommun's own economy, in the class where it weighs most. */
export function ekonomimeningar(resultat: Alternativresultat): readonly Utkast[] {
	if (isOkand(resultat)) return [];
	return [
		['skatteore', 'ekonomi', skatteore(resultat)],
		['andelAvNettokostnad', 'ekonomi', andelAvNettokostnad(resultat)]
	];
}

/** The class where the measure's mean is largest; null when it is nowhere above `minst`. */
export function tyngst(resultat: Alternativresultat, matt: Matt, minst: number): Klass | null {
	const varde = (klass: Klass) => klass.resultat.matt[matt].medel ?? -Infinity;
	return bebodda(resultat).reduce<Klass | null>(
		(mest, klass) =>
			varde(klass) >= minst && (mest === null || varde(klass) > varde(mest)) ? klass : mest,
		null
	);
}

/** `i kommuner med färre än 5 000 invånare`, or riket when there is one class only. */
export function iKlass(klass: Klass): string {
	const text = langKlass(klass);
	return text.startsWith('i ') ? text : `i kommuner ${text}`;
}

const iKlassen = (klass: Klass): string => iKlass(klass).replace(/^i/, 'I');

function skatteore(resultat: Alternativresultat): Mening | null {
	const klass = tyngst(resultat, 'skatteOre', 0.05);
	const ore = klass?.resultat.matt.skatteOre.medel ?? null;
	if (klass === null || ore === null) return null;
	const figure = figur(`${talKort(ore, ore < 9.95 ? 1 : 0)}${HARD_SPACE}öre`, {
		typ: 'grupp',
		alternativ: resultat.id,
		grupp: klass.grupp,
		matt: 'skatteOre',
		varde: 'medel'
	});
	return mening`${iKlassen(klass)} motsvarar nettokostnaden i genomsnitt ${figure} per skattehundralapp.`;
}

/** A share of the kommun's whole net cost: `0,28 %`. */
export function andelstext(share: number): string {
	const size = share * 100;
	return size < 0.005
		? `mindre än 0,01${HARD_SPACE}%`
		: size >= 9.95
			? procent(share)
			: `${talKort(size, size < 0.95 ? 2 : 1)}${HARD_SPACE}%`;
}

/** The bruttokostnad as a share of all net cost, in the class where it weighs most; null when it weighs nothing. */
export function nettokostnadsandel(
	resultat: Alternativresultat
): { readonly klass: Klass; readonly andel: number; readonly figure: Figur } | null {
	const klass = tyngst(resultat, 'andelAvNettokostnad', 1e-9);
	const andel = klass?.resultat.matt.andelAvNettokostnad.medel ?? null;
	if (klass === null || andel === null) return null;
	const figure = figur(andelstext(andel), {
		typ: 'grupp',
		alternativ: resultat.id,
		grupp: klass.grupp,
		matt: 'andelAvNettokostnad',
		varde: 'medel'
	});
	return { klass, andel, figure };
}

function andelAvNettokostnad(resultat: Alternativresultat): Mening | null {
	const tyngsta = nettokostnadsandel(resultat);
	if (tyngsta === null) return null;
	return mening`${iKlassen(tyngsta.klass)} motsvarar bruttokostnaden ${tyngsta.figure} av kommunernas nettokostnad för all verksamhet.`;
}
