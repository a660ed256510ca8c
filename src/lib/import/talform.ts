import { celltext, type Cell } from './rutnat.ts';
import type { Decimaltecken } from './typer.ts';

/** A number taken apart, before it is known which mark is the decimal mark. */
export type Talform = {
	readonly sort: 'tal';
	readonly negativ: boolean;
	/** Digits before and after the mark, without separators; `efter` is null without a mark. */
	readonly fore: string;
	readonly efter: string | null;
	readonly exponent: number;
	/** The mark between `fore` and `efter`. `tydlig`: it can only be the decimal mark. */
	readonly marke: { readonly tecken: Decimaltecken; readonly tydlig: boolean } | null;
	/** What the number says about the column: its decimal mark is this one. */
	readonly bevis: Decimaltecken | null;
	readonly procent: boolean;
	readonly enhet: string;
};

export type Cellform =
	| Talform
	| { readonly sort: 'saknas'; readonly orsak: 'saknas' | 'sekretess' | 'ej_tillamplig' }
	| { readonly sort: 'fel'; readonly message: string };

/** Kolada's, SCB's and people's ways to say that there is no figure. */
const SAKNAS: ReadonlyMap<string, 'saknas' | 'sekretess' | 'ej_tillamplig'> = new Map([
	['.', 'ej_tillamplig'],
	['ej tillämplig', 'ej_tillamplig'],
	['ej aktuellt', 'ej_tillamplig'],
	['..', 'sekretess'],
	['sekretess', 'sekretess'],
	...(
		[
			...['', '-', '–', '—', '−', '...', '…', ':', 'saknas', 'uppgift saknas', 'saknar uppgift'],
			...['ej svar', 'bortfall', 'n/a', 'na', 'n.a.', '#n/a', '#saknas!', '#saknas', 'null', 'nan']
		] as const
	).map((kod) => [kod, 'saknas'] as const)
]);

const ENHET =
	/^(%|procent|‰|kr|kronor|sek|tkr|mnkr|mkr|st|stycken|tim|timmar|h|år|km2|km²|inv|invånare|elever|barn|personer|ärenden|kr\/[a-zåäö.]{1,20})\.?$/i;

const LANGSTA_TAL = 60;
const fel = (message: string): Cellform => ({ sort: 'fel', message });

