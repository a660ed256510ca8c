import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import type { Sammanhang } from '#lib/text/index.ts';

/** Year, price level and age of the statistics: what every table and picture in a file has to say. */
export function sammanhangFor(
	{ slutYear, prisnivaYear }: Konsekvensutredning,
	statistik: Statistik
): Sammanhang {
	const folkmangd = statistik.kolumner.get('folkmangd')?.meta;
	return {
		slutYear,
		prisnivaYear,
		folkmangdYear: folkmangd?.year ?? null,
		folkmangdKalla: folkmangd?.source.producer ?? ''
	};
}
