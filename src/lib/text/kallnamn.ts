import type { Stegkalla } from '#lib/engine/index.ts';
import {
	fieldMeta,
	kallaSchema,
	type Grundparametrar,
	type Kalla,
	type KolumnMeta,
	type Konsekvensutredning,
	type Statistik
} from '#lib/model/index.ts';
import type { Kallnamn } from './forklaring.ts';

/** What the names of an explanation's sources are found in. */
export type Kallkontext = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
};

/** Sources in words: producer, table and year; parameter with year and origin; the post in the document. */
export function kallnamn(kontext: Kallkontext): Kallnamn {
	return (kalla) => {
		if (kalla.typ === 'statistik') return statistikText(kalla.kolumn, kontext);
		return kalla.typ === 'parameter'
			? parameterText(kalla, kontext)
			: dokumentText(kalla.path, kontext.dokument);
	};
}

function statistikText(id: string, { dokument, statistik }: Kallkontext): string {
	const meta: KolumnMeta | undefined = statistik.kolumner.get(id)?.meta;
	if (meta !== undefined) return kolumnkalla(meta);
	const egna = dokument.egnaData.find((data) => data.id === id);
	return egna === undefined ? 'Egna data' : `Egna data: ${egna.namn}. ${kallaText(egna.kalla)}`;
}

/** `SCB, TAB628, 2025`. */
export function kolumnkalla({ source: { producer, table }, year }: KolumnMeta): string {
	return `${producer}${table === '' ? '' : `, ${table}`}${year === null ? '' : `, ${year}`}`;
}

function parameterText(
	{ id, andrad }: Extract<Stegkalla, { typ: 'parameter' }>,
	{ dokument, parametrar }: Kallkontext
): string {
	if (andrad) {
		const [namn = ''] = id.split('.');
		const kalla = dokument.parametrar.kallor?.[id] ?? dokument.parametrar.kallor?.[namn];
		return kalla === undefined
			? 'Ändrad i utredningen, utan källa'
			: `Ändrad i utredningen. ${kallaText(kalla)}`;
	}
	const parameter = parametrar.get(id);
	if (parameter === undefined) return 'Förvalt värde';
	const year = parameter.year === null ? '' : `, ${parameter.year}`;
	return `Förvalt värde${year}${parameter.source === '' ? '' : `: ${parameter.source}`}`;
}

/** `alternativ[1].kostnadsposter[0].pris.krPerEnhet` → the post's name and what its figures rest on. */
function dokumentText(path: string, { alternativ }: Konsekvensutredning): string {
	const match = /^alternativ\[(\d+)\](?:\.(kostnadsposter|finansiering)\[(\d+)\])?/.exec(path);
	const vald = alternativ[Number(match?.[1])];
	const lista = match?.[2] === 'finansiering' ? vald?.finansiering : vald?.kostnadsposter;
	const rad = match?.[3] === undefined ? undefined : lista?.[Number(match[3])];
	if (rad === undefined) return 'Angivet i utredningen';
	const avser = 'avser' in rad && rad.avser !== '' ? ` (${rad.avser})` : '';
	return `Angivet för ”${rad.namn}”${avser}. ${kallaText(rad.kalla)}`;
}

/** `Förarbete eller myndighetsuppgift: prop. 2022/23:43 s. 60`. */
function kallaText({ typ, text }: Kalla): string {
	// Asked for here and not when the module loads, so that a page without explanations need not fetch it.
	const name = fieldMeta(kallaSchema, ['typ'])?.val?.[typ] ?? typ;
	return text === '' ? name : `${name}: ${text}`;
}
