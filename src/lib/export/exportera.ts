import {
	berakna,
	draStegvis,
	FORVALD_DRAGNING,
	type Alternativresultat,
	type Avslag,
	type Dragavslag,
	type Dragresultat,
	type Resultat
} from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { wordfil } from './docx/wordfil.ts';
import { klasstabellCsv, kommuntabellCsv } from './csvTabeller.ts';
import { EXPORTFORMAT, exportFilnamn, type Exportformat } from './format.ts';
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

/** Formats that tell what the figures can be. */
const MED_OSAKERHET: ReadonlySet<Exportformat> = new Set(['xlsx', 'docx']);

/** A file, or why there is none. */
export type Exportsvar = Exportfil | Avslag | Dragavslag;

/**
 * A file, a step at a time: yields the share of the draws that is done, so that a page can paint in between. The same
 * underlag gives the same bytes in the browser and on the command line. Refuses what the engine refuses.
 */
export function* exporteraStegvis(
	underlag: Exportunderlag,
	format: Exportformat
): Generator<number, Exportsvar> {
	const { dokument, statistik, parametrar } = underlag;
	const resultat = berakna(dokument, statistik, parametrar);
	if (!resultat.ok) return resultat;
	const osakerhet = MED_OSAKERHET.has(format)
		? yield* draStegvis(underlag, FORVALD_DRAGNING)
		: null;
	if (osakerhet?.ok === false) return osakerhet;
	const bytes = written(format, { ...underlag, resultat, osakerhet });
	if (!(bytes instanceof Uint8Array)) return bytes;
	const namn = exportFilnamn(dokument, format, underlag.alternativ);
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

type Beraknat = Exportunderlag & {
	readonly resultat: Resultat;
	readonly osakerhet: Dragresultat | null;
};

function written(format: Exportformat, beraknat: Beraknat): Uint8Array | Avslag {
	const { dokument, statistik, parametrar, resultat, osakerhet } = beraknat;
	if (format === 'json') return new TextEncoder().encode(exportJson(resultat, dokument));
	// A workbook without uncertainty has nothing to show about it; a sentence may say that there is none.
	const drag = osakerhet?.osaker === true ? { osakerhet } : {};
	if (format === 'xlsx') return arbetsbok({ dokument, statistik, parametrar, ...drag });
	if (format === 'docx') {
		const { alternativ } = beraknat;
		return wordfil({
			dokument,
			statistik,
			parametrar,
			alternativ,
			...(osakerhet && { osakerhet })
		});
	}
	const alternativ = theAlternative(beraknat);
	return ofOne(format, { dokument, statistik, alternativ });
}

function theAlternative({ resultat, alternativ }: Beraknat): Alternativresultat {
	const found = resultat.alternativ.find(({ id }) => id === alternativ);
	if (found === undefined) throw new Error(`No alternative ${alternativ}.`);
	return found;
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
