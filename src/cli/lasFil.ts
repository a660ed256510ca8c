import { readFileSync, statSync } from 'node:fs';
import {
	MAX_FILE_CHARACTERS,
	parseDokument,
	type Fel,
	type Konsekvensutredning
} from '#lib/model/index.ts';

export type LastFil =
	| { readonly ok: true; readonly dokument: Konsekvensutredning }
	| { readonly ok: false; readonly fel: readonly Fel[] };

/** Reads and checks a file; a file that cannot be read is a fault like any other. */
export function lasFil(path: string): LastFil {
	try {
		if (statSync(path).size > MAX_FILE_CHARACTERS * 4) {
			return unreadable(`Filen ${path} är för stor.`, 'Kontrollera att det är rätt fil.');
		}
		return parseDokument(readFileSync(path, 'utf8'));
	} catch {
		return unreadable(
			`Filen ${path} går inte att läsa.`,
			'Kontrollera namnet och att du får läsa den.'
		);
	}
}

function unreadable(message: string, remedy: string): LastFil {
	return { ok: false, fel: [{ path: '', message, remedy }] };
}

/** The faults as a numbered list: where, what, what to do. */
export function fellista(path: string, fel: readonly Fel[]): string {
	const antal = fel.length === 1 ? '1 fel' : `${fel.length} fel`;
	const rader = fel.map(({ path: falt, message, remedy }, i) => {
		const plats = falt === '' ? 'Filen' : falt;
		return `${i + 1}. ${plats}\n   ${message}${remedy === '' ? '' : `\n   ${remedy}`}`;
	});
	return [`${path}: ${antal}.`, ...rader].join('\n');
}
