import { MAX_FILE_CHARACTERS, parseDokument, type ParseResult } from '#lib/model/index.ts';

/** UTF-8 takes at most four bytes a character; more than this is never read into memory. */
const MAX_BYTES = MAX_FILE_CHARACTERS * 4;

/** The document in a file the user has chosen, or what is wrong with it. */
export async function lasFil(file: File): Promise<ParseResult> {
	if (file.size > MAX_BYTES) {
		const mb = Math.round(file.size / 1e6);
		return refusal(
			`Filen är för stor (${mb} MB).`,
			'En konsekvensutredning är högst några MB. Kontrollera att det är rätt fil.'
		);
	}
	try {
		return parseDokument(await file.text());
	} catch {
		return refusal('Filen gick inte att läsa.', 'Kontrollera att den finns kvar och försök igen.');
	}
}

function refusal(message: string, remedy: string): ParseResult {
	return { ok: false, fel: [{ path: '', message, remedy }] };
}
