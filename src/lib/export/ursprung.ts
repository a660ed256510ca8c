import { MOTORVERSION } from '#lib/engine/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { dokumenthash } from './dokumenthash.ts';
import { exportkommando, type Exportformat } from './format.ts';

/** What a file says about itself. `alternativ` is an id of the document; null for a file of all of them. */
export type Ursprungsfraga = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly format: Exportformat;
	readonly alternativ: string | null;
	/** The command line that gives the file again, where it is not that of the export. */
	readonly kommando?: string;
};

export type Ursprungsrad = readonly [namn: string, text: string];

/**
 * Title, alternative, price level, year of the data, versions, the document's hash and the command line that gives the
 * file again: the same words in every export.
 */
export function ursprungsrader(fraga: Ursprungsfraga): Ursprungsrad[] {
	const { dokument, statistik, format, alternativ } = fraga;
	const { titel, diarienummer, regelgivare, slutYear, prisnivaYear } = dokument;
	const namn = dokument.alternativ.find(({ id }) => id === alternativ)?.namn ?? 'Alla';
	const year = statistik.kolumner.get('folkmangd')?.meta.year ?? null;
	const folkmangd = year === null ? '' : `, folkmängd 31 december ${year}`;
	const rader: Ursprungsrad[] = [
		['Titel', titel === '' ? 'Utan titel' : titel],
		['Diarienummer', diarienummer],
		['Regelgivare', regelgivare.namn],
		['Alternativ', namn],
		['Avser', `${slutYear}, när allt är infört; ${prisnivaYear} års priser`],
		['Statistik', `Utgåva ${statistik.snapshot}${folkmangd}; kontrollsumma ${statistik.hash}`],
		['Version', `Bärkraft, motor ${MOTORVERSION}`],
		['Utredningens kontrollsumma', dokumenthash(dokument)],
		['Gör om filen', fraga.kommando ?? exportkommando(dokument, format, alternativ ?? '')]
	];
	return rader.filter(([, text]) => text !== '');
}
