import { sokform } from '#lib/format/index.ts';
import type { Kommun } from '#lib/model/index.ts';
import type { Forslag } from './typer.ts';

/** What a text says about a kommun, before the whole table has been seen. */
export type Namntraff =
	/** `skrift`: as the name is spelt; `vikt`: only when å ä ö and hyphens are disregarded. */
	| { readonly sort: 'en'; readonly kommun: Kommun; readonly skrift: 'exakt' | 'vikt' }
	/** Names that differ by their rings and dots only, as Habo and Håbo, in a spelling without them. */
	| { readonly sort: 'flera'; readonly kommuner: readonly Kommun[]; readonly exakt: Kommun }
	| { readonly sort: 'ingen' };

export type Kommunregister = {
	readonly kommuner: readonly Kommun[];
	readonly perKod: ReadonlyMap<string, Kommun>;
	readonly perNamn: ReadonlyMap<string, Kommun>;
	readonly perVikt: ReadonlyMap<string, readonly Kommun[]>;
};

/** Other names in use, by kommunkod: the kommun's own form, or the name in older tables. */
const ANDRA_NAMN: readonly (readonly [kod: string, namn: string])[] = [
	['2080', 'falu'],
	['2023', 'malung'],
	['0980', 'region gotland']
];

const ren = (text: string): string => text.toLowerCase().normalize('NFC').trim();

/** Hyphens and marks disregarded: `Upplands-Bro`, `upplands bro` and `Dals-Ed` alike. */
function vikning(text: string): string {
	return sokform(text)
		.replace(/[-\u2010-\u2015/]/g, ' ')
		.replace(/[.,:*]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

export function kommunregister(kommuner: readonly Kommun[]): Kommunregister {
	const perKod = new Map(kommuner.map((kommun) => [kommun.kommunkod, kommun]));
	const namn: (readonly [string, Kommun])[] = kommuner.map((k) => [ren(k.kommunnamn), k]);
	for (const [kod, annat] of ANDRA_NAMN) {
		const kommun = perKod.get(kod);
		if (kommun !== undefined) namn.push([annat, kommun]);
	}
	const perVikt = new Map<string, Kommun[]>();
	for (const [text, kommun] of namn) {
		const lika = perVikt.get(vikning(text)) ?? [];
		if (!lika.includes(kommun)) perVikt.set(vikning(text), [...lika, kommun]);
	}
	return { kommuner, perKod, perNamn: new Map(namn), perVikt };
}

/** The text as it stands, without `kommun` or `stad`, and then without the genitive s, in that order. */
function former(text: string): string[] {
	const utan = text.replace(/[\s,]+(kommun|stad|municipality)$/i, '').trim();
	const utanS = utan.replace(/[:'’]?s$/i, '');
	return utan === text ? [text, utanS] : [text, utan, utanS];
}

/** The kommun a name means. Names that differ by rings and dots alone are told apart by the caller. */
export function kommunMedNamn(text: string, register: Kommunregister): Namntraff {
	const forms = former(ren(text)).filter((form) => form !== '');
	for (const form of forms) {
		const kommun = register.perNamn.get(form);
		if (kommun === undefined) continue;
		const lika = register.perVikt.get(vikning(form)) ?? [];
		const utanPrickar = sokform(form) === form;
		return lika.length > 1 && utanPrickar
			? { sort: 'flera', kommuner: lika, exakt: kommun }
			: { sort: 'en', kommun, skrift: 'exakt' };
	}
	for (const form of forms) {
		const [kommun, ...fler] = register.perVikt.get(vikning(form)) ?? [];
		if (kommun === undefined) continue;
		return fler.length > 0
			? { sort: 'flera', kommuner: [kommun, ...fler], exakt: kommun }
			: { sort: 'en', kommun, skrift: 'vikt' };
	}
	return { sort: 'ingen' };
}

/** True when finding the name needed its rings and dots back: a table written without them. */
export function harTappatPrickar(text: string, kommun: Kommun): boolean {
	return /[åäöé]/i.test(kommun.kommunnamn) && !/[åäöé]/i.test(text.normalize('NFC'));
}

const FLEST_FORSLAG = 3;

/** The names nearest to a misspelt one, nearest first; none when nothing is near. */
export function narmaste(text: string, register: Kommunregister): Forslag[] {
	const [forsta = '', ...andra] = former(vikning(text.slice(0, 60)));
	const sokta = [forsta, ...andra].map(vikning).filter((form) => form.length > 1);
	const grans = Math.max(1, Math.floor(Math.min(...sokta.map((form) => form.length), 30) / 3));
	return register.kommuner
		.map((kommun) => {
			const namn = vikning(kommun.kommunnamn);
			const avstand = Math.min(...sokta.map((form) => redigeringsavstand(form, namn)));
			// `Dals` and `Malung`: the beginning of a longer name counts as near.
			const borjan = sokta.some((form) => form.length > 2 && namn.startsWith(form));
			return { kommun, avstand: borjan ? Math.min(avstand, grans) : avstand };
		})
		.filter(({ avstand }) => avstand <= grans)
		.toSorted((a, b) => a.avstand - b.avstand)
		.slice(0, FLEST_FORSLAG)
		.map(({ kommun }) => forslag(kommun));
}

export function forslag({ kommunkod, kommunnamn }: Kommun): Forslag {
	return { kommunkod, kommunnamn };
}

/** Letters to change, add, remove or swap with their neighbour. */
function redigeringsavstand(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 4) return Infinity;
	let forra: number[] = [];
	let rad = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const nasta = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const byte = a[i - 1] === b[j - 1] ? 0 : 1;
			const steg = [(nasta[j - 1] ?? 0) + 1, (rad[j] ?? 0) + 1, (rad[j - 1] ?? 0) + byte];
			const omkast = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (omkast) steg.push((forra[j - 2] ?? 0) + 1);
			nasta.push(Math.min(...steg));
		}
		forra = rad;
		rad = nasta;
	}
	return rad[b.length] ?? Infinity;
}
