/** The skeletons' instructions to the writer, left as they were. */
const ANVISNING =
	/^(Beskriv|Ange|Nämn|Ta med|Visa att|Skriv|Beräkningen görs i verktyget\. Skriv)\b/;

/** The text says what to write and is not yet written. */
export function isAnvisning(text: string): boolean {
	return ANVISNING.test(text.trim());
}
