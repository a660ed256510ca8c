import type { Alternativdrag, Alternativresultat, Dragresultat } from '#lib/engine/index.ts';
import { gemen, uppraknat, versal } from '#lib/format/index.ts';
import { mening, type Mening } from '../delar.ts';
import { subjekt } from '../kostnad.ts';
import { kallrad, type Sammanhang } from '../sammanhang.ts';
import { dragningstext } from './dragningstext.ts';
import { granserna, hasGranser, standardmening, type Tackning } from './grund.ts';
import { osakerhetsgrupper, type Osakerhetsgrupp } from './grupper.ts';
import {
	blir,
	intervallfraga,
	isFast,
	minusord,
	osakerhetsfraga,
	over,
	overfraga,
	SAKERT
} from './spann.ts';
import { talord } from './talord.ts';

const netto = ({ id }: Pick<Alternativdrag, 'id'>) =>
	intervallfraga(id, { typ: 'riket' }, ['nettoKr', 'summa']);

/** The answer with its uncertainty: what it can be, how likely, and what that rests on. */
export function osakerhetsrubrik(drag: Alternativdrag): Mening {
	const spann = drag.riket.summor.nettoKr;
	if (spann === undefined) return mening`Nettokostnaden i riket går inte att räkna.`;
	const sakert = isFast(spann) ? `, ${SAKERT}` : '';
	return mening`Kommunernas nettokostnad i riket ${blir(spann, netto(drag))} om året${sakert}${minusord(spann)}.`;
}

/** How likely a cost is, in riket and in the smallest and the largest class. */
export function osakerhetsingress(
	resultat: Alternativresultat,
	drag: Alternativdrag
): readonly Mening[] {
	const alla = osakerhetsgrupper(resultat, drag);
	const klasser = alla.slice(0, -1);
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	const riket = alla.at(-1);
	const valda = klasser.length > 1 ? [riket, minsta, storsta] : [riket];
	const meningar = valda.map((grupp) => (grupp === undefined ? null : overNoll(drag.id, grupp)));
	return [...meningar, hogreIMinsta(drag, klasser)].flatMap((del) => (del === null ? [] : [del]));
}

/** How likely those in the smallest class are to pay more for each inhabitant than those in the largest. */
function hogreIMinsta(
	{ id, klassjamforelse }: Alternativdrag,
	klasser: readonly Osakerhetsgrupp[]
): Mening | null {
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	if (minsta?.grupp.typ !== 'storleksklass' || storsta?.grupp.typ !== 'storleksklass') return null;
	const [klass, mot] = [minsta.grupp.index, storsta.grupp.index];
	const p = klassjamforelse[klass]?.[mot];
	const isSame = [minsta, storsta].every(({ drag: { matt } }) => {
		const spann = matt.nettoKrPerInvanare;
		return spann !== null && spann !== undefined && isFast(spann);
	});
	if (p === undefined || p === null || isSame) return null;
	const vad = [
		'nettokostnaden per invånare',
		`högre ${minsta.plats} än ${storsta.plats.replace(/^i kommuner/, 'i dem')}`
	] as const;
	return over(p, vad, osakerhetsfraga(id, { typ: 'klasschans', klass, mot }));
}

/** How likely the group's netto is to be a cost. What the kommuner of a class pay together is not what each of them does. */
function overNoll(id: string, { grupp, plats, drag }: Osakerhetsgrupp): Mening | null {
	const vem =
		grupp.typ === 'riket' ? `nettokostnaden ${plats}` : `den sammanlagda nettokostnaden ${plats}`;
	const spann = drag.matt.nettoKrPerInvanare;
	if (spann && isFast(spann))
		return mening`${versal(vem)} är ${spann.median > 0 ? 'större än noll' : 'inte större än noll'}, ${SAKERT}.`;
	return over(drag.sannolikheter?.over0, [vem, 'större än noll'], overfraga(id, grupp)());
}

