import type { Matt } from '#lib/engine/index.ts';
import { MATTFORMAT } from '#lib/format/index.ts';

/** Figures that are no measure, with what each is to the one who hears it. */
export const ANTAL = {
	antalKommuner: 'kommuner',
	folkmangd: 'invånare',
	antalUnderfinansierade: 'underfinansierade'
} as const;

/** Of a measure's columns; amounts that are not per head are of one kommun. */
export function kolumnnamn(matt: Matt): string {
	const { label, sort } = MATTFORMAT[matt];
	return sort === 'kr' || sort === 'arsarbetskrafter'
		? `${label} per kommun`
		: label.replace(' per invånare', '');
}
