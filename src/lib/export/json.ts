import type { Resultat } from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { dokumenthash } from './dokumenthash.ts';
import { exportkommando } from './format.ts';
import type { Osakerhetsdata } from './osakerhetJson.ts';

/** The whole result as JSON (DESIGN.md §5), figures unrounded, with the versions that made them, and draws when made. */
export function resultatJson(
	resultat: Resultat,
	dokument: Konsekvensutredning,
	osakerhet?: Osakerhetsdata
): string {
	const { ok, versioner, alternativ, anmarkningar } = resultat;
	const versions = {
		...versioner,
		snapshot: dokument.statistik,
		dokument: dokumenthash(dokument)
	};
	const svar = {
		ok,
		versioner: versions,
		alternativ,
		anmarkningar,
		...(osakerhet === undefined ? {} : { osakerhet })
	};
	return JSON.stringify(svar, null, '\t') + '\n';
}

/** The same with the document itself and the command line that gives the file again; the draws last. */
export function exportJson(
	resultat: Resultat,
	dokument: Konsekvensutredning,
	osakerhet?: Osakerhetsdata
): string {
	const { alternativ, ...rest } = JSON.parse(resultatJson(resultat, dokument)) as Resultat;
	const kommando = exportkommando(dokument, 'json', '');
	const svar = { ...rest, kommando, dokument, alternativ, ...(osakerhet && { osakerhet }) };
	return `${JSON.stringify(svar, null, '\t')}\n`;
}
