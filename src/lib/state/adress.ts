/** The query of an address with some of its fields changed; null takes a field away. */
export function medFraga(search: string, andrat: Readonly<Record<string, string | null>>): string {
	const fraga = new URLSearchParams(search);
	for (const [namn, varde] of Object.entries(andrat)) {
		if (varde === null) fraga.delete(namn);
		else fraga.set(namn, varde);
	}
	return fraga.toString();
}
