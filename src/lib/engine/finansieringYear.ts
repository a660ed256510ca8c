import type { Finansiering } from '#lib/model/index.ts';
import { konstant, produkt } from './bygg.ts';
import type { Finansieringsformel } from './finansiering.ts';
import type { Uttryck } from './uttryck.ts';

/**
 * What a krona of the first year is worth in `year`, in the document's prisnivå: 1 when indexed or without an index,
 * else 1 ÷ (1 + index)^years (docs/metod.md §5).
 */
export function realvarde(
	rad: Finansiering,
	year: number,
	arligtIndex: number | undefined
): number {
	if (rad.indexeras || arligtIndex === undefined) return 1;
	return 1 / (1 + arligtIndex) ** Math.max(0, year - rad.fromYear);
}

export function isAktiv(rad: Finansiering, year: number): boolean {
	return year >= rad.fromYear && (rad.tomYear === null || year <= rad.tomYear);
}

/** The formula of the amount in a year, in the document's prisnivå. */
export function beloppYear(
	formel: Finansieringsformel,
	year: number,
	arligtIndex: number | undefined
): Uttryck {
	const varde = realvarde(formel.rad, year, arligtIndex);
	if (varde === 1) return formel.belopp;
	const nominellt = { ...formel.belopp, namn: `${formel.namn}, nominellt` };
	return produkt(
		[
			nominellt,
			{ ...konstant(varde, `Värdet av en krona år ${year}, inte uppräknad`), enhet: 'andel' }
		],
		[formel.namn, 'kr']
	);
}
