import type { Beskrivning } from '#lib/charts/index.ts';
import type { KommunResultat } from '#lib/engine/index.ts';
import { HARD_SPACE, mattDecimals, mattOrd, tal } from '#lib/format/index.ts';
import type { Remsmatt } from '#lib/text/index.ts';

/** What the strip chart can show, and as what. */
export const MATTVAL = [
	{ value: 'nettoKrPerInvanare', text: 'Netto' },
	{ value: 'bruttoKrPerInvanare', text: 'Kostnad' },
	{ value: 'ersattningKrPerInvanare', text: 'Ersättning' }
] as const;

export const VYVAL = [
	{ value: 'diagram', text: 'Diagram' },
	{ value: 'tabell', text: 'Tabell' }
] as const;

/** One kommun in words, with what its value can be; nothing for one that does not exist. */
export function kommunbeskrivning(
	kommun: KommunResultat | undefined,
	matt: Remsmatt,
	spann = ''
): Beskrivning {
	if (kommun === undefined) return { rubrik: '', text: '', spann: '' };
	const varde = mattOrd(matt, kommun[matt], mattDecimals(matt, [kommun[matt]]));
	const text = `${varde}, ${tal(kommun.folkmangd)}${HARD_SPACE}invånare`;
	return { rubrik: kommun.kommunnamn, text, spann };
}
