import type { Kostnadspost, Mangd, Osakerhet, Pris, Takt } from '#lib/model/index.ts';
import { FORVALT_SPANN, MALLAR, MEDIANKOMMUN } from './mallar.ts';
import { valdaAktiviteter, type Aktivitet, type Svar } from './svar.ts';
import { KRAV, lasTal, taletEllerNull, yearKrav, type Talkrav } from './svarstal.ts';

/** What an answer means in the document. `antaget`: there is no answer, so Bärkraft's start value stands in. */
export type Tolkad<T> = { readonly varde: T; readonly antaget: boolean };

const answered = <T>(varde: T | null, annars: T): Tolkad<T> =>
	varde === null ? { varde: annars, antaget: true } : { varde, antaget: false };

/** Suggested first year of an activity: that of the one before it, else next year. */
export function forstaYear(svar: Svar): number {
	const years = valdaAktiviteter(svar)
		.map(({ ofta }) => taletEllerNull(ofta.fromYear, yearKrav(svar, 'första året')))
		.filter((year) => year !== null);
	return years[0] ?? svar.year + 1;
}

export function tolkadTakt(svar: Svar, { mall, ofta }: Aktivitet): Tolkad<Takt> {
	const year = taletEllerNull(ofta.fromYear, yearKrav(svar, 'första året'));
	const forvald = asTakt(MALLAR[mall].intervall, forstaYear(svar));
	const intervall = intervallOf(ofta);
	return answered(year === null || intervall === null ? null : asTakt(intervall, year), forvald);
}

/** Years between the times, 0 for once; null while it is not answered. */
function intervallOf({ val, intervall }: Aktivitet['ofta']): number | null {
	if (val === 'annat') return taletEllerNull(intervall, KRAV.intervall);
	if (val === '' || val === 'vetInte') return null;
	return { varjeYear: 1, engang: 0, vartannat: 2 }[val];
}

function asTakt(intervall: number, year: number): Takt {
	if (intervall === 0) return { typ: 'engang', year, avskrivningYears: 1 };
	return intervall === 1
		? { typ: 'lopande', fromYear: year, tomYear: null }
		: { typ: 'aterkommande', fromYear: year, intervallYears: intervall };
}

export function tolkadMangd({ mall, omfattning }: Aktivitet): Tolkad<Mangd> {
	return answered(mangdOf(omfattning), MALLAR[mall].mangd);
}

function mangdOf(svar: Aktivitet['omfattning']): Mangd | null {
	const antal = (text: string): number | null => taletEllerNull(text, KRAV.antal);
	switch (svar.val) {
		case 'fast': {
			const n = antal(svar.antal);
			return n === null ? null : { typ: 'fast', antal: n };
		}
		case 'perEnhet': {
			const [n, per] = [antal(svar.antalPer), taletEllerNull(svar.per, KRAV.per)];
			if (n === null || per === null) return null;
			return { typ: 'perEnhet', drivare: svar.drivare, antalPerEnhet: n / per };
		}
		case 'trappa': {
			const [n, steg] = [antal(svar.antalSteg), taletEllerNull(svar.steg, KRAV.steg)];
			if (n === null || steg === null) return null;
			return { typ: 'trappa', drivare: svar.stegDrivare, perPaborjade: steg, antal: n };
		}
		case 'skala': {
			const n = antal(svar.antalMedian);
			const elasticitet = Number(svar.okar);
			if (n === null) return null;
			return {
				typ: 'skala',
				drivare: 'folkmangd',
				referens: MEDIANKOMMUN,
				antal: n,
				elasticitet
			};
		}
		default:
			return null;
	}
}

/** The least in any kommun; only asked of what follows a drivare. */
export function tolkadMinst({ omfattning }: Aktivitet): number | null {
	if (omfattning.val !== 'perEnhet' || mangdOf(omfattning) === null) return null;
	return taletEllerNull(omfattning.minst, KRAV.minst);
}

export function tolkatPris({ mall, resurser }: Aktivitet): Tolkad<Pris> {
	return answered(prisOf(resurser), MALLAR[mall].pris);
}

function prisOf(svar: Aktivitet['resurser']): Pris | null {
	if (svar.val === '' || svar.val === 'vetInte') return null;
	const [text, krav] = prisFalt(svar, svar.val);
	const n = taletEllerNull(text, krav);
	if (n === null) return null;
	if (svar.val === 'kronor') return { typ: 'kr', krPerEnhet: n };
	return svar.val === 'timmar'
		? { typ: 'tid', timmarPerEnhet: n, timkostnad: 'handlaggare' }
		: { typ: 'tjanst', arsarbetskrafterPerEnhet: n, lon: 'handlaggare' };
}

/** The field that goes with a kind of resource, and what it must hold. */
export function prisFalt(
	svar: Aktivitet['resurser'],
	val: 'timmar' | 'tjanst' | 'kronor'
): readonly [text: string, krav: Talkrav] {
	if (val === 'timmar') return [svar.timmar, KRAV.timmar];
	return val === 'tjanst' ? [svar.tjanster, KRAV.tjanster] : [svar.kronor, KRAV.kronor];
}

/** The number of a pris, whatever its unit. */
export function prisTal(pris: Pris): number {
	if (pris.typ === 'kr') return pris.krPerEnhet;
	return pris.typ === 'tid' ? pris.timmarPerEnhet : pris.arsarbetskrafterPerEnhet;
}

export function tolkatRedan({ redan }: Aktivitet): Tolkad<Kostnadspost['redanUppfyllt']> {
	if (redan.val === 'inget') return { varde: 0, antaget: false };
	if (redan.val === 'andel') return answered(taletEllerNull(redan.andel, KRAV.andel), 0);
	if (redan.val !== 'klass') return { varde: 0, antaget: true };
	const andelar = redan.klass.map((text) => taletEllerNull(text, KRAV.andel));
	const alla = andelar.filter((andel) => andel !== null);
	return answered<Kostnadspost['redanUppfyllt']>(alla.length === andelar.length ? alla : null, 0);
}

export function tolkadOsakerhet(aktivitet: Aktivitet): Tolkad<Osakerhet> {
	const { val } = aktivitet.sakerhet;
	if (val === 'saker') return { varde: null, antaget: false };
	const spann = val === 'spann' ? spannOf(aktivitet) : null;
	return answered<Osakerhet>(spann && { ...spann, lokalSpridning: 0 }, {
		...FORVALT_SPANN,
		lokalSpridning: 0
	});
}

/** Low and high are asked in the user's own unit and kept as multiples of the likely value. */
function spannOf(aktivitet: Aktivitet): { lag: number; hog: number } | null {
	const { lag, hog } = lasSpann(aktivitet);
	const trolig = prisTal(tolkatPris(aktivitet).varde);
	// The quotient of two large numbers may pass the limit by its last digit.
	return lag.ok && hog.ok
		? { lag: lag.value / trolig, hog: Math.min(100, hog.value / trolig) }
		: null;
}

/** The two ends as typed; each must be on its side of the likely value. */
export function lasSpann(aktivitet: Aktivitet) {
	const trolig = prisTal(tolkatPris(aktivitet).varde);
	const { lag, hog } = aktivitet.sakerhet;
	const krav = (namn: string, faktor: number): Talkrav => ({
		namn,
		exempel: String(Number((trolig * faktor).toPrecision(3))).replace('.', ','),
		max: trolig
	});
	return {
		lag: lasTal(lag, krav('det låga värdet', 0.5)),
		hog: lasTal(hog, { ...krav('det höga värdet', 2), min: trolig, max: trolig * 100 })
	};
}
