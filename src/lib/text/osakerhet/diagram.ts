import {
	arslage,
	type Alternativdrag,
	type Arsdrag,
	type Arslage,
	type Drivsvar
} from '#lib/engine/index.ts';
import { EN_DASH, tal } from '#lib/format/index.ts';
import type { Fraga } from '#lib/engine/index.ts';
import type { Osakerhetsgrupp } from './grupper.ts';
import { osakerhetsfraga } from './spann.ts';

/** A title, and its figures with what explains them. */
export type Diagramrubrik = {
	readonly rubrik: string;
	readonly rubriksiffror: readonly { readonly text: string; readonly fraga: Fraga }[];
};

/** The finding of the dotplot, counted in its own dots. */
export function prickrubrik(
	alternativ: string,
	{ plats, grupp }: Osakerhetsgrupp,
	[over, alla]: readonly [number, 20 | 50]
): Diagramrubrik {
	const vem = plats === 'i riket' ? 'kommunerna i riket' : plats.replace(/^i /, '');
	const text =
		over === alla ? `alla ${alla}` : over === 0 ? `inget av ${alla}` : `${over} av ${alla}`;
	// What every shown case has in common need not be certain.
	const isSame = over === alla || over === 0;
	const fraga = osakerhetsfraga(alternativ, { typ: 'fall', av: alla, fall: 'over0', grupp });
	return {
		rubrik: `I ${text} ${isSame ? 'visade' : 'lika troliga'} fall får ${vem} sammantaget en nettokostnad`,
		rubriksiffror: [{ text, fraga }]
	};
}

/** The finding of the fan: in how many of the years the sign itself is uncertain. */
export function solfjaderrubrik(alternativ: string, years: readonly Arsdrag[]): Diagramrubrik {
	const antal = (lage: Arslage) => years.filter((year) => arslage(year) === lage).length;
	const said = (lage: Arslage, text: string, rest: string): Diagramrubrik => ({
		rubrik: `${text} ${rest}`,
		rubriksiffror: [{ text, fraga: osakerhetsfraga(alternativ, { typ: 'years', lage }) }]
	});
	const [plus, oklara] = [antal('over'), antal('oklart')];
	const varje = 'Varje år';
	if (plus === years.length)
		return said('over', varje, 'är nettokostnaden i riket mycket troligen större än noll');
	if (antal('under') === years.length)
		return said('under', varje, 'räcker statens pengar mycket troligen i riket som helhet');
	if (oklara === years.length) return said('oklart', varje, OSAKERT);
	const av = (n: number) => `${versalTal(n)} av ${litetTal(years.length)} år`;
	if (oklara === 0)
		return said('over', av(plus), 'blir nettokostnaden i riket mycket troligen större än noll');
	return said('oklart', av(oklara), OSAKERT);
}

/** What an uncertain sign is: P10 and P90 on either side of nothing. */
const OSAKERT =
	'är det osäkert om pengarna räcker i riket: minst en chans på tio åt vardera hållet';

const ORD = ['Inget', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio'];
const versalTal = (antal: number): string => ORD[antal] ?? tal(antal);
const litetTal = (antal: number): string => versalTal(antal).toLowerCase();

type Antaganden = NonNullable<Alternativdrag['kanslighet']>['antaganden'];

/** Which assumption drives the answer; that it does opens its share. */
export function tornadorubrik(
	alternativ: string,
	{ antaganden }: { readonly antaganden: Antaganden },
	svar: Drivsvar
): Diagramrubrik {
	const [first, ...rest] = antaganden;
	if (first === undefined) return { rubrik: 'Inget antagande är osäkert', rubriksiffror: [] };
	const { id, namn } = rest.reduce(
		(best, ett) => (ett[svar].total > best[svar].total ? ett : best),
		first
	);
	const text = 'betyder mest';
	const del = { typ: 'antagande', antagande: id, svar, varde: 'total' } as const;
	return {
		rubrik: `”${namn}” ${text} ${svar === 'riket' ? 'i riket' : 'i de minsta kommunerna'}`,
		rubriksiffror: [{ text, fraga: osakerhetsfraga(alternativ, del) }]
	};
}

/** `P10–P90`: how the ends are named in heads. */
export const P10P90 = `P10${EN_DASH}P90`;
