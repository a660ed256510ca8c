import type { Kommun } from '#lib/model/index.ts';
import { avgransadText } from './avgransadText.ts';
import { avkoda, lagadText } from './teckenkodning.ts';
import { tolkaRutnat } from './tolkaRutnat.ts';
import { avslag, type Tabellkalla, type Tolkningssvar } from './typer.ts';

/** Largest file that is opened, compressed or not; the kommuner's tables are some hundred kB. */
export const MAX_IMPORT_BYTES = 5_000_000;

export type Filval = {
	readonly kommuner: readonly Kommun[];
	/** The sheet to read; without it the one with the most kommuner. */
	readonly blad?: string;
};

/** What a pasted table says. Pure; never throws. */
export function tolkaText(text: string, kommuner: readonly Kommun[]): Tolkningssvar {
	return tolkaAvkodad(text, { sort: 'text', teckenkodning: null }, kommuner);
}

/**
 * What a CSV or XLSX file says. Asynchronous because unpacking is the browser's own and streams; the reader of
 * workbooks is fetched when it is needed.
 */
export async function tolkaBytes(bytes: Uint8Array, val: Filval): Promise<Tolkningssvar> {
	if (bytes.length > MAX_IMPORT_BYTES) return forStor(bytes.length);
	const fel = filslag(bytes);
	if (fel !== null) return avslag(...fel);
	if (isZip(bytes)) {
		const { tolkaXlsx } = await import('./xlsx/tolkaXlsx.ts');
		return tolkaXlsx(bytes, val);
	}
	const { text, kodning } = avkoda(bytes);
	return tolkaAvkodad(text, { sort: 'csv', teckenkodning: kodning }, val.kommuner);
}

function tolkaAvkodad(
	raw: string,
	kalla: Pick<Tabellkalla, 'sort' | 'teckenkodning'>,
	kommuner: readonly Kommun[]
): Tolkningssvar {
	if (raw.length > MAX_IMPORT_BYTES) return forStor(raw.length);
	const utanMarke = raw.replace(/^\ufeff/, '');
	// Excel's own first line, which names the delimiter.
	const text = utanMarke.replace(/^sep=.\r?\n/i, '');
	if (text.includes('\u0000')) {
		return avslag('Filen är inte en tabell.', 'Öppna en CSV- eller XLSX-fil.');
	}
	if (/^\s*(<!doctype html|<html|<table|<\?xml)/i.test(text.slice(0, 500))) {
		return avslag(
			'Filen är en webbsida eller XML, inte en tabell.',
			'Öppna den i Excel och spara som XLSX eller CSV, eller kopiera cellerna och klistra in.'
		);
	}
	const lagad = lagadText(text);
	const delad = avgransadText(lagad ?? text);
	if (!delad.ok) return delad;
	const svar = tolkaRutnat(
		delad.rutnat,
		{ ...kalla, avgransare: delad.avgransare, blad: null, bladnamn: [], form: 'bred' },
		kommuner
	);
	if (!svar.ok) return svar;
	const mer = [...(delad.lostCitat ? [CITAT] : []), ...(lagad === null ? [] : [LAGAD])];
	return { ...svar, anmarkningar: [...svar.anmarkningar, ...mer] };
}

const CITAT = {
	message: 'Ett citattecken öppnas men stängs aldrig. Det har lästs som en vanlig bokstav.',
	remedy: 'Kontrollera att kolumnerna stämmer.'
};
const LAGAD = {
	message: 'Å, ä och ö var sönderskrivna (till exempel Ã¥) och har återställts.',
	remedy: 'Kontrollera namnen.'
};

function forStor(storlek: number): Tolkningssvar {
	return avslag(
		`Tabellen är för stor (${Math.ceil(storlek / 1e6)} MB).`,
		'Den får vara högst 5 MB. Ta bara med de rader och kolumner som behövs.'
	);
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Files that look like tables to a person but are of another kind. */
function filslag(bytes: Uint8Array): readonly [string, string] | null {
	const [a, b, c, d] = bytes;
	if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
		return [
			'Filen är en äldre Excel-fil (.xls) eller en XLSX-fil med lösenord.',
			'Öppna den i Excel, ta bort lösenordet och spara som XLSX.'
		];
	}
	if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) {
		return [
			'Filen är en PDF.',
			'Kopiera tabellen ur den och klistra in, eller öppna källan i Excel.'
		];
	}
	return null;
}