/** What a cell holds. Never guesses: what can't be read as one number says why. */
export function cellform(cell: Cell | undefined): Cellform {
	if (cell !== undefined && typeof cell !== 'string') return excelform(cell.tal, cell.sort);
	const text = celltext(cell);
	const saknas = SAKNAS.get(text.toLowerCase());
	if (saknas !== undefined) return { sort: 'saknas', orsak: saknas };
	const kort = text.length > 30 ? `${text.slice(0, 30)}…` : text;
	if (/^[=@]|^[+-][A-Za-z(]/.test(text))
		return fel(`”${kort}” är en formel. Klistra in cellens värde i stället.`);
	if (text.startsWith('#')) return fel(`”${kort}” är ett fel i kalkylarket. Rätta det där först.`);
	if (isDatum(text)) return fel(`”${kort}” är ett datum. Excel kan ha gjort om talet.`);
	if (text.length > LANGSTA_TAL || !/\d/.test(text))
		return fel(`”${kort}” är inte ett tal. Skriv ett tal eller lämna cellen tom.`);
	return (
		talform(text) ?? fel(`”${kort}” går inte att läsa som ett tal. Skriv till exempel 1 234,5.`)
	);
}

function excelform(value: number, sort: 'tal' | 'procent' | 'datum'): Cellform {
	if (sort === 'datum') return fel('Cellen är ett datum. Excel kan ha gjort om talet.');
	if (!Number.isFinite(value)) return fel('Cellen innehåller ett tal som är för stort.');
	const [siffror = '0', exponent = '0'] = Math.abs(value).toString().split('e');
	const [fore = '0', efter = null] = siffror.split('.');
	return {
		sort: 'tal',
		negativ: value < 0,
		fore,
		efter,
		// A share in a cell shown as per cent: stored as the share already.
		exponent: Number(exponent) + (sort === 'procent' ? 2 : 0),
		marke: efter === null ? null : { tecken: '.', tydlig: true },
		bevis: null,
		procent: sort === 'procent',
		enhet: sort === 'procent' ? '%' : ''
	};
}

const MANADER = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';
const DATUM = new RegExp(
	[
		'^\\d{4}-\\d{1,2}-\\d{1,2}',
		'^\\d{1,2}/\\d{1,2}(/\\d{2,4})?$',
		'^\\d{1,2}\\.\\d{1,2}\\.\\d{4}$',
		`^\\d{1,2}[- ](${MANADER})[a-z]*\\.?([- ]\\d{2,4})?$`,
		`^(${MANADER})[a-z]*\\.?[- ]\\d{1,4}$`
	].join('|'),
	'i'
);

function isDatum(text: string): boolean {
	return DATUM.test(text);
}

function talform(text: string): Talform | null {
	const parentes = /^\((.+)\)$/.exec(text);
	const delar = /^(.*\d[.,]?)(-?) ?([^\d\s][^\d]*|km2)?$/.exec(parentes?.[1] ?? text);
	if (delar === null) return null;
	const [, kropp = '', efterminus = '', enhet = ''] = delar;
	if (enhet !== '' && !ENHET.test(enhet)) return null;
	const tal = /^([-−–+]?) ?([\d.,][\d.,' ’´]*)(?:[eE]([-+−]?)(\d{1,2}))?$/.exec(kropp);
	if (tal === null) return null;
	const [, tecken = '', siffror = '', exptecken = '', exp = ''] = tal;
	const form = sifferform(siffror, exp !== '');
	if (form === null) return null;
	const minus = Number(/[-−–]/.test(tecken)) + efterminus.length + Number(parentes !== null);
	if (minus > 1) return null;
	const exponent = Number(exp || '0') * (/[-−]/.test(exptecken) ? -1 : 1);
	const procent = /^(%|procent)$/i.test(enhet);
	return { sort: 'tal', negativ: minus === 1, ...form, exponent, procent, enhet };
}

type Sifferform = Pick<Talform, 'fore' | 'efter' | 'marke' | 'bevis'>;

/** Groups of three after the first, as thousands are written. */
const GRUPPER = /^\d{1,3}(\d{3})*$/;

function isGrupperat(text: string, tecken: string): boolean {
	const [forsta = '', ...resten] = text.split(tecken);
	return /^[1-9]\d{0,2}$/.test(forsta) && resten.every((grupp) => /^\d{3}$/.test(grupp));
}

/** The digits of an unsigned number and what its marks mean; null when they mean nothing. */
function sifferform(raw: string, medExponent: boolean): Sifferform | null {
	const text = raw.trim().replace(/['’´]/g, ' ');
	const [komma, punkt] = [text.split(',').length - 1, text.split('.').length - 1];
	if (komma === 0 && punkt === 0) return heltalsform(text);
	const sista: Decimaltecken = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
	const annan: Decimaltecken = sista === ',' ? '.' : ',';
	if (komma > 0 && punkt > 0) return blandadForm(text, sista, annan);
	if (komma + punkt > 1) {
		if (!isGrupperat(text, sista)) return null;
		return { fore: text.replaceAll(sista, ''), efter: null, marke: null, bevis: annan };
	}
	const [heltal = '', efter = ''] = text.split(sista);
	const fore = heltal === '' ? { fore: '0' } : heltalsform(heltal);
	if (fore === null || !/^\d*$/.test(efter) || (heltal === '' && efter === '')) return null;
	const tydlig = medExponent || efter.length !== 3 || !/^[1-9]\d{0,2}$/.test(heltal);
	const marke = { tecken: sista, tydlig };
	return { fore: fore.fore, efter, marke, bevis: tydlig ? sista : null };
}

function heltalsform(text: string): Sifferform | null {
	const rent = text.replaceAll(' ', '');
	if (!/^\d+$/.test(rent) || !(text === rent ? true : isGrupperat(text, ' '))) return null;
	return GRUPPER.test(rent) || text === rent
		? { fore: rent, efter: null, marke: null, bevis: null }
		: null;
}

/** Both marks: the last one is the decimal mark if the other one groups thousands. */
function blandadForm(text: string, sista: Decimaltecken, annan: Decimaltecken): Sifferform | null {
	const [heltal = '', efter = '', ...fler] = text.split(sista);
	if (fler.length > 0 || !isGrupperat(heltal, annan) || !/^\d+$/.test(efter)) return null;
	const fore = heltal.replaceAll(annan, '');
	return { fore, efter, marke: { tecken: sista, tydlig: true }, bevis: sista };
}

/** The number, once it is known which mark is the decimal mark; null when that is needed and not known. */
export function talvarde(form: Talform, decimaltecken: Decimaltecken | null): number | null {
	const { marke, fore, efter, exponent, negativ, procent } = form;
	if (marke !== null && !marke.tydlig && decimaltecken === null) return null;
	const tusental = marke !== null && !marke.tydlig && decimaltecken !== marke.tecken;
	const siffror = tusental
		? `${fore}${efter ?? ''}`
		: `${fore}.${efter === null || efter === '' ? '0' : efter}`;
	// The exponent moves the mark in the text, so that 12,3 % is exactly 0.123.
	const value = Number(`${siffror}e${exponent - (procent ? 2 : 0)}`);
	if (!Number.isFinite(value)) return null;
	return negativ && value !== 0 ? -value : value;
}
