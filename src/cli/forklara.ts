import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { forklarare, MATT, type Forklaring } from '#lib/engine/index.ts';
import { dokumenthash } from '#lib/export/dokumenthash.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { forklaringText, kallnamn } from '#lib/text/index.ts';
import { fellista, lasFil } from './lasFil.ts';
import { felIndata, klart, type Utfall } from './utfall.ts';

type Val = { readonly kommun?: string; readonly matt?: string; readonly alternativ?: string };

/** `forklara FIL --kommun KOD --matt MATT`: the steps behind one figure. */
export function forklaraFil(path: string, val: Val): Utfall {
	const matt = MATT.find((id) => id === val.matt);
	if (val.kommun === undefined) return felIndata('Ange en kommun, till exempel --kommun 2425.');
	if (matt === undefined) return felIndata(`Ange ett mått med --matt: ${MATT.join(', ')}.`);
	const last = lasFil(path);
	if (!last.ok) return felIndata(fellista(path, last.fel));
	const { dokument } = last;
	const stat = statistik();
	const svar = forklarare(dokument, stat, grundparametrar());
	if (!svar.ok) return felIndata(`${svar.path}: ${svar.message}`);
	const alternativ = val.alternativ ?? defaultAlternativ(dokument);
	const forklaring = svar.forklara({ typ: 'kommun', alternativ, kommunkod: val.kommun, matt });
	if (!forklaring.ok) return felIndata(forklaring.message);
	return klart(text(forklaring, dokument, alternativ));
}

function defaultAlternativ({ alternativ }: Konsekvensutredning): string {
	const first =
		alternativ.find(({ valt }) => valt) ?? alternativ.find(({ typ }) => typ === 'forslag');
	return (first ?? alternativ[0])?.id ?? '';
}

function text(forklaring: Forklaring, dokument: Konsekvensutredning, alternativ: string): string {
	const namn = dokument.alternativ.find(({ id }) => id === alternativ)?.namn ?? alternativ;
	const kontext = { dokument, statistik: statistik(), parametrar: grundparametrar() };
	return [
		`${dokument.titel}, ${namn}. ${dokument.prisnivaYear} års priser, år ${dokument.slutYear}.`,
		forklaringText(forklaring, kallnamn(kontext)),
		`Dokument ${dokumenthash(dokument).slice(0, 12)}, statistik ${dokument.statistik}.`
	].join('\n');
}
