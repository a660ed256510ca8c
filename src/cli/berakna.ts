import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import {
	berakna,
	type Alternativresultat,
	type Dragresultat,
	type Resultat
} from '#lib/engine/index.ts';
import { kommuntabellCsv, type Tabellunderlag } from '#lib/export/csvTabeller.ts';
import { resultatJson } from '#lib/export/json.ts';
import { osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { beraknakommando } from './beraknakommando.ts';
import { dragna } from './dragna.ts';
import { forstahand } from './forstahand.ts';
import { fellista, lasFil } from './lasFil.ts';
import { resultattext } from './resultattext.ts';
import { felIndata, klart, type Utfall } from './utfall.ts';

const FORMAT = ['text', 'json', 'csv', 'csv-maskin'] as const;
type Format = (typeof FORMAT)[number];

type Val = {
	readonly format?: string;
	readonly alternativ?: string;
	readonly dragningar?: string;
	readonly fro?: string;
};

/** `berakna FIL`: the result as text, JSON or a table of the 290; with `--dragningar` also what it can be. */
export function beraknaFil(path: string, val: Val): Utfall {
	const format = FORMAT.find((namn) => namn === (val.format ?? 'text'));
	if (format === undefined) {
		return felIndata(`Formatet ”${val.format}” finns inte. Välj ${FORMAT.join(', ')}.`);
	}
	const last = lasFil(path);
	if (!last.ok) return felIndata(fellista(path, last.fel));
	const resultat = berakna(last.dokument, statistik(), grundparametrar());
	if (!resultat.ok) return felIndata(`${resultat.path}: ${resultat.message}`);
	const valda = chosen(resultat, val.alternativ);
	if (valda.length === 0) {
		const ids = resultat.alternativ.map(({ id }) => id).join(', ');
		return felIndata(`Alternativet ”${val.alternativ}” finns inte. Välj ett av ${ids}.`);
	}
	const drag = dragna(last.dokument, val);
	if (drag?.ok === false) return felIndata(`${drag.path}: ${drag.message}`);
	return klart(write({ ...resultat, alternativ: valda }, last.dokument, [format, drag]));
}

function chosen({ alternativ }: Resultat, id: string | undefined): readonly Alternativresultat[] {
	return id === undefined ? alternativ : alternativ.filter((ett) => ett.id === id);
}

function write(
	resultat: Resultat,
	dokument: Konsekvensutredning,
	[format, drag]: readonly [Format, Dragresultat | null]
): string {
	if (format === 'csv' || format === 'csv-maskin')
		return csvText(resultat, dokument, [format, drag]);
	const ids = resultat.alternativ.map(({ id }) => id);
	const osakerhet =
		drag === null ? undefined : osakerhetsdata(drag, { dokument, statistik: statistik() }, ids);
	if (format === 'json') return resultatJson(resultat, dokument, osakerhet);
	return resultattext(resultat, dokument, osakerhet);
}

/** The table of one alternative, with intervals when there are draws. */
function csvText(
	{ alternativ: alla }: Resultat,
	dokument: Konsekvensutredning,
	[format, osakerhet]: readonly ['csv' | 'csv-maskin', Dragresultat | null]
): string {
	const alternativ = forstahand(alla, dokument);
	if (alternativ === undefined) return '';
	const kommando = beraknakommando(dokument, format, [alternativ.id, osakerhet]);
	const underlag: Tabellunderlag = {
		...{ dokument, statistik: statistik(), alternativ, osakerhet },
		// Most often the file is the one that the export gives.
		...(kommando === null ? {} : { kommando })
	};
	return textOf(kommuntabellCsv(underlag, format === 'csv' ? 'excel' : 'maskin'));
}

/** The bytes as text, with the byte order mark that Excel needs kept. */
function textOf(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
