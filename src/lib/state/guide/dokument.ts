import {
	KOLADAS_GRANSER,
	parseValue,
	type Alternativ,
	type Konsekvensutredning,
	type Kostnadspost
} from '#lib/model/index.ts';
import { uniqueId } from '../unikt.ts';
import { mangdOrd, osakerhetOrd, prisOrd, redanOrd, taktOrd } from './ord.ts';
import { finansieringFromSvar, STARTVARDE } from './pengar.ts';
import { nyAktivitet, valdaAktiviteter, type Aktivitet, type Svar } from './svar.ts';
import {
	tolkadMangd,
	tolkadMinst,
	tolkadOsakerhet,
	tolkadTakt,
	tolkatPris,
	tolkatRedan
} from './tolkning.ts';

const STATISTIK = '2025';
const LANGSTA_PERIOD = 9;
const UTAN_TITEL = 'Ny utredning';

/** What Bärkraft has put in place of an answer, in words; empty when every question is answered. */
export function antagandenOm(svar: Svar, aktivitet: Aktivitet): string[] {
	const [takt, mangd, pris] = [
		tolkadTakt(svar, aktivitet),
		tolkadMangd(aktivitet),
		tolkatPris(aktivitet)
	];
	const [redan, osakerhet] = [tolkatRedan(aktivitet), tolkadOsakerhet(aktivitet)];
	return [
		...(takt.antaget ? [`hur ofta (${taktOrd(takt.varde)})`] : []),
		...(mangd.antaget ? [`omfattningen (${mangdOrd(mangd.varde, aktivitet)})`] : []),
		...(pris.antaget ? [`tiden eller kostnaden (${prisOrd(pris.varde, aktivitet)})`] : []),
		...(redan.antaget ? [`vad som görs redan (${redanOrd(redan.varde)})`] : []),
		...(osakerhet.antaget ? [`osäkerheten (${osakerhetOrd(osakerhet.varde, pris.varde)})`] : [])
	];
}

function motivering(svar: Svar, aktivitet: Aktivitet): string {
	const antaganden = antagandenOm(svar, aktivitet);
	const okand = aktivitet.mall === 'okand' ? 'Vad kommunen måste göra är inte bestämt än. ' : '';
	if (antaganden.length === 0 && okand === '') return 'Uppgifterna är svar i Ny utredning.';
	return `${okand}Startvärden som Bärkraft har valt och som ska ersättas: ${antaganden.join('; ')}.`;
}

function kalla(svar: Svar, aktivitet: Aktivitet): Kostnadspost['kalla'] {
	const text = aktivitet.resurser.kalla.trim();
	if (antagandenOm(svar, aktivitet).length > 0 || aktivitet.mall === 'okand')
		return { typ: 'antagande', text: text === '' ? STARTVARDE : text, url: '' };
	return { typ: 'bedomning', text: text === '' ? 'Utredarens uppgift' : text, url: '' };
}

function post(svar: Svar, aktivitet: Aktivitet): Kostnadspost {
	return {
		id: aktivitet.id,
		namn: aktivitet.namn.trim() || 'Uppgift utan namn',
		avser: aktivitet.avser.trim(),
		sektor: '',
		takt: tolkadTakt(svar, aktivitet).varde,
		mangd: tolkadMangd(aktivitet).varde,
		minst: tolkadMinst(aktivitet),
		hogst: null,
		pris: tolkatPris(aktivitet).varde,
		redanUppfyllt: tolkatRedan(aktivitet).varde,
		osakerhet: tolkadOsakerhet(aktivitet).varde,
		delbar: false,
		euKrav: 'nej',
		kalla: kalla(svar, aktivitet),
		motivering: motivering(svar, aktivitet),
		kommentar: ''
	};
}

/** The activities the document is made of; never none, so that there always is something to calculate. */
export function aktiviteterI(svar: Svar): readonly Aktivitet[] {
	const valda = valdaAktiviteter(svar);
	return valda.length > 0 ? valda : [nyAktivitet('okand', 'okand')];
}

function poster(svar: Svar): Kostnadspost[] {
	return aktiviteterI(svar).reduce<Kostnadspost[]>((before, aktivitet) => {
		const ny = post(svar, aktivitet);
		return [...before, { ...ny, id: uniqueId(ny.namn, before) }];
	}, []);
}

/** What the whole document takes for granted because a question about it is open. */
export function antagandenOmHelheten({ titel, vem }: Svar): string[] {
	return [
		...(titel.vetInte || titel.text.trim() === '' ? ['titeln är tillfällig'] : []),
		...(vem.val === '' || vem.val === 'vetInte'
			? ['att en kommitté eller särskild utredare står bakom är ett antagande']
			: [])
	];
}

function beskrivning(svar: Svar): string {
	const antaganden = antagandenOmHelheten(svar);
	return antaganden.length === 0
		? ''
		: `Startvärden som Bärkraft har valt och som ska ersättas: ${antaganden.join('; ')}.`;
}

const ALTERNATIV: Omit<Alternativ, 'id' | 'namn' | 'typ'> = {
	valt: false,
	beskrivning: '',
	fordelar: '',
	nackdelar: '',
	genomforande: { typ: 'alla' },
	kostnadsposter: [],
	finansiering: []
};

function alternativ(forslag: Pick<Alternativ, 'kostnadsposter' | 'finansiering'>): Alternativ[] {
	return [
		{ ...ALTERNATIV, id: 'noll', namn: 'Nollalternativet', typ: 'nollalternativ' },
		{ ...ALTERNATIV, ...forslag, id: 'forslag', namn: 'Förslaget', typ: 'forslag', valt: true }
	];
}

/** First and last year: ten years from the first cost or money, longer when something begins later than that. */
function period(forslag: Pick<Alternativ, 'kostnadsposter' | 'finansiering'>): [number, number] {
	const years = [
		...forslag.kostnadsposter.map(({ takt }) =>
			takt.typ === 'engang' ? takt.year : takt.fromYear
		),
		...forslag.finansiering.map(({ fromYear }) => fromYear)
	];
	const first = Math.min(...years);
	return [first, Math.max(first + LANGSTA_PERIOD, ...years)];
}

/**
 * The answers as a document. Always valid, also half-way: an open question becomes Bärkraft's start value with
 * its source marked as an assumption.
 */
export function dokumentFromSvar(svar: Svar): Konsekvensutredning {
	const forslag = { kostnadsposter: poster(svar), finansiering: finansieringFromSvar(svar) };
	const [startYear, slutYear] = period(forslag);
	const { titel, vem, staten } = svar;
	const parsed = parseValue({
		format: 'barkraft/1',
		titel: (titel.vetInte ? '' : titel.text.trim()) || UTAN_TITEL,
		beskrivning: beskrivning(svar),
		regelgivare: {
			typ: vem.val === '' || vem.val === 'vetInte' ? 'kommitte' : vem.val,
			namn: vem.namn.trim()
		},
		prisnivaYear: svar.year,
		startYear,
		slutYear,
		statistik: STATISTIK,
		storleksgranser: [...KOLADAS_GRANSER],
		texter:
			staten.val === 'inget'
				? { finansieringsforslag: 'Staten betalar inget till kommunerna för kravet.' }
				: {},
		alternativ: alternativ(forslag)
	});
	if (!parsed.ok) throw new Error(`The guide made a broken document: ${parsed.fel[0]?.path ?? ''}`);
	return parsed.dokument;
}
