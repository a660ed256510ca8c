import type { Alternativresultat, Bildfraga, Fraga, Kommunbild, Matt } from '#lib/engine/index.ts';
import { belopp, HARD_SPACE, klassIText, rundInvanare, tal } from '#lib/format/index.ts';
import { figur, mening, type Figur, type Mening } from './delar.ts';
import { andelText, delfigur, isNoll, krText } from './figurer.ts';
import { subjekt } from './kostnad.ts';

/** A kommun's picture with the alternative it is of. */
export type Kommuntext = {
	readonly bild: Kommunbild;
	readonly resultat: Alternativresultat;
};

/** A measure of the kommun as kronor in text, without sign; opens its explanation. */
function kr({ bild, resultat }: Kommuntext, matt: Extract<Matt, `${string}Kr`>): Figur {
	return figur(belopp(Math.abs(bild.kommun[matt])), fragaOm({ bild, resultat }, matt));
}

function fragaOm({ bild, resultat }: Kommuntext, matt: Matt): Fraga {
	return {
		typ: 'kommun',
		alternativ: resultat.id,
		kommunkod: bild.kommun.kommunkod,
		matt
	};
}

function bildfraga({ bild, resultat }: Kommuntext, del: Bildfraga['del']): Bildfraga {
	return { typ: 'bild', alternativ: resultat.id, kommunkod: bild.kommun.kommunkod, del };
}

const kronor = (value: number): string => {
	const text = krText(Math.abs(value));
	return `${text}${HARD_SPACE}${text === '1' ? 'krona' : 'kronor'}`;
};

/** What it costs this kommun a year, who pays, and what is left. */
export function kommunrubrik(text: Kommuntext): Mening {
	const { kommunnamn, bruttoKr, ersattningKr } = text.bild.kommun;
	const vem = subjekt(text.resultat);
	if (isNoll(bruttoKr, ersattningKr)) {
		return isNoll(ersattningKr, 1)
			? mening`${vem} innebär ingen årlig kostnad för ${kommunnamn}.`
			: mening`${vem} innebär ingen årlig kostnad för ${kommunnamn}, som får ${kr(text, 'ersattningKr')} om året av staten.`;
	}
	const verb = bruttoKr > 0 ? 'kosta' : 'spara';
	return mening`${vem} beräknas ${verb} ${kommunnamn} ${kr(text, 'bruttoKr')} om året${betalare(text)}. ${kvar(text)}`;
}

function betalare(text: Kommuntext): Mening {
	const { bruttoKr, ersattningKr, avgiftKr } = text.bild.kommun;
	const state = isNoll(ersattningKr, bruttoKr)
		? mening``
		: mening`, och staten ${ersattningKr < 0 ? 'drar in' : 'betalar'} ${kr(text, 'ersattningKr')}`;
	return isNoll(avgiftKr, bruttoKr)
		? state
		: mening`${state}, och avgifter ger ${kr(text, 'avgiftKr')}`;
}

function kvar(text: Kommuntext): Mening {
	const { nettoKr, nettoKrPerInvanare, bruttoKr } = text.bild.kommun;
	if (isNoll(nettoKr, bruttoKr)) return mening`Pengarna beräknas motsvara kostnaden.`;
	const perInvanare = figur(kronor(nettoKrPerInvanare), fragaOm(text, 'nettoKrPerInvanare'));
	return nettoKr > 0
		? mening`Kommunen beräknas själv få betala ${kr(text, 'nettoKr')}, ${perInvanare} per invånare.`
		: mening`Kommunen beräknas få ${kr(text, 'nettoKr')} mer än det kostar, ${perInvanare} per invånare.`;
}

/** The median of the kommun's class and of riket beside the figure of the headline. */
export function jamforelsemening({ resultat, bild }: Kommuntext): Mening {
	const klass = resultat.storleksklasser[bild.kommun.storleksklass];
	const { riket } = resultat;
	const matt = 'nettoKrPerInvanare';
	const median = (grupp: Extract<Fraga, { typ: 'grupp' }>['grupp'], value: number | null) => {
		const sign = value !== null && value < 0 ? '\u2212' : '';
		return figur(value === null ? '–' : `${sign}${kronor(value)}`, {
			typ: 'grupp',
			alternativ: resultat.id,
			grupp,
			matt,
			varde: 'median'
		});
	};
	if (klass === undefined) return mening``;
	const { storleksklass: index } = bild.kommun;
	const egen = median({ typ: 'storleksklass', index }, klass.matt[matt].median);
	const alla = median({ typ: 'riket' }, riket.matt[matt].median);
	return mening`Nettokostnadens median är ${egen} per invånare bland kommuner ${klassIText(klass.franInvanare, klass.tillInvanare)} och ${alla} bland alla kommuner.`;
}

/** How much of the cost is there whatever the size. */
export function fastmening(text: Kommuntext): Mening {
	const { andelFast, kommun } = text.bild;
	if (andelFast === null || kommun.bruttoKr <= 0)
		return mening`Det finns ingen kostnad att dela upp.`;
	const andel = figur(andelText(andelFast), bildfraga(text, 'andelFast'));
	const fast = figur(belopp(text.bild.fastKr), bildfraga(text, 'fastKr'));
	return mening`${andel} av kostnaden, ${fast} om året, är fast: den är lika stor om invånarna blir några fler eller färre.`;
}

