import { karta, rutor } from '#lib/data/vidBehov.ts';
import { rutkarta, ytkarta, type Kartgeometri, type Kartklass } from '#lib/charts/karta/index.ts';
import type { KommunResultat, Matt } from '#lib/engine/index.ts';
import {
	EN_DASH,
	HARD_SPACE,
	MATTFORMAT,
	mattDecimals,
	mattOrd,
	mattTal,
	tal
} from '#lib/format/index.ts';
import type { Remsmatt } from '#lib/text/index.ts';

/** The measures a map can show: per head or share, as a sum would only show where people live. */
export const KARTMATT = [
	'nettoKrPerInvanare',
	'bruttoKrPerInvanare',
	'ersattningKrPerInvanare',
	'finansieringsgrad',
	'skatteOre',
	'andelAvNettokostnad'
] as const satisfies readonly Matt[];

export type Kartmatt = (typeof KARTMATT)[number];

/** Those the strip chart also shows, which have a finding as their title. */
export const isRemsmatt = (matt: Kartmatt): matt is Remsmatt =>
	['nettoKrPerInvanare', 'bruttoKrPerInvanare', 'ersattningKrPerInvanare'].includes(matt);

export const MATTVAL = KARTMATT.map((value) => ({ value, text: MATTFORMAT[value].label }));

export const KARTSLAG = [
	{ value: 'rutor', text: 'Lika stora rutor' },
	{ value: 'ytor', text: 'Kommungränser' },
	{ value: 'lista', text: 'Lista' }
] as const;

export type Kartslag = (typeof KARTSLAG)[number]['value'];

/** Width in the map's own units; on the screen it shrinks to the room there is. */
const BREDD = { rutor: 396, ytor: 340 } as const;

export async function kartgeometri(slag: 'rutor' | 'ytor'): Promise<Kartgeometri> {
	return slag === 'rutor'
		? rutkarta(await rutor(), BREDD.rutor)
		: ytkarta(await karta(), BREDD.ytor);
}

/** The figure of the measure in words, `119 kronor per invånare`; null when it is missing. */
export function siffertext(kommun: KommunResultat, matt: Kartmatt): string | null {
	const varde = kommun[matt];
	return varde === null ? null : mattOrd(matt, varde, mattDecimals(matt, [varde]));
}

/** What the map says of a kommun. */
export function kommuntext(
	kommun: KommunResultat | undefined,
	matt: Kartmatt
): { readonly rubrik: string; readonly text: string } {
	if (kommun === undefined) return { rubrik: '', text: '' };
	const siffra = siffertext(kommun, matt) ?? 'uppgift saknas';
	return {
		rubrik: kommun.kommunnamn,
		text: `${siffra}, ${tal(kommun.folkmangd)}${HARD_SPACE}invånare`
	};
}

/** `40–80`, `200 eller mer`, `−8 till 0`: a class from its lower value to its higher. */
export function klasstext(matt: Kartmatt, klass: Kartklass, limits: readonly number[]): string {
	const decimals = fewest(matt, limits);
	const text = (value: number) => mattTal(matt, value, decimals);
	if (klass.sida === 'noll') return text(0);
	if (klass.till === null) {
		return `${text(klass.fran)} eller ${klass.sida === 'over' ? 'mer' : 'mindre'}`;
	}
	return klass.sida === 'over'
		? `${text(klass.fran)}${EN_DASH}${text(klass.till)}`
		: `${text(klass.till)} till ${text(klass.fran)}`;
}

/** Decimals enough for every limit to be written in full. */
function fewest(matt: Kartmatt, limits: readonly number[]): number {
	const start = mattDecimals(matt, limits);
	const plain = [start, start + 1, start + 2].find(
		(decimals) =>
			new Set(limits.map((value) => mattTal(matt, value, decimals))).size === new Set(limits).size
	);
	return plain ?? start + 2;
}