const NAMNDA = 3;

const VEMS = {
	egna: 'de gränser som utredningen anger',
	standard: 'Bärkrafts standardgränser',
	bada: 'utredningens egna gränser för en del av antagandena och Bärkrafts standardgränser för andra'
} as const;

/** What the intervals rest on, and what they do not say. */
export function vilarPa(drag: Alternativdrag, tackt: Tackning): Mening {
	const namn = [...new Set((drag.kanslighet?.antaganden ?? []).filter(isEgen).map(rubriken))];
	const till = namn.length - NAMNDA;
	const flera = till > 0 ? [`${talord(till)} ${till === 1 ? 'antagande' : 'antaganden'} till`] : [];
	const vems = VEMS[granserna(tackt)];
	// With some limits of each kind a name would be taken for one of the other kind.
	const vad =
		namn.length === 0 || granserna(tackt) === 'bada'
			? vems
			: `${vems} för ${uppraknat([...namn.slice(0, NAMNDA), ...flera])}`;
	const lokal = (drag.kanslighet?.antaganden ?? []).some((ett) => !isEgen(ett))
		? ', och på att en enskild kommuns kostnad kan avvika från det gemensamma'
		: '';
	return mening`Intervallen vilar på ${vad}${lokal}. ${resten(tackt)}: statistiken, pengarnas belopp och hur kraven är skrivna. Ett intervall säger vad siffran kan bli, aldrig hur kommuner skiljer sig åt.`;
}

function resten({ poster: { utan } }: Tackning): string {
	if (utan === 0) return 'Annat än det räknas som säkert';
	const vilka =
		utan === 1
			? 'En kostnadspost har inga gränser och räknas som säker'
			: `${versal(talord(utan))} kostnadsposter har inga gränser och räknas som säkra`;
	return `${vilka}, liksom allt annat`;
}

const isEgen = ({ typ }: { readonly typ: string }): boolean => typ !== 'lokal';
const rubriken = ({ namn }: { readonly namn: string }): string => `”${namn}”`;

/** Seed, number of draws and the error of drawing: what is needed to get the same figures again. */
export function dragningsmening(dragna: Dragresultat, pagar: boolean): Mening {
	const antal = dragningstext(dragna);
	return pagar
		? mening`De första ${antal} är klara; fler räknas.`
		: mening`Räknat med ${antal}. Slumpens fel i gränserna är mindre än halva avrundningen, som följer intervallets bredd; ett annat frö kan ändra den sista siffran.`;
}

/**
 * Under a chart of uncertainty, on the page and in its files: where the figures come from, how many draws, which seed,
 * and whether the limits are the app's own.
 */
export function osakerhetskalla(
	dragna: Pick<Dragresultat, 'dragningar' | 'fro'>,
	sammanhang: Sammanhang,
	tackt: Tackning
): string {
	const kalla = `${kallrad(sammanhang)} ${dragningstext(dragna)}.`;
	const standard = standardmening(tackt);
	return standard === null ? kalla : `${kalla} ${standard}`;
}

/** Nothing varies: because nobody has said how much, or because nothing does with the limits they have stated. */
export function utanOsakerhet(
	resultat: Pick<Alternativresultat, 'typ' | 'namn'>,
	tackt: Tackning
): string {
	const vem = gemen(subjekt(resultat));
	return hasGranser(tackt)
		? `Med de gränser som är angivna för ${vem} varierar inte siffrorna. De är därför bara punktvärden: de säger inte hur fel antagandena ändå kan vara.`
		: `Ingen osäkerhet är angiven för ${vem}. Siffrorna är därför bara punktvärden: de säger inte hur fel antagandena kan vara.`;
}

/** The same as a heading, and beside the answer. */
export const utanOsakerhetKort = (tackt: Tackning): string =>
	hasGranser(tackt) ? 'Med de angivna gränserna varierar inget' : 'Ingen osäkerhet är angiven';
