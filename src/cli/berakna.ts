import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { berakna, type Alternativresultat, type Resultat } from '#lib/engine/index.ts';
import { kommuntabellCsv } from '#lib/export/csvTabeller.ts';
import { resultatJson } from '#lib/export/json.ts';
import { osakerhetsdata, type Osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
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
	if (drag !== null && format.startsWith('csv'))
		return felIndata('Dragningar skrivs bara i formaten text och json.');
	const ids = valda.map(({ id }) => id);
	const kallor = { dokument: last.dokument, statistik: statistik() };
	const osakerhet = drag === null ? undefined : osakerhetsdata(drag, kallor, ids);
	return klart(write({ ...resultat, alternativ: valda }, last.dokument, [format, osakerhet]));
}

function chosen({ alternativ }: Resultat, id: string | undefined): readonly Alternativresultat[] {
	return id === undefined ? alternativ : alternativ.filter((ett) => ett.id === id);
}

function write(
	resultat: Resultat,
	dokument: Konsekvensutredning,
	[format, osakerhet]: readonly [Format, Osakerhetsdata | undefined]
): string {
	if (format === 'json') return resultatJson(resultat, dokument, osakerhet);
	if (format === 'text') return resultattext(resultat, dokument, osakerhet);
	const alternativ = forstahand(resultat.alternativ, dokument);
	if (alternativ === undefined) return '';
	const sort = format === 'csv' ? 'excel' : 'maskin';
	return textOf(kommuntabellCsv({ dokument, statistik: statistik(), alternativ }, sort));
}

/** The bytes as text, with the byte order mark that Excel needs kept. */
function textOf(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
