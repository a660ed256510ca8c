import type {
	Alternativdrag,
	Alternativintervall,
	Alternativresultat,
	Dragresultat
} from '#lib/engine/index.ts';
import { HARD_SPACE, tal, uppraknat } from '#lib/format/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { mening, type Mening } from '../delar.ts';
import { subjekt } from '../kostnad.ts';
import { kallrad, type Sammanhang } from '../sammanhang.ts';
import { osakerhetsgrupper } from './grupper.ts';
import { intervallfraga, minusord, over, SANNOLIKT, spannet } from './spann.ts';

const netto = ({ id }: Pick<Alternativintervall, 'id'>) =>
	intervallfraga(id, { typ: 'riket' }, ['nettoKr', 'summa']);

/** The answer with its uncertainty: what it can be, how likely, and what that rests on. */
export function osakerhetsrubrik(drag: Alternativdrag): Mening {
	const spann = drag.riket.summor.nettoKr;
	if (spann === undefined) return mening`Nettokostnaden i riket går inte att räkna.`;
	return mening`Kommunernas nettokostnad i riket blir ${SANNOLIKT} ${spannet(spann, netto(drag))} om året${minusord(spann)}.`;
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
	return valda.flatMap((grupp) => {
		const del =
			grupp === undefined
				? null
				: over(
						grupp.drag.sannolikheter?.over0,
						[`nettokostnaden ${grupp.plats}`, 'större än noll'],
						intervallfraga(drag.id, grupp.grupp, ['nettoKrPerInvanare', 'medel'])
					);
		return del === null ? [] : [del];
	});
}

const NAMNDA = 3;

/** What the intervals rest on, and what they do not say. */
export function vilarPa(drag: Alternativdrag, { poster }: Tackning): Mening {
	const namn = [...new Set((drag.kanslighet?.antaganden ?? []).filter(isEgen).map(rubriken))];
	const flera =
		namn.length > NAMNDA
			? [namn.length === NAMNDA + 1 ? 'ett till' : `${tal(namn.length - NAMNDA)} till`]
			: [];
	const vems =
		poster.med > 0 && poster.standard === poster.med
			? 'de standardgränser som är inlagda'
			: 'de gränser som utredningen anger';
	const vad =
		namn.length === 0 ? vems : `${vems} för ${uppraknat([...namn.slice(0, NAMNDA), ...flera])}`;
	const rest =
		poster.utan === 0
			? 'Annat än det räknas som säkert'
			: `${poster.utan === 1 ? 'En kostnadspost har inga gränser och räknas som säker' : `${tal(poster.utan)} kostnadsposter har inga gränser och räknas som säkra`}, liksom allt annat`;
	const lokal = (drag.kanslighet?.antaganden ?? []).some((ett) => !isEgen(ett))
		? ', och på hur mycket den säger att kommunerna avviker från dem var för sig'
		: '';
	return mening`Intervallen vilar på ${vad}${lokal}. ${rest}: statistiken, pengarnas belopp och hur kraven är skrivna. Ett intervall säger vad siffran kan bli, aldrig hur kommuner skiljer sig åt.`;
}

const isEgen = ({ typ }: { readonly typ: string }): boolean => typ !== 'lokal';
const rubriken = ({ namn }: { readonly namn: string }): string => `”${namn}”`;

/** Seed, number of draws and the error of drawing: what is needed to get the same figures again. */
export function dragningsmening(dragna: Dragresultat, pagar: boolean): Mening {
	const antal = dragningstext(dragna);
	return pagar
		? mening`De första ${antal} är klara; fler räknas.`
		: mening`Räknat med ${antal}. Slumpens fel i gränserna är mindre än avrundningen, som följer intervallets bredd.`;
}

/** How the draws were made, in few words: `10 000 dragningar med frö 1`. */
export const dragningstext = ({
	dragningar,
	fro
}: Pick<Dragresultat, 'dragningar' | 'fro'>): string =>
	`${tal(dragningar)}${HARD_SPACE}dragningar med frö${HARD_SPACE}${fro}`;

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

/** How many posts of the alternative state their limits, how many do not, and how many have the standard ones. */
export type Tackning = {
	readonly poster: { readonly med: number; readonly utan: number; readonly standard: number };
};

export function tackning({ alternativ }: Konsekvensutredning, id: string): Tackning {
	const poster = alternativ.find((ett) => ett.id === id)?.kostnadsposter ?? [];
	const med = poster.filter(({ osakerhet }) => osakerhet !== null);
	return {
		poster: {
			med: med.length,
			utan: poster.length - med.length,
			standard: med.filter(({ osakerhet }) => osakerhet?.standardgranser === true).length
		}
	};
}

/** The same in few words, beside a sentence. */
export const STANDARD_KORT = 'Gränserna är helt eller delvis standardgränser: ett antagande.';

/** That limits are the app's own; null when none is. Stands wherever the intervals stand. */
export function standardmening({ poster: { med, standard } }: Tackning): string | null {
	if (standard === 0) return null;
	const hur =
		standard === med
			? med === 1
				? 'Gränserna för den enda kostnadsposten är Bärkrafts standardgränser'
				: 'Gränserna är Bärkrafts standardgränser'
			: `Gränserna för ${tal(standard)} av ${tal(med)} kostnadsposter är Bärkrafts standardgränser`;
	return `${hur}: ett antagande som ingen har prövat för utredningen. En gång på tio blir kostnaden under 0,7 gånger det angivna, en gång på tio över 1,5 gånger.`;
}

/** The short sentence under the overview's answer. */
export function kortOsakerhet(drag: Alternativintervall): Mening | null {
	const spann = drag.riket.summor.nettoKr;
	if (!drag.osaker || spann === undefined) return null;
	const antal = drag.kallor.filter(isEgen).length;
	const hur = antal < drag.kallor.length ? ', i landet och från kommun till kommun' : '';
	const grund =
		antal === 0
			? 'om det osäkra varierar som utredningen anger'
			: antal === 1
				? `om utredningens osäkra antagande varierar som den anger${hur}`
				: `om utredningens ${tal(antal)} osäkra antaganden varierar som den anger${hur}`;
	return mening`Nettokostnaden i riket blir ${SANNOLIKT} ${spannet(spann, netto(drag))} om året, ${grund}${minusord(spann)}.`;
}

/** Nothing is stated: why there are no intervals. */
export function utanOsakerhet(resultat: Pick<Alternativresultat, 'typ' | 'namn'>): string {
	const vem = subjekt(resultat);
	return `Ingen osäkerhet är angiven för ${vem.charAt(0).toLowerCase()}${vem.slice(1)}. Siffrorna är därför bara punktvärden: de säger inte hur fel antagandena kan vara.`;
}
