import {
	MATT,
	type Bildfraga,
	type Fraga,
	type Gruppdel,
	type Matt,
	type Tid
} from '#lib/engine/index.ts';
import { among, gruppFrom, gruppText, isKod, type Rest } from './gruppadress.ts';
import {
	osakerhetFrom,
	osakerhetText,
	vardeklassFrom,
	vardeklassText
} from './osakerhetsadress.ts';

/**
 * A question about a figure as it stands in an address, so that an explanation can be bookmarked and gone back to:
 * `kommun.forslag.2425.nettoKr`, `grupp.forslag.klass-3.nettoKrPerInvanare.median`, `storlek.forslag.brytpunkt`; of
 * other years than the usual `grupp-2027.…`, `grupp-aren.…`.
 * What cannot be read is no question; whether the alternative and the post exist is for the engine to say.
 */
export function frageText(fraga: Fraga): string {
	const { typ, alternativ } = fraga;
	const tid = 'tid' in fraga ? `-${fraga.tid}` : '';
	return [`${typ}${tid}`, alternativ, ...parts(fraga)]
		.map((del) => encodeURIComponent(del).replaceAll('.', '%2E'))
		.join('.');
}

function parts(fraga: Fraga): readonly string[] {
	switch (fraga.typ) {
		case 'kommun':
			return [fraga.kommunkod, fraga.matt];
		case 'bild':
			return [fraga.kommunkod, ...delText(fraga.del)];
		case 'grupp':
		case 'intervall':
			return gruppText(fraga.grupp, [fraga.matt, fraga.varde]);
		case 'gruppdel':
			return gruppText(fraga.grupp, [fraga.del]);
		case 'post':
			return gruppText(fraga.grupp, [fraga.varde, fraga.poster.join(' ')]);
		case 'storlek':
			return [fraga.matt];
		case 'skillnad':
			return gruppText(fraga.grupp, [fraga.matt, fraga.varde, fraga.mot]);
		case 'osakerhet':
			return osakerhetText(fraga.del);
		case 'vardeklass':
			return vardeklassText(fraga);
	}
}

function delText(del: Bildfraga['del']): readonly string[] {
	if (typeof del === 'string') return [del];
	return 'rang' in del
		? ['rang', del.rang, ...('i' in del ? [del.i] : [])]
		: ['rad', del.rad, del.varde];
}

/** The question an address asks; null when it is none. */
export function fragaFromText(text: string): Fraga | null {
	try {
		const [sort = '', alternativ, ...rest] = text.split('.').map(decodeURIComponent);
		if (alternativ === undefined || alternativ === '') return null;
		const [typ, nar] = sort.split('-');
		const tid = nar === undefined ? undefined : tidFrom(nar);
		if (tid === null) return null;
		const found = fragaFrom([typ, alternativ], rest);
		return found === null || tid === undefined ? found : withTid(found, tid);
	} catch {
		// A half-written escape such as `%E5`.
		return null;
	}
}

function withTid(fraga: Fraga, tid: Tid): Fraga | null {
	switch (fraga.typ) {
		case 'kommun':
		case 'grupp':
		case 'gruppdel':
		case 'post':
		case 'storlek':
			return { ...fraga, tid };
		case 'bild':
		case 'skillnad':
		case 'intervall':
		case 'osakerhet':
		case 'vardeklass':
			return null;
	}
}

function tidFrom(text: string): Tid | null {
	if (text === 'aren') return 'aren';
	return /^(19|20|21)\d\d$/.test(text) ? Number(text) : null;
}

