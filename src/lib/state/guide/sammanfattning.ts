import { belopp, ental, talForFalt, versal } from '#lib/format/index.ts';
import { aktiviteterI } from './dokument.ts';
import {
	antalOrd,
	mangdOrd,
	osakerhetOrd,
	perEnheter,
	prisOrd,
	redanOrd,
	taktOrd,
	type Drivarord
} from './ord.ts';
import { finansieringFromSvar, okandStat, pengarYear } from './pengar.ts';
import { OM_AKTIVITET, type Aktivitetssteg, type Steg } from './steg.ts';
import { type Aktivitet, type Svar } from './svar.ts';
import { KRAV, taletEllerNull } from './svarstal.ts';
import * as tolkning from './tolkning.ts';

/** One answer on the summary page. `antaget`: Bärkraft's start value, not the user's. */
export type Svarsrad = {
	/** Page and place of the question; unique on the summary. */
	readonly id: string;
	readonly steg: Steg;
	readonly fraga: string;
	readonly svar: string;
	readonly antaget: boolean;
};
export type Svarsgrupp = { readonly rubrik: string; readonly rader: readonly Svarsrad[] };

const VEM = {
	kommitte: 'Kommitté eller särskild utredare',
	myndighet: 'Myndighet',
	departement: 'Departement'
} as const;

/** Every answer with the page where it can be changed. */
export function sammanfattning(svar: Svar, drivare: Drivarord): readonly Svarsgrupp[] {
	return [
		{ rubrik: 'Om utredningen', rader: helheten(svar) },
		...aktiviteterI(svar).map((aktivitet, i) => ({
			rubrik: aktivitet.namn.trim() || 'Uppgift utan namn',
			rader: aktivitetsrader(svar, aktivitet, { nummer: i + 1, drivare })
		})),
		{ rubrik: 'Pengar från staten', rader: statsrader(svar, drivare) }
	];
}

function helheten(svar: Svar): Svarsrad[] {
	const steg = { typ: 'titel' } as const;
	const { titel, vem } = svar;
	const utanTitel = titel.vetInte || titel.text.trim() === '';
	const typ = vem.val === '' || vem.val === 'vetInte' ? null : vem.val;
	return [
		{
			id: 'titel',
			steg,
			fraga: 'Titel',
			svar: utanTitel ? 'Ny utredning' : titel.text.trim(),
			antaget: utanTitel
		},
		{
			id: 'vem',
			steg,
			fraga: 'Vem gör utredningen',
			svar: [VEM[typ ?? 'kommitte'], vem.namn.trim()].filter((del) => del !== '').join(': '),
			antaget: typ === null
		}
	];
}

const FRAGOR: Readonly<Record<Aktivitetssteg, string>> = {
	ofta: 'Hur ofta',
	omfattning: 'Hur många',
	resurser: 'Tid eller pengar',
	redan: 'Görs redan i dag',
	sakerhet: 'Osäkerhet'
};

function aktivitetsrader(
	svar: Svar,
	aktivitet: Aktivitet,
	{ nummer, drivare }: { nummer: number; drivare: Drivarord }
): Svarsrad[] {
	const okand = aktivitet.mall === 'okand';
	const avser = aktivitet.avser.trim();
	const texter = aktivitetstexter(svar, aktivitet, drivare);
	return [
		{
			id: `namn-${nummer}`,
			steg: { typ: 'aktiviteter' },
			fraga: 'Kommunen ska',
			svar: okand ? 'Inte bestämt än' : `${aktivitet.namn.trim()}${avser && ` (${avser})`}`,
			antaget: okand
		},
		...OM_AKTIVITET.map((typ) => ({
			id: `${typ}-${nummer}`,
			steg: { typ, nummer },
			fraga: FRAGOR[typ],
			...texter[typ]
		}))
	];
}

type Text = Pick<Svarsrad, 'svar' | 'antaget'>;

function aktivitetstexter(
	svar: Svar,
	aktivitet: Aktivitet,
	drivare: Drivarord
): Readonly<Record<Aktivitetssteg, Text>> {
	const takt = tolkning.tolkadTakt(svar, aktivitet);
	const mangd = tolkning.tolkadMangd(aktivitet);
	const pris = tolkning.tolkatPris(aktivitet);
	const redan = tolkning.tolkatRedan(aktivitet);
	const osakerhet = tolkning.tolkadOsakerhet(aktivitet);
	const kalla = aktivitet.resurser.kalla.trim();
	return {
		ofta: stor(taktOrd(takt.varde), takt.antaget),
		omfattning: stor(
			mangd.antaget
				? mangdOrd(mangd.varde, aktivitet, drivare)
				: omfattningsord(aktivitet, drivare),
			mangd.antaget
		),
		resurser: stor(
			`${prisOrd(pris.varde, aktivitet)}${kalla && `. Källa: ${kalla}`}`,
			pris.antaget
		),
		redan: stor(redanOrd(redan.varde), redan.antaget),
		sakerhet: stor(osakerhetOrd(osakerhet.varde, pris.varde), osakerhet.antaget)
	};
}

