import {
	berakna,
	draStegvis,
	FORVALD_DRAGNING,
	isDragetUr,
	type Avslag,
	type Dragavslag,
	type Dragresultat
} from '#lib/engine/index.ts';
import {
	isOsakert,
	type Grundparametrar,
	type Konsekvensutredning,
	type Statistik
} from '#lib/model/index.ts';
import { wordfil } from './docx/wordfil.ts';
import { klasstabellCsv, kommuntabellCsv, type Tabellunderlag } from './csvTabeller.ts';
import { bildFor } from './diagram/bildFor.ts';
import { diagramSvg } from './diagramfil.ts';
import {
	EXPORTFORMAT,
	exportFilnamn,
	isDiagramformat,
	isMedOsakerhet,
	type Diagramformat,
	type Exportformat
} from './format.ts';
import { exportJson } from './json.ts';
import { osakerhetsdata } from './osakerhetJson.ts';
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
	const osakerhet = isDragen(underlag, format) ? yield* drawn(underlag, format, dragna) : null;
	if (osakerhet?.ok === false) return osakerhet;
	const bytes = written(underlag, format, osakerhet);
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

/** A table or data where nothing is uncertain says nothing of it, and needs no draws. */
function isDragen({ dokument }: Exportunderlag, format: Exportformat): boolean {
	const isAlltid = format === 'docx' || format === 'xlsx' || isDiagramformat(format);
	return isMedOsakerhet(format) && (isAlltid || isOsakert(dokument));
}

/** What holds the years too. */
const PER_YEAR: ReadonlySet<Exportformat> = new Set(['svg-osakra-ar', 'json']);

/** The draws that are at hand when they are the right ones, else new ones. */
function* drawn(
	underlag: Exportunderlag,
	format: Exportformat,
	dragna: Dragresultat | null
): Generator<number, Dragresultat | Dragavslag> {
	// Where nothing is uncertain all draws are the same, and these files do not say how many they were.
	const isNog = dragna?.osaker === false && !isDiagramformat(format);
	const { dragningar } = isNog ? dragna : FORVALD_DRAGNING;
	const val = { ...FORVALD_DRAGNING, dragningar, perYear: PER_YEAR.has(format) };
	return dragna !== null && isDragetUr(dragna, underlag, val)
		? dragna
		: yield* draStegvis(underlag, val);
}

function written(
	underlag: Exportunderlag,
	format: Exportformat,
	osakerhet: Dragresultat | null
): Uint8Array | Avslag {
	if (format === 'docx') return wordfil({ ...underlag, ...(osakerhet && { osakerhet }) });
	// A workbook without uncertainty has nothing to show about it; in Word a sentence may say that there is none.
	if (format === 'xlsx')
		return arbetsbok(osakerhet?.osaker === true ? { ...underlag, osakerhet } : underlag);
	return beraknad(underlag, format, osakerhet);
}

function beraknad(
	{ dokument, statistik, parametrar, alternativ: id }: Exportunderlag,
	format: Exclude<Exportformat, 'xlsx' | 'docx'>,
	osakerhet: Dragresultat | null
): Uint8Array | Avslag {
	const resultat = berakna(dokument, statistik, parametrar);
	if (!resultat.ok) return resultat;
	if (format === 'json') {
		const ids = dokument.alternativ.map((ett) => ett.id);
		const data =
			osakerhet?.osaker === true
				? osakerhetsdata(osakerhet, { dokument, statistik }, ids)
				: undefined;
		return new TextEncoder().encode(exportJson(resultat, dokument, data));
	}
	const alternativ = resultat.alternativ.find((ett) => ett.id === id);
	if (alternativ === undefined) throw new Error(`No alternative ${id}.`);
	if (isDiagramformat(format)) {
		const bild = bildFor(format, {
			dokument,
			statistik,
			resultat: alternativ,
			dragna: osakerhet
		});
		return new TextEncoder().encode(diagramSvg(bild, { dokument, statistik, alternativ: id }));
	}
	return ofOne(format, { dokument, statistik, alternativ, osakerhet });
}

function ofOne(
	format: Exclude<Exportformat, 'json' | 'xlsx' | 'docx' | Diagramformat>,
	underlag: Tabellunderlag
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
