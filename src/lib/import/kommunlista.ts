import type { Kommun } from '#lib/model/index.ts';
import { kommunMedNamn, kommunregister } from './kommunnamn.ts';

/** Kommuner from a pasted list, and the words in it that are none. */
export type Kommunlista = { readonly koder: readonly string[]; readonly okanda: readonly string[] };

/** Codes or names, parted by commas, semicolons, tabs, line breaks or `och`; each kommun once, in the list's order. */
export function kommunlista(text: string, kommuner: readonly Kommun[]): Kommunlista {
	const register = kommunregister(kommuner);
	const koder = new Set<string>();
	const okanda: string[] = [];
	for (const del of text.split(/[,;\t\n\r]+|\s+och\s+/)) {
		const ord = del.trim().replace(/\.$/, '');
		if (ord === '') continue;
		const kod = find(ord, register);
		if (kod === undefined) okanda.push(ord);
		else koder.add(kod);
	}
	return { koder: [...koder], okanda };
}

function find(ord: string, register: ReturnType<typeof kommunregister>): string | undefined {
	const kod = register.perKod.get(ord)?.kommunkod;
	if (kod !== undefined) return kod;
	const traff = kommunMedNamn(ord, register);
	if (traff.sort === 'en') return traff.kommun.kommunkod;
	return traff.sort === 'flera' ? traff.exakt.kommunkod : undefined;
}
