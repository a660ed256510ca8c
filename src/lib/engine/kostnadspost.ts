import type { Alternativ, Kostnadspost, Pris, Takt } from '#lib/model/index.ts';
import { kvot, omdopt, produkt, tal } from './bygg.ts';
import { mangdUttryck } from './mangd.ts';
import type { Postkontext, Priskontext } from './postkontext.ts';
import {
	arsarbetskraftKr,
	arsarbetstidTimmar,
	timkostnadKr,
	type Parameterkalla
} from './parameter.ts';
import type { Uttryck } from './uttryck.ts';

/** A kostnadspost as formulas. Amounts are kronor per kommun in the document's prisnivå. */
export type Postformel = {
	readonly id: string;
	readonly namn: string;
	readonly path: string;
	readonly takt: Takt;
	/** One occurrence: the year's cost, the one-off, or one of the recurring times. */
	readonly kostnad: Uttryck;
	/** Cost of a year when introduced: recurring ones ÷ interval; a one-off is its full amount. */
	readonly arskostnad: Uttryck;
	/** Årsarbetskrafter in such a year; null when the price is in kronor or the post is a one-off. */
	readonly arsarbetskrafter: Uttryck | null;
};

/** What formulas of one alternative share. */
export type Formelkontext = {
	readonly parametrar: Parameterkalla;
	readonly drivarnamn: Postkontext['drivarnamn'];
	/** Field path of the alternative. */
	readonly path: string;
};

/** The formulas of one post; the references have been checked (referenser.ts). */
export function postformel(
	post: Kostnadspost,
	alternativ: Alternativ,
	kontext: Formelkontext
): Postformel {
	const path = `${kontext.path}.kostnadsposter[${alternativ.kostnadsposter.indexOf(post)}]`;
	const postkontext: Postkontext = {
		path,
		antagande: post.kalla.typ === 'antagande',
		drivarnamn: kontext.drivarnamn
	};
	const mangd = mangdUttryck(post, alternativ.genomforande, postkontext);
	const kostnad = produkt(
		[mangd, ...prisfaktorer(post.pris, postkontext, kontext.parametrar)],
		[post.namn, 'kr']
	);
	const tjanster = arsarbetskrafter(post, postkontext, kontext.parametrar);
	const arbete =
		tjanster === null ? null : produkt([mangd, ...tjanster], [post.namn, 'årsarbetskrafter']);
	return {
		id: post.id,
		namn: post.namn,
		path,
		takt: post.takt,
		kostnad,
		arskostnad: perYear(kostnad, post.takt, postkontext),
		arsarbetskrafter:
			arbete === null || post.takt.typ === 'engang' ? null : perYear(arbete, post.takt, postkontext)
	};
}

function perYear(uttryck: Uttryck, takt: Takt, kontext: Postkontext): Uttryck {
	if (takt.typ !== 'aterkommande' || takt.intervallYears === 1) return uttryck;
	const gang = omdopt(uttryck, [`${uttryck.namn}, per gång`, uttryck.enhet]);
	const intervall = falt(
		takt.intervallYears,
		[kontext, 'takt.intervallYears'],
		['År mellan gångerna', 'år']
	);
	return kvot(gang, intervall, [uttryck.namn, uttryck.enhet]);
}

function falt(
	varde: number,
	[kontext, name]: readonly [Priskontext, string],
	namn: readonly [string, string]
): Uttryck {
	const { path, antagande } = kontext;
	return tal(varde, { typ: 'dokument', path: `${path}.${name}`, antagande }, namn);
}

/** What a unit's price is the product of. */
export function prisfaktorer(
	pris: Pris,
	kontext: Priskontext,
	parametrar: Parameterkalla
): Uttryck[] {
	switch (pris.typ) {
		case 'kr':
			return [falt(pris.krPerEnhet, [kontext, 'pris.krPerEnhet'], ['Kronor per enhet', 'kr'])];
		case 'tid':
			return [
				falt(pris.timmarPerEnhet, [kontext, 'pris.timmarPerEnhet'], ['Timmar per enhet', 'timmar']),
				...known(timkostnadKr(parametrar, pris.timkostnad))
			];
		case 'tjanst':
			return [
				falt(
					pris.arsarbetskrafterPerEnhet,
					[kontext, 'pris.arsarbetskrafterPerEnhet'],
					['Årsarbetskrafter per enhet', 'årsarbetskrafter']
				),
				...known(arsarbetskraftKr(parametrar, pris.lon))
			];
	}
}

/** The working time of one unit in årsarbetskrafter, or null when the price is in kronor. */
function arsarbetskrafter(
	{ pris }: Kostnadspost,
	kontext: Postkontext,
	parametrar: Parameterkalla
): Uttryck[] | null {
	if (pris.typ === 'kr') return null;
	if (pris.typ === 'tjanst') {
		return [
			falt(
				pris.arsarbetskrafterPerEnhet,
				[kontext, 'pris.arsarbetskrafterPerEnhet'],
				['Årsarbetskrafter per enhet', 'årsarbetskrafter']
			)
		];
	}
	const timmar = falt(
		pris.timmarPerEnhet,
		[kontext, 'pris.timmarPerEnhet'],
		['Timmar per enhet', 'timmar']
	);
	return known(arsarbetstidTimmar(parametrar)).map((tid) =>
		kvot(timmar, tid, ['Årsarbetskrafter per enhet', 'årsarbetskrafter'])
	);
}

/** A parameter that referenser.ts has already found; an unknown one never gets this far. */
function known(uttryck: Uttryck | null): Uttryck[] {
	return uttryck === null ? [] : [uttryck];
}
