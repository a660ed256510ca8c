import { delsummaKr, dyrastPerInvanare, type Alternativresultat } from '#lib/engine/index.ts';
import { belopp, tal, talForFalt } from '#lib/format/index.ts';
import type { Alternativ, Finansiering, Kostnadspost, Statistik } from '#lib/model/index.ts';
import { enhetskrock, type Mangdkolumn } from './enhetskrock.ts';

/** Something that may be right but is unusual enough to look at, with the reason. */
export type Rimlighet = { readonly id: string; readonly text: string };

export type Rimlighetsunderlag = {
	readonly alternativ: Alternativ;
	readonly resultat: Alternativresultat | undefined;
	readonly statistik: Statistik;
	readonly arsarbetstidTimmar: number;
	/** What the post's amount follows; undefined when it follows nothing. */
	readonly kolumn?: Mangdkolumn | undefined;
	/** The lowest administration supplement, in the price level that could be reached. */
	readonly tillagg?: { readonly krPerInvanare: number; readonly year: number } | undefined;
};

type Fynd = Rimlighet | null;
const finns = (fynd: readonly Fynd[]): readonly Rimlighet[] => fynd.filter((ett) => ett !== null);

/** What is unusual about a post. */
export function postrimlighet(
	post: Kostnadspost,
	underlag: Rimlighetsunderlag
): readonly Rimlighet[] {
	return finns([
		overHeltid(post, underlag.arsarbetstidTimmar),
		flerAnEnPerInvanare(post),
		krock(post, underlag.kolumn),
		ingenKostnad(post),
		allaRedan(post),
		overTillagget(post, underlag)
	]);
}

/** What is unusual about a funding row. */
export function finansieringsrimlighet(
	rad: Finansiering,
	underlag: Rimlighetsunderlag
): readonly Rimlighet[] {
	return finns([
		delarMotTotal(rad, underlag.statistik),
		slutarFore(rad, underlag.alternativ),
		borjarEfter(rad, underlag.alternativ)
	]);
}

function overHeltid({ pris, mangd }: Kostnadspost, arsarbetstid: number): Fynd {
	if (pris.typ !== 'tid') return null;
	const timmar = pris.timmarPerEnhet * (mangd.typ === 'fast' ? mangd.antal : 1);
	if (timmar <= arsarbetstid) return null;
	const vad = mangd.typ === 'fast' ? 'i varje kommun' : 'för en enda enhet';
	return {
		id: 'heltid',
		text: `${tal(timmar)} timmar ${vad} är mer än en heltidstjänst (${tal(arsarbetstid)} timmar om året). Kontrollera talet, eller ange tjänster i stället.`
	};
}

/** The schema holds shares to 0–1; a number per inhabitant above 1 is a share entered as per cent. */
function flerAnEnPerInvanare({ mangd }: Kostnadspost): Fynd {
	if (mangd.typ !== 'perEnhet' || mangd.drivare !== 'folkmangd' || mangd.antalPerEnhet <= 1) {
		return null;
	}
	return {
		id: 'andel',
		text: `${talForFalt(mangd.antalPerEnhet)} per invånare är fler än invånarna. Menas ${talForFalt(mangd.antalPerEnhet)} procent ska det stå ${talForFalt(mangd.antalPerEnhet / 100)}.`
	};
}

function krock(post: Kostnadspost, kolumn: Mangdkolumn | undefined): Fynd {
	const text = enhetskrock(post, kolumn);
	return text === null ? null : { id: 'enhet', text };
}

function ingenKostnad({ pris, mangd }: Kostnadspost): Fynd {
	const varde =
		pris.typ === 'kr'
			? pris.krPerEnhet
			: pris.typ === 'tid'
				? pris.timmarPerEnhet
				: pris.arsarbetskrafterPerEnhet;
	const antal = mangd.typ === 'fast' ? mangd.antal : 1;
	if (varde !== 0 && antal !== 0) return null;
	return { id: 'noll', text: 'Posten kostar ingenting så länge mängden eller priset är 0.' };
}

function allaRedan({ redanUppfyllt }: Kostnadspost): Fynd {
	const andelar = Array.isArray(redanUppfyllt) ? redanUppfyllt : [redanUppfyllt];
	if (andelar.some((andel) => andel < 1)) return null;
	return {
		id: 'redan',
		text: 'Allt görs redan i dag, så posten ger ingen ny kostnad. När frivilligt arbete blir en skyldighet räknas kostnaden från botten enligt finansieringsprincipen.'
	};
}

function overTillagget(post: Kostnadspost, underlag: Rimlighetsunderlag): Fynd {
	const { tillagg } = underlag;
	const minsta = underlag.resultat?.kommuner.filter(({ storleksklass }) => storleksklass === 0);
	if (tillagg === undefined || minsta === undefined || post.takt.typ === 'engang') return null;
	const over = dyrastPerInvanare(minsta, post.id);
	if (over === null || over.krPerInvanare <= tillagg.krPerInvanare) return null;
	return {
		id: 'tillagg',
		text: `I ${over.kommunnamn} blir posten ${tal(over.krPerInvanare)} kronor per invånare. Det är mer än hela det lägsta tillägg för administration som små kommuner får i utjämningen (${tal(tillagg.krPerInvanare)} kronor per invånare i ${tillagg.year} års priser).`
	};
}

const AVVIKELSE = 0.01;

function delarMotTotal(rad: Finansiering, statistik: Statistik): Fynd {
	const summa = delsummaKr(rad, statistik);
	if (rad.totaltKr === null || summa === null) return null;
	if (isNara(summa, rad.totaltKr)) return null;
	return {
		id: 'delar',
		text: `Delarna ger ${belopp(summa)} men totalbeloppet är ${belopp(rad.totaltKr)}. Totalbeloppet gäller, och delarna används bara för att fördela det.`
	};
}

const isNara = (a: number, b: number): boolean => Math.abs(a - b) <= AVVIKELSE * Math.abs(b);

/** The years a post that goes on costs something; a one-off is paid once and needs no more. */
function perioder({ kostnadsposter }: Alternativ): { from: number; tom: number }[] {
	return kostnadsposter.flatMap(({ takt }) => {
		if (takt.typ === 'engang') return [];
		const tom = takt.typ === 'lopande' ? (takt.tomYear ?? Infinity) : Infinity;
		return [{ from: takt.fromYear, tom }];
	});
}

function slutarFore({ tomYear, typ }: Finansiering, alternativ: Alternativ): Fynd {
	const last = Math.max(-Infinity, ...perioder(alternativ).map(({ tom }) => tom));
	if (tomYear === null || typ === 'avgift' || last <= tomYear) return null;
	const hur = last === Infinity ? 'tills vidare' : `till och med ${last}`;
	return {
		id: 'slutar',
		text: `Pengarna tar slut efter ${tomYear} men kravet gäller ${hur}. Därefter betalar kommunerna själva.`
	};
}

function borjarEfter({ fromYear, typ }: Finansiering, alternativ: Alternativ): Fynd {
	const first = Math.min(Infinity, ...perioder(alternativ).map(({ from }) => from));
	if (first === Infinity || typ === 'avgift' || fromYear <= first) return null;
	return {
		id: 'borjar',
		text: `Kravet gäller från ${first} men pengarna kommer först ${fromYear}.`
	};
}