const stor = (text: string, antaget: boolean): Text => ({
	svar: versal(text),
	antaget
});

/** The user's own numbers: 2 per 1 000, not 0,002 per 1. */
function omfattningsord(aktivitet: Aktivitet, drivare: Drivarord): string {
	const { omfattning, mall } = aktivitet;
	const mangd = tolkning.tolkadMangd(aktivitet).varde;
	if (omfattning.val !== 'perEnhet') return mangdOrd(mangd, aktivitet, drivare);
	const [antal, per] = [
		taletEllerNull(omfattning.antalPer, KRAV.antal) ?? 0,
		taletEllerNull(omfattning.per, KRAV.per) ?? 1
	];
	const minst = tolkning.tolkadMinst(aktivitet);
	const golv =
		minst === null || minst === 0 ? '' : `, minst ${antalOrd(minst, { mall })} i varje kommun`;
	return `${antalOrd(antal, { mall })} per ${perEnheter(per, drivare(omfattning.drivare))}${golv}`;
}

const FORDELNING = {
	inget: 'Staten betalar inget',
	generellt: 'Lika mycket per invånare',
	grund: 'Ett grundbelopp till varje kommun och resten per invånare',
	riktat: 'Riktat, efter antal'
} as const;

function statsrader(svar: Svar, drivare: Drivarord): Svarsrad[] {
	const { staten } = svar;
	const okand = okandStat(svar);
	const sort = staten.val === '' || staten.val === 'vetInte' ? 'generellt' : staten.val;
	const efter = staten.val === 'riktat' ? ` ${drivare(staten.drivare)}` : '';
	const forsta: Svarsrad = {
		id: 'staten',
		steg: { typ: 'staten' },
		fraga: 'Så fördelas pengarna',
		svar: okand ? 'Inte bestämt än: räknas som noll kronor' : `${FORDELNING[sort]}${efter}`,
		antaget: okand
	};
	if (okand || staten.val === 'inget') return [forsta];
	return [forsta, ...beloppsrader(svar, drivare)];
}

function beloppsrader(svar: Svar, drivare: Drivarord): Svarsrad[] {
	const rader = finansieringFromSvar(svar);
	const okant =
		rader.every(({ totaltKr, perEnhet }) => totaltKr === 0 && perEnhet.length < 2) &&
		!rader.some(({ grundbeloppKr }) => grundbeloppKr > 0);
	const year = pengarYear(svar);
	const rad = (id: string, fraga: string, text: Text): Svarsrad => ({
		id,
		steg: { typ: 'belopp' },
		fraga,
		...text
	});
	const kalla = svar.belopp.kalla.trim();
	return [
		rad('belopp', 'Belopp per år', {
			svar: okant ? 'Inte bestämt än: räknas som noll kronor' : beloppOrd(svar, drivare),
			antaget: okant
		}),
		rad('pengar-year', 'Första år med pengar', { svar: String(year.varde), antaget: year.antaget }),
		...(okant
			? []
			: [
					rad('index', 'Räknas upp', {
						svar: svar.belopp.indexeras ? 'Ja, varje år' : 'Nej, samma belopp alla år',
						antaget: false
					})
				]),
		...(kalla === '' || okant ? [] : [rad('kalla', 'Källa', { svar: kalla, antaget: false })])
	];
}

function beloppOrd(svar: Svar, drivare: Drivarord): string {
	const { belopp: b, staten } = svar;
	const tal = (text: string, krav: (typeof KRAV)[keyof typeof KRAV]) =>
		taletEllerNull(text, krav) ?? 0;
	const grund =
		staten.val === 'grund' ? `${talForFalt(tal(b.grundKr, KRAV.grundKr))} kronor per kommun` : '';
	const efter = staten.val === 'riktat' ? drivare(staten.drivare) : 'invånare';
	const resten =
		b.val === 'totalt'
			? `${belopp(tal(b.totaltKr, KRAV.totaltKr))} totalt`
			: `${talForFalt(tal(b.krPerEnhet, KRAV.krPerEnhet))} kronor per ${ental(efter)}`;
	if (b.val === 'totalt') return grund === '' ? resten : `${resten}, varav ${grund}`;
	return grund === '' ? resten : `${grund} och ${resten}`;
}

/** How many answers are start values; the summary says so before the list. */
export function antalAntaganden(grupper: readonly Svarsgrupp[]): number {
	return grupper.flatMap(({ rader }) => rader).filter(({ antaget }) => antaget).length;
}
