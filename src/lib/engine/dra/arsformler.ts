import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Alternativformler } from '../alternativ.ts';
import { differens, kandSumma, konstant, produkt } from '../bygg.ts';
import type { Finansieringsformel } from '../finansiering.ts';
import { beloppYear, isAktiv } from '../finansieringYear.ts';
import type { Postformel } from '../kostnadspost.ts';
import { fallsIn } from '../takt.ts';
import type { Uttryck } from '../uttryck.ts';
import type { Slumpunderlag } from './slumpmodell.ts';

/** The years of the period as formulas of netto, and where chance may enter them. */
export type Arsformler = {
	readonly years: readonly { readonly year: number; readonly netto: Uttryck }[];
	readonly slumpas: Slumpunderlag;
};

/**
 * The yearly path as formulas: engång in its year, återkommande in the years they fall, money while it comes. Lines
 * that do not reach slutYear are here too, and vary as much.
 */
export function arsformler(
	{ startYear, slutYear, parametrar: { arligtIndex } }: Konsekvensutredning,
	formel: Alternativformler
): Arsformler {
	const pengar: { readonly id: string; readonly uttryck: Uttryck }[] = [];
	const belopp = (rad: Finansieringsformel, year: number): Uttryck => {
		const uttryck = beloppYear(rad, year, arligtIndex);
		pengar.push({ id: rad.id, uttryck });
		return uttryck;
	};
	const years = Array.from({ length: slutYear - startYear + 1 }, (_, k) => {
		const year = startYear + k;
		const aktiva = formel.finansiering.filter(({ rad }) => isAktiv(rad, year));
		const kostnader = [
			...formel.poster.filter(({ takt }) => fallsIn(takt, year)).map(oneTime),
			...aktiva.flatMap(({ ansokan }) => (ansokan === null ? [] : [ansokan]))
		];
		const intakter = aktiva.map((rad) => belopp(rad, year));
		const netto = differens(
			kandSumma(kostnader, ['Kostnad', 'kr']),
			kandSumma(intakter, ['Intäkter', 'kr']),
			[`Nettokostnad ${year}`, 'kr']
		);
		return { year, netto };
	});
	const alla = formel.poster.map(({ id, arskostnad }) => ({ id, uttryck: arskostnad }));
	const matt = Object.fromEntries(years.map(({ year, netto }) => [String(year), netto]));
	return {
		years,
		slumpas: { ...formel, lopande: alla, engang: [], ersattning: pengar, avgift: [], matt }
	};
}

/** The cost of one occurrence by way of the yearly cost, which is what chance multiplies. */
function oneTime({ takt, arskostnad }: Postformel): Uttryck {
	if (takt.typ !== 'aterkommande' || takt.intervallYears === 1) return arskostnad;
	return produkt(
		[arskostnad, konstant(takt.intervallYears, 'År mellan gångerna')],
		[arskostnad.namn, 'kr']
	);
}
