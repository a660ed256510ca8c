import { FORVALD_DRAGNING, type Dragresultat } from '#lib/engine/index.ts';
import { exportFilnamn } from '#lib/export/format.ts';
import { dokumentFilnamn } from '#lib/export/jsonDokument.ts';
import { isOsakert, type Konsekvensutredning } from '#lib/model/index.ts';

/**
 * The command line of a table that `exportera` does not give: of an uncertain alternative without draws, or with other
 * draws than the app's. Null when the two give the same file.
 */
export function beraknakommando(
	dokument: Konsekvensutredning,
	format: 'csv' | 'csv-maskin',
	[id, dragna]: readonly [string, Pick<Dragresultat, 'dragningar' | 'fro'> | null]
): string | null {
	const { dragningar, fro } = FORVALD_DRAGNING;
	const alternativ = dokument.alternativ.filter((ett) => ett.id === id);
	const isSamma = dragna?.dragningar === dragningar && dragna.fro === fro;
	if (isSamma || !isOsakert({ ...dokument, alternativ })) return null;
	return [
		'npm run --silent cli -- berakna',
		dokumentFilnamn(dokument.titel),
		`--format ${format} --alternativ ${id}`,
		...(dragna === null ? [] : [`--dragningar ${dragna.dragningar} --fro ${dragna.fro}`]),
		`--ut ${exportFilnamn(dokument, format, id)}`
	].join(' ');
}
