import type { Beskrivning } from '#lib/charts/index.ts';
import type { Alternativresultat, Fraga, KommunResultat, Matt } from '#lib/engine/index.ts';
import { HARD_SPACE, mattDecimals, mattOrd, tal } from '#lib/format/index.ts';
import type { Mening, Sammanhang } from '#lib/text/index.ts';
import type { Overblick } from '../osakerhet/overblick.ts';

/** What the strip chart can show at once; more is fetched when asked for. */
export const MATTVAL = [
	{ value: 'nettoKrPerInvanare', text: 'Netto' },
	{ value: 'bruttoKrPerInvanare', text: 'Kostnad' },
	{ value: 'ersattningKrPerInvanare', text: 'Ersättning' }
] as const;

export const VYVAL = [
	{ value: 'diagram', text: 'Diagram' },
	{ value: 'tabell', text: 'Tabell' }
] as const;

/** What the strip chart and the class table show: a measure of a result, and when it is of. */
export type Mattvisning = {
	readonly matt: Matt;
	/** That of the page, or all its years together. */
	readonly resultat: Alternativresultat;
	readonly sammanhang: Sammanhang;
	/** The finding, and under it what is shown: unit, year and price level. */
	readonly rubrik: Mening;
	readonly under: string;
	readonly onforklara: ((fraga: Fraga) => void) | undefined;
	/** What the figures can be; undefined where nothing is uncertain, or is drawn. */
	readonly osakra: Overblick | null | undefined;
};

/** One kommun in words, with what its value can be; nothing for one that does not exist. */
export function kommunbeskrivning(
	kommun: KommunResultat | undefined,
	matt: Matt,
	spann = ''
): Beskrivning {
	if (kommun === undefined) return { rubrik: '', text: '', spann: '' };
	const varde = mattOrd(matt, kommun[matt], mattDecimals(matt, [kommun[matt]]));
	const text = `${varde}, ${tal(kommun.folkmangd)}${HARD_SPACE}invånare`;
	return { rubrik: kommun.kommunnamn, text, spann };
}
