import type { Finansiering } from '#lib/model/index.ts';
import { ANTAL_KOMMUNER } from './mallar.ts';
import type { Svar } from './svar.ts';
import { KRAV, lasTal, taletEllerNull, yearKrav, type Lasning } from './svarstal.ts';
import { forstaYear } from './tolkning.ts';

export const STARTVARDE = 'Startvärde i Bärkraft, ingen källa';
export const OKANT_BELOPP =
	'Beloppet är inte bestämt. Noll är ett startvärde som Bärkraft har valt, så att nettokostnaden blir hela kostnaden. Byt ut det mot det riktiga beloppet och ange källa.';
const OKAND_FORDELNING =
	' Fördelningen, lika mycket per invånare, är också ett startvärde som ska ersättas.';
const OKANT_YEAR = ' Första året är ett startvärde från Bärkraft som ska ersättas.';

type Belopp = Pick<Finansiering, 'namn' | 'typ' | 'grundbeloppKr' | 'perEnhet' | 'totaltKr'>;
type Rader = { readonly rader: readonly Belopp[]; readonly antaget: boolean };

/** True while it is open whether the state pays, or how. */
export const okandStat = ({ staten }: Svar): boolean =>
	staten.val === '' || staten.val === 'vetInte';

/** The state's money as the document's funding rows; none when the state pays nothing. */
export function finansieringFromSvar(svar: Svar): Finansiering[] {
	if (svar.staten.val === 'inget') return [];
	const { rader, antaget } = beloppsrader(svar);
	const year = pengarYear(svar);
	const motivering =
		(antaget ? OKANT_BELOPP : '') +
		(okandStat(svar) ? OKAND_FORDELNING : '') +
		(year.antaget && !antaget ? OKANT_YEAR.trim() : '');
	const antagande = motivering !== '';
	const namn = svar.belopp.kalla.trim();
	return rader.map((rad, i) => ({
		...rad,
		id: ['ersattning', 'per-invanare'][i] ?? `ersattning-${i}`,
		golvKr: null,
		takKr: null,
		fromYear: year.varde,
		tomYear: null,
		indexeras: !antaget && svar.belopp.indexeras,
		andelSomSoker: 1,
		ansokan: { timmar: 0, timkostnad: 'handlaggare' },
		kalla: antagande
			? { typ: 'antagande', text: antaget || namn === '' ? STARTVARDE : namn, url: '' }
			: { typ: 'bedomning', text: namn === '' ? 'Utredarens uppgift' : namn, url: '' },
		motivering,
		kommentar: ''
	}));
}

export function pengarYear(svar: Svar): { varde: number; antaget: boolean } {
	const year = taletEllerNull(svar.belopp.fromYear, yearKrav(svar, 'första året med pengar'));
	return { varde: year ?? forstaYear(svar), antaget: year === null };
}

function beloppsrader(svar: Svar): Rader {
	const { val, drivare } = svar.staten;
	const perEnhet = val === 'riktat' ? [{ drivare, krPerEnhet: 1 }] : [];
	const bas: Belopp = {
		...SORT[val === '' ? 'vetInte' : val],
		perEnhet,
		grundbeloppKr: 0,
		totaltKr: 0
	};
	const kanda = okandStat(svar) ? null : kandaRader(svar, bas);
	return { rader: kanda ?? [bas], antaget: kanda === null };
}

const SORT = {
	generellt: { namn: 'Generellt statsbidrag', typ: 'generellt' },
	grund: { namn: 'Statsbidrag med grundbelopp', typ: 'riktat' },
	riktat: { namn: 'Riktat statsbidrag', typ: 'riktat' },
	inget: { namn: 'Ersättning', typ: 'generellt' },
	vetInte: { namn: 'Ersättning (inte bestämd)', typ: 'generellt' }
} as const;

/** The rows when the amounts can be read; null while any of them is open. */
function kandaRader(svar: Svar, bas: Belopp): Belopp[] | null {
	const { val } = svar.belopp;
	const grund = svar.staten.val === 'grund' ? talet(lasGrund(svar)) : 0;
	if (grund === null) return null;
	if (val === 'perEnhet') {
		const krPerEnhet = taletEllerNull(svar.belopp.krPerEnhet, KRAV.krPerEnhet);
		const drivare = svar.staten.val === 'riktat' ? svar.staten.drivare : 'folkmangd';
		if (krPerEnhet === null) return null;
		return [{ ...bas, grundbeloppKr: grund, perEnhet: [{ drivare, krPerEnhet }], totaltKr: null }];
	}
	const totaltKr = val === 'totalt' ? taletEllerNull(svar.belopp.totaltKr, KRAV.totaltKr) : null;
	if (totaltKr === null) return null;
	if (svar.staten.val !== 'grund') return [{ ...bas, totaltKr }];
	// Two rows: the base amount stays exact whatever the rest is, and nothing about the population is needed.
	return [
		{ ...bas, namn: 'Grundbelopp per kommun', grundbeloppKr: grund, totaltKr: null },
		{ ...bas, namn: 'Resten per invånare', totaltKr: totaltKr - ANTAL_KOMMUNER * grund }
	];
}

/** The base amount; of a total it can be no more than what the total holds for 290 kommuner. */
export function lasGrund({ belopp }: Svar): Lasning {
	const svar = lasTal(belopp.grundKr, KRAV.grundKr);
	if (belopp.val !== 'totalt' || !svar.ok) return svar;
	const totalt = taletEllerNull(belopp.totaltKr, KRAV.totaltKr);
	if (totalt === null || svar.value * ANTAL_KOMMUNER <= totalt) return svar;
	return {
		ok: false,
		fel: `Grundbeloppet gånger ${ANTAL_KOMMUNER} kommuner är mer än det totala beloppet. Sänk grundbeloppet eller höj det totala.`
	};
}

const talet = (svar: Lasning): number | null => (svar.ok ? svar.value : null);