/** How large the kommun would have to be for the money to cover the cost. */
export function storleksmening(text: Kommuntext): Mening {
	const { tillracklig, kommun } = text.bild;
	if (kommun.bruttoKr <= 0) return mening``;
	const idag = mening`i dag har den ${delfigur(tal(kommun.folkmangd), kommun.folkmangd, {
		alternativ: text.resultat.id,
		grupp: { typ: 'kommuner', namn: kommun.kommunnamn, kommunkoder: [kommun.kommunkod] },
		del: 'folkmangd'
	})}`;
	if (tillracklig.typ === 'tacks')
		return mening`Pengarna beräknas räcka till kostnaden i kommunens storlek.`;
	const fraga = bildfraga(text, 'tillracklig');
	if (!('invanare' in tillracklig)) {
		return mening`Pengarna skulle ${figur('inte räcka', fraga)} hur stor kommunen än vore.`;
	}
	const antal = figur(`${rundInvanare(tillracklig.invanare)}${HARD_SPACE}invånare`, fraga);
	const villkor = tillracklig.exakt ? '' : ' om den i övrigt vore likadan';
	return tillracklig.typ === 'fran'
		? mening`Så stor skulle kommunen behöva vara för att pengarna ska räcka${villkor}: omkring ${antal}; ${idag}.`
		: mening`Pengarna skulle räcka om kommunen hade färre än omkring ${antal}${villkor}; ${idag}.`;
}

/** What the same money would give if every kommun got as much. */
export function likamening(text: Kommuntext): Mening {
	const { likaErsattningKr, likaNettoKr, likaNettoKrPerInvanare } = text.bild.delar;
	const { bruttoKr } = text.bild.kommun;
	if (likaErsattningKr === null || likaNettoKr === null || isNoll(likaErsattningKr, 1)) {
		return mening`Staten betalar inget som kunde delas på annat sätt.`;
	}
	const lika = figur(belopp(likaErsattningKr), bildfraga(text, 'likaErsattningKr'));
	if (isNoll(likaNettoKr, bruttoKr)) {
		return mening`Om statens pengar delades lika, ${lika} till varje kommun, skulle de motsvara kostnaden.`;
	}
	const netto = figur(belopp(Math.abs(likaNettoKr)), bildfraga(text, 'likaNettoKr'));
	const per = figur(kronor(likaNettoKrPerInvanare ?? 0), bildfraga(text, 'likaNettoKrPerInvanare'));
	return likaNettoKr > 0
		? mening`Om statens pengar delades lika, ${lika} till varje kommun, skulle kommunen få betala ${netto} själv, ${per} per invånare.`
		: mening`Om statens pengar delades lika, ${lika} till varje kommun, skulle kommunen få ${netto} mer än det kostar, ${per} per invånare.`;
}

/** The grant and what is left of it when it has been applied for. */
export function bidragsmening(text: Kommuntext): Mening {
	const { ersattningKr } = text.bild.kommun;
	const { ansokanKr, kvarEfterAnsokanKr } = text.bild.delar;
	if (isNoll(ersattningKr, 1)) return mening`Kommunen får inga pengar från staten för kravet.`;
	const far = mening`Kommunen får ${kr(text, 'ersattningKr')} om året från staten`;
	if (ansokanKr === null || kvarEfterAnsokanKr === null || isNoll(ansokanKr, 1)) {
		return mening`${far} och behöver inte lägga någon tid på att söka dem.`;
	}
	const soka = figur(belopp(ansokanKr), bildfraga(text, 'ansokanKr'));
	const left = figur(belopp(Math.abs(kvarEfterAnsokanKr)), bildfraga(text, 'kvarEfterAnsokanKr'));
	return kvarEfterAnsokanKr >= 0
		? mening`${far}. Att söka och redovisa dem kostar ${soka}, så ${left} är kvar.`
		: mening`${far}. Att söka och redovisa dem kostar ${soka}, alltså ${left} mer än pengarna.`;
}

/** The kommun's place, and what a place does not say. */
export function rangmening(text: Kommuntext): Mening {
	const matt = 'nettoKrPerInvanare';
	const { rang, rangIKlass } = text.bild;
	const [alla, klass] = [rang[matt], rangIKlass[matt]];
	if (alla === null || klass === null) return mening``;
	const plats = figur(`plats ${alla.plats} av ${alla.av}`, bildfraga(text, { rang: matt }));
	const delad =
		alla.lika === 0 ? '' : `, delad med ${alla.lika} ${alla.lika === 1 ? 'annan' : 'andra'}`;
	return mening`Räknat från den högsta nettokostnaden per invånare har kommunen ${plats}${delad}, och ${figur(`plats ${klass.plats} av ${klass.av}`, bildfraga(text, { rang: matt, i: 'klassen' }))} i sin storleksklass. Platsen säger inte hur stora skillnaderna är: två kommuner intill varandra i ordningen kan skilja sig åt med någon krona, och ett ändrat antagande kan flytta en kommun många platser.`;
}
