import {
	berakna,
	draStegvis,
	FORVALD_DRAGNING,
	isDragetUr,
	type Avslag,
	type Dragavslag,
	type Dragresultat
} from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { wordfil } from './docx/wordfil.ts';
import { klasstabellCsv, kommuntabellCsv } from './csvTabeller.ts';
import { EXPORTFORMAT, exportFilnamn, isMedOsakerhet, type Exportformat } from './format.ts';
import { exportJson } from './json.ts';
import { remsaSvg } from './svg.ts';
import { arbetsbok } from './xlsx/arbetsbok.ts';
import { vardebok } from './xlsx/vardebok.ts';

/** What a file is made from; nothing else decides its bytes. */
export type Exportunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
	/** Id of one of the document's alternatives. */
	readonly alternativ: string;
};

export type Exportfil = {
	readonly ok: true;
	readonly bytes: Uint8Array;
	readonly namn: string;
	/** MIME type. */
	readonly typ: string;
};

/** A file, or why there is none. */
export type Exportsvar = Exportfil | Avslag | Dragavslag;

/**
 * A file, a step at a time: yields the share of the draws that is done, so that a page can paint in between. The same
 * underlag gives the same bytes in the browser and on the command line. Refuses what the engine refuses.
 *
 * `dragna` spares the draws when they are of this very underlag, with our seed and number; others are drawn here.
 */
export function* exporteraStegvis(
	underlag: Exportunderlag,
	format: Exportformat,
	dragna: Dragresultat | null = null
): Generator<number, Exportsvar> {
	const bytes = isMedOsakerhet(format)
		? yield* medOsakerhet(underlag, format, dragna)
		: utanOsakerhet(underlag, format);
	if (!(bytes instanceof Uint8Array)) return bytes;
	const namn = exportFilnamn(underlag.dokument, format, underlag.alternativ);
	return { ok: true, bytes, namn, typ: EXPORTFORMAT[format].typ };
}

/** The same at once. */
export function exportera(underlag: Exportunderlag, format: Exportformat): Exportsvar {
	const arbete = exporteraStegvis(underlag, format);
	for (;;) {
		const steg = arbete.next();
		if (steg.done === true) return steg.value;
	}
}

/** The formats that tell what the figures can be. */
function* medOsakerhet(
	underlag: Exportunderlag,
	format: 'xlsx' | 'docx',
	dragna: Dragresultat | null
): Generator<number, Uint8Array | Avslag | Dragavslag> {
	const osakerhet =
		dragna !== null && isDragetUr(dragna, underlag, FORVALD_DRAGNING)
			? dragna
			: yield* draStegvis(underlag, FORVALD_DRAGNING);
	if (!osakerhet.ok) return osakerhet;
	if (format === 'docx') return wordfil({ ...underlag, osakerhet });
	// A workbook without uncertainty has nothing to show about it; in Word a sentence may say that there is none.
	return arbetsbok(osakerhet.osaker ? { ...underlag, osakerhet } : underlag);
}

function utanOsakerhet(
	{ dokument, statistik, parametrar, alternativ: id }: Exportunderlag,
	format: Exclude<Exportformat, 'xlsx' | 'docx'>
): Uint8Array | Avslag {
	const resultat = berakna(dokument, statistik, parametrar);
	if (!resultat.ok) return resultat;
	if (format === 'json') return new TextEncoder().encode(exportJson(resultat, dokument));
	const alternativ = resultat.alternativ.find((ett) => ett.id === id);
	if (alternativ === undefined) throw new Error(`No alternative ${id}.`);
	return ofOne(format, { dokument, statistik, alternativ });
}

type Ettunderlag = Parameters<typeof kommuntabellCsv>[0];

function ofOne(
	format: Exclude<Exportformat, 'json' | 'xlsx' | 'docx'>,
	underlag: Ettunderlag
): Uint8Array {
	switch (format) {
		case 'xlsx-varden':
			return vardebok(underlag);
		case 'csv':
			return kommuntabellCsv(underlag, 'excel');
		case 'csv-maskin':
			return kommuntabellCsv(underlag, 'maskin');
		case 'csv-klasser':
			return klasstabellCsv(underlag, 'excel');
		case 'csv-klasser-maskin':
			return klasstabellCsv(underlag, 'maskin');
		case 'svg':
			return new TextEncoder().encode(remsaSvg(underlag));
	}
}
