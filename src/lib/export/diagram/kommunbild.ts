import { kommunremsa, type Markering } from '#lib/charts/diagram/kommunremsa.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { remsserie } from '#lib/charts/remsserie.ts';
import type { Alternativresultat, KommunResultat, Matt } from '#lib/engine/index.ts';
import { HARD_SPACE, MATTFORMAT, medEnhet, rundInvanare, tal, upplast } from '#lib/format/index.ts';
import type { Fordelningsval } from './fordelningsval.ts';
import { fragetid, fragor } from './fragor.ts';
import { OKAND } from '#lib/text/fordelning/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import { remsbeskrivning, type Sammanhang } from '#lib/text/index.ts';
import {
	antalscell,
	kallaMedSaknade,
	skrivsatt,
	underrubrikFor,
	type Skrivsatt
} from './celler.ts';

/** What the points show, and which of them are marked. */
export type Kommunval = {
	readonly matt: Matt;
	/** Over the years the result has to be of the period. */
	readonly tid: Fordelningsval['tid'];
	readonly markerade?: readonly Markering[];
};

/** A measure in every one of the kommuner, against its population. */
export function kommunbild(
	resultat: Alternativresultat,
	{ matt, tid, markerade = [] }: Kommunval,
	sammanhang: Sammanhang
): Diagrambild {
	const { min, max } = resultat.riket.matt[matt];
	const form = skrivsatt(matt, [min, max]);
	const kommuner = new Map(resultat.kommuner.map((kommun) => [kommun.kommunkod, kommun]));
	const okand = isOkand(resultat);
	const { label, farg } = MATTFORMAT[matt];
	const under = underrubrikFor([resultat, matt, tid], form, sammanhang);
	const fraga = fragor(resultat.id, fragetid(tid));
	return {
		id: `${tid === 'aren' ? 'over-aren-' : ''}kommuner-${matt.toLowerCase()}`,
		rubrik: okand ? OKAND : spanText(resultat, [label, matt], form),
		rubriksiffror: okand ? [] : ends(resultat, [matt, fraga], form),
		underrubrik: `${under}. Streck: klassens median. Fält: de mittersta 80 procenten av kommunerna.${marks(markerade)}`,
		beskrivning: remsbeskrivning(resultat, matt),
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) =>
			kommunremsa(
				{
					serie: okand ? TOM : remsserie(resultat, matt),
					ton: farg,
					yText: form.axel,
					xText: (antal) => tal(antal),
					xRubrik: 'invånare',
					beskriv: (kod) => spoken(kommuner.get(kod), matt, form),
					brytpunktText: farg === 'netto' ? limitText(resultat) : '',
					markerade,
					tomt: 'Uppgifter saknas för alla kommuner.'
				},
				bredd
			),
		tabell: table(resultat, [matt, fraga], form),
		fragaVid: (kod) => fraga.kommun(kod, matt)
	};
}

function limitText({ riket: { brytpunkt } }: Alternativresultat): string {
	const { invanare } = brytpunkt;
	return invanare === null ? '' : `Brytpunkt ${rundInvanare(invanare)}${HARD_SPACE}invånare`;
}

/** Who is marked, in words for the one who sees the picture alone. */
function marks(markerade: readonly Markering[]): string {
	const [vald] = markerade.filter(({ sort }) => sort === 'vald');
	if (vald === undefined) return '';
	const lika = markerade.some(({ sort }) => sort === 'liknande');
	return ` Fylld punkt: ${vald.namn}.${lika ? ' Ringar: liknande kommuner enligt RKA.' : ''}`;
}

const TOM = { punkter: [], klasser: [], brytpunkt: null } as const;

/** From the lowest to the highest, with the names of the kommuner at the ends. */
function spanText(
	{ riket, kommuner }: Alternativresultat,
	[label, matt]: readonly [string, Matt],
	form: Skrivsatt
): string {
	const { min, max, minKommunkod, maxKommunkod } = riket.matt[matt];
	if (min === null || max === null) return `${label}: uppgift saknas`;
	const [lagst, hogst] = [form.text(min), form.text(max)];
	if (lagst === hogst) return `${label}: ${medEnhet(lagst, form.enhet)} i alla kommuner`;
	const namn = (kod: string | null) =>
		kommuner.find(({ kommunkod }) => kommunkod === kod)?.kommunnamn ?? '';
	return `${label}: från ${lagst} i ${namn(minKommunkod)} till ${medEnhet(hogst, form.enhet)} i ${namn(maxKommunkod)}`;
}

/** The figures of that sentence. */
function ends(
	{ riket }: Alternativresultat,
	[matt, fraga]: readonly [Matt, ReturnType<typeof fragor>],
	form: Skrivsatt
): NonNullable<Diagrambild['rubriksiffror']> {
	const { min, max } = riket.matt[matt];
	const [lagst, hogst] = [form.text(min), form.text(max)];
	const ask = (varde: 'min' | 'max') => fraga.grupp({ typ: 'riket' }, matt, varde);
	const last = { text: medEnhet(hogst, form.enhet), fraga: ask('max') };
	return lagst === hogst ? [last] : [{ text: lagst, fraga: ask('min') }, last];
}

function spoken(kommun: KommunResultat | undefined, matt: Matt, form: Skrivsatt): string {
	if (kommun === undefined) return '';
	const varde = medEnhet(form.text(kommun[matt]), form.enhet);
	return upplast(`${kommun.kommunnamn}: ${varde}; ${tal(kommun.folkmangd)}${HARD_SPACE}invånare`);
}

function table(
	{ kommuner }: Alternativresultat,
	[matt, fraga]: readonly [Matt, ReturnType<typeof fragor>],
	form: Skrivsatt
): Diagrambild['tabell'] {
	return {
		kolumner: ['Kommun', 'Invånare', `${MATTFORMAT[matt].label}, ${form.cellenhet}`],
		rader: kommuner
			.toSorted((a, b) => a.folkmangd - b.folkmangd)
			.map((kommun) => ({
				namn: kommun.kommunnamn,
				celler: [
					{
						...antalscell(kommun.folkmangd),
						fraga: fraga.del(
							{ typ: 'kommuner', namn: kommun.kommunnamn, kommunkoder: [kommun.kommunkod] },
							'folkmangd'
						)
					},
					{ ...form.cell(kommun[matt]), fraga: fraga.kommun(kommun.kommunkod, matt) }
				]
			}))
	};
}
