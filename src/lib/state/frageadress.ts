import { MATT, type Bildfraga, type Fraga, type Grupp, type Matt } from '#lib/engine/index.ts';

/**
 * A question about a figure as it stands in an address, so that an explanation can be bookmarked and gone back to:
 * `kommun.forslag.2425.nettoKr`, `grupp.forslag.klass-3.nettoKrPerInvanare.median`, `storlek.forslag.brytpunkt`.
 * What cannot be read is no question; whether the alternative and the post exist is for the engine to say.
 */
export function frageText(fraga: Fraga): string {
	return parts(fraga)
		.map((del) => encodeURIComponent(del).replaceAll('.', '%2E'))
		.join('.');
}

function parts(fraga: Fraga): readonly string[] {
	const { typ, alternativ } = fraga;
	switch (typ) {
		case 'kommun':
			return [typ, alternativ, fraga.kommunkod, fraga.matt];
		case 'bild':
			return [typ, alternativ, fraga.kommunkod, ...delText(fraga.del)];
		case 'grupp':
			return [typ, alternativ, ...gruppText(fraga.grupp, [fraga.matt, fraga.varde])];
		case 'storlek':
			return [typ, alternativ, fraga.matt];
	}
}

function delText(del: Bildfraga['del']): readonly string[] {
	if (typeof del === 'string') return [del];
	return 'rang' in del ? ['rang', del.rang] : ['rad', del.rad, del.varde];
}

function gruppText(grupp: Grupp, rest: readonly string[]): readonly string[] {
	if (grupp.typ === 'riket') return ['riket', ...rest];
	if (grupp.typ === 'storleksklass') return [`klass-${grupp.index}`, ...rest];
	return ['kommuner', ...rest, grupp.namn, grupp.kommunkoder.join('-')];
}

/** The question an address asks; null when it is none. */
export function fragaFromText(text: string): Fraga | null {
	try {
		const [typ, alternativ, ...rest] = text.split('.').map(decodeURIComponent);
		if (alternativ === undefined || alternativ === '') return null;
		if (typ === 'kommun') return kommun(alternativ, rest);
		if (typ === 'bild') return bild(alternativ, rest);
		if (typ === 'grupp') return grupp(alternativ, rest);
		return typ === 'storlek' ? storlek(alternativ, rest) : null;
	} catch {
		// A half-written escape such as `%E5`.
		return null;
	}
}

type Rest = readonly (string | undefined)[];

const isMatt = (text: string | undefined): text is Matt =>
	(MATT as readonly (string | undefined)[]).includes(text);
const isKod = (text: string | undefined): text is string => /^\d{4}$/.test(text ?? '');
const among = <T extends string>(list: readonly T[], text: string | undefined): T | undefined =>
	list.find((one) => one === text);

function kommun(alternativ: string, [kommunkod, matt]: Rest): Fraga | null {
	return isKod(kommunkod) && isMatt(matt) ? { typ: 'kommun', alternativ, kommunkod, matt } : null;
}

const DELAR = [
	'ansokanKr',
	'kvarEfterAnsokanKr',
	'likaErsattningKr',
	'likaNettoKr',
	'likaNettoKrPerInvanare',
	'fastKr',
	'andelFast',
	'tillracklig'
] as const satisfies readonly Bildfraga['del'][];
const RADVARDEN = ['kr', 'krPerInvanare', 'andel', 'fastKr'] as const;

function bild(alternativ: string, [kommunkod, del, av, som]: Rest): Fraga | null {
	if (!isKod(kommunkod)) return null;
	const ask = (om: Bildfraga['del']): Fraga => ({ typ: 'bild', alternativ, kommunkod, del: om });
	const enkel = among(DELAR, del);
	if (enkel !== undefined) return ask(enkel);
	if (del === 'rang') return isMatt(av) ? ask({ rang: av }) : null;
	const varde = among(RADVARDEN, som);
	return del === 'rad' && av !== undefined && varde !== undefined ? ask({ rad: av, varde }) : null;
}

const VARDEN = ['summa', 'medel', 'median', 'p10', 'p90', 'min', 'max'] as const;

function grupp(alternativ: string, [vilka, matt, som, namn, koder]: Rest): Fraga | null {
	const varde = among(VARDEN, som);
	const found = gruppFrom(vilka ?? '', namn, koder);
	if (found === null || !isMatt(matt) || varde === undefined) return null;
	return { typ: 'grupp', alternativ, grupp: found, matt, varde };
}

function gruppFrom(vilka: string, namn: string | undefined, koder = ''): Grupp | null {
	if (vilka === 'riket') return { typ: 'riket' };
	const index = /^klass-(\d{1,3})$/.exec(vilka)?.[1];
	if (index !== undefined) return { typ: 'storleksklass', index: Number(index) };
	const kommunkoder = koder.split('-').filter(isKod);
	return vilka === 'kommuner' && namn !== undefined && kommunkoder.length > 0
		? { typ: 'kommuner', namn: namn.slice(0, 120), kommunkoder }
		: null;
}

const STORLEK = ['brytpunkt', 'storlekskvot', 'underfinansierade'] as const;

function storlek(alternativ: string, [text]: Rest): Fraga | null {
	const matt = among(STORLEK, text);
	return matt === undefined ? null : { typ: 'storlek', alternativ, matt };
}