function fragaFrom(
	[typ, alternativ]: readonly [string | undefined, string],
	rest: Rest
): Fraga | null {
	switch (typ) {
		case 'kommun':
			return kommun(alternativ, rest);
		case 'bild':
			return bild(alternativ, rest);
		case 'grupp':
		case 'skillnad':
			return grupp([typ, alternativ], rest);
		case 'intervall':
			return intervall(alternativ, rest);
		case 'gruppdel':
			return gruppdel(alternativ, rest);
		case 'post':
			return post(alternativ, rest);
		case 'storlek':
			return storlek(alternativ, rest);
		case 'osakerhet': {
			const del = osakerhetFrom(rest);
			return del === null ? null : { typ, alternativ, del };
		}
		case 'vardeklass':
			return vardeklassFrom(alternativ, rest);
		default:
			return null;
	}
}

const isMatt = (text: string | undefined): text is Matt =>
	(MATT as readonly (string | undefined)[]).includes(text);
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
	if (del === 'rang') {
		if (!isMatt(av)) return null;
		return ask(som === 'klassen' ? { rang: av, i: som } : { rang: av });
	}
	const varde = among(RADVARDEN, som);
	return del === 'rad' && av !== undefined && varde !== undefined ? ask({ rad: av, varde }) : null;
}

const VARDEN = ['summa', 'medel', 'median', 'p10', 'p90', 'min', 'max'] as const;

/** A question about a group ends in the group's own name and kommuner, when it is none of the document's. */
function grupp(
	[typ, alternativ]: readonly ['grupp' | 'skillnad', string],
	rest: Rest
): Fraga | null {
	const [vilka, matt, som, ...mer] = rest;
	const varde = among(VARDEN, som);
	if (!isMatt(matt) || varde === undefined) return null;
	const [mot, ...gruppen] = typ === 'skillnad' ? mer : ['', ...mer];
	const found = gruppFrom(vilka, gruppen);
	if (found === null || mot === undefined) return null;
	return typ === 'skillnad'
		? { typ, alternativ, grupp: found, matt, varde, mot }
		: { typ, alternativ, grupp: found, matt, varde };
}

function intervall(alternativ: string, rest: Rest): Fraga | null {
	const found = grupp(['grupp', alternativ], rest);
	if (found?.typ !== 'grupp') return null;
	const { varde } = found;
	return varde === 'summa' || varde === 'medel' ? { ...found, typ: 'intervall', varde } : null;
}

const GRUPPDELAR = [
	'antalKommuner',
	'folkmangd',
	'andelAvBefolkning',
	'andelAvKostnad',
	'andelAvErsattning',
	'andelAvEngang',
	'antalUnderfinansierade',
	'folkmangdUnderfinansierade',
	'antalMedSaknade',
	'avgiftKrPerInvanare',
	'egenAndel'
] as const satisfies readonly Gruppdel[];

function gruppdel(alternativ: string, [vilka, text, ...gruppen]: Rest): Fraga | null {
	const del = among(GRUPPDELAR, text);
	const under = /^under-(\d+(?:\.\d+)?)$/.exec(vilka ?? '')?.[1];
	const found =
		under === undefined
			? gruppFrom(vilka, gruppen)
			: ({ typ: 'under', invanare: Number(under) } as const);
	return found === null || del === undefined
		? null
		: { typ: 'gruppdel', alternativ, grupp: found, del };
}

const POSTVARDEN = ['kr', 'krPerInvanare', 'andel'] as const;

function post(alternativ: string, [vilka, som, text = '', ...gruppen]: Rest): Fraga | null {
	const varde = among(POSTVARDEN, som);
	const found = gruppFrom(vilka, gruppen);
	const poster = text.split(' ').filter((id) => id !== '');
	if (found === null || varde === undefined || poster.length === 0) return null;
	return { typ: 'post', alternativ, grupp: found, poster, varde };
}

const STORLEK = [
	'brytpunkt',
	'storlekskvot',
	'underfinansierade',
	'storlekselasticitet',
	'dubbelt',
	'koncentration',
	'koncentrationErsattning',
	'koncentrationEngang',
	'halva'
] as const;

function storlek(alternativ: string, [text]: Rest): Fraga | null {
	const matt = among(STORLEK, text);
	return matt === undefined ? null : { typ: 'storlek', alternativ, matt };
}
