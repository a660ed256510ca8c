const LANGSTA_ID = 40;

/** A readable id from a name: `Råd för samverkan` → `rad-for-samverkan`. Empty names become `post`. */
export function idFromName(namn: string): string {
	const id = namn
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LANGSTA_ID)
		.replace(/^-+|-+$/g, '');
	return id === '' ? 'post' : id;
}

/** The id of a name, with the first free number after it when another item already has it. */
export function uniqueId(namn: string, items: readonly { readonly id: string }[]): string {
	const taken = new Set(items.map(({ id }) => id));
	const base = idFromName(namn);
	let id = base;
	for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
	return id;
}
