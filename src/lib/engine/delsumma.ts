import type { Finansiering, Statistik } from '#lib/model/index.ts';

/**
 * Kronor that grundbelopp and the parts per unit give the 290 together, before any total scales them.
 * Null when the funding has no parts, or a part follows a column the statistics lack (own data).
 */
export function delsummaKr(rad: Finansiering, statistik: Statistik): number | null {
	if (rad.grundbeloppKr === 0 && rad.perEnhet.length === 0) return null;
	let sum = rad.grundbeloppKr * statistik.kommuner.length;
	for (const { drivare, krPerEnhet } of rad.perEnhet) {
		const values = statistik.kolumner.get(drivare)?.values;
		if (values === undefined) return null;
		for (const value of values) if (!Number.isNaN(value)) sum += krPerEnhet * value;
	}
	return sum;
}
