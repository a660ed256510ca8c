import { TEXTPUNKTER, type TextpunktId } from '#lib/model/index.ts';
import { isAnvisning } from '#lib/text/anvisning.ts';
import type { Fyndplats, Lage } from './fynd.ts';

/** Nothing is written, or only what the form asked for. */
export function isTom(text: string): boolean {
	return text.trim() === '' || isAnvisning(text);
}

/** The point is blank, and no reason is given for that (7 § second paragraph). */
export function isObesvarad({ dokument: { texter } }: Lage, id: TextpunktId): boolean {
	return isTom(texter[id]) && isTom(texter.motiveringSaknas[id] ?? '');
}

export function textplats(id: TextpunktId): Fyndplats {
	const punkt = TEXTPUNKTER.find((one) => one.id === id);
	return { path: ['texter', id], namn: punkt?.rubrik ?? id, alternativ: null };
}

/** A text of the document, where it is and what it is called. */
export type Textstalle = { readonly text: string; readonly plats: Fyndplats };

/** Texts that speak of what the kommuner have to pay. */
const OM_KOMMUNERNA = [
	'problem',
	'alternativen',
	'valtAlternativ',
	'kostnaderKommuner',
	'andraKonsekvenser',
	'begransandeAtgarder',
	'sjalvstyrelse',
	'proportionalitet',
	'andradeSkyldigheter',
	'medgivande',
	'finansieringsforslag'
] as const satisfies readonly TextpunktId[];

/** Texts about others, where only a sentence that names the kommuner is about them. */
const OM_ANDRA = [
	'kostnaderStaten',
	'kostnaderRegioner',
	'kostnaderForetag',
	'kostnaderEnskilda'
] as const satisfies readonly TextpunktId[];

/** Everything written about the kommuner's costs, the description and the alternatives' words included. */
export function omKommunerna({ dokument, alternativ }: Lage): Textstalle[] {
	const texter = OM_KOMMUNERNA.map((id) => ({ text: dokument.texter[id], plats: textplats(id) }));
	const andra = OM_ANDRA.map((id) => ({
		text: meningarI(dokument.texter[id])
			.filter((mening) => /kommun/i.test(mening))
			.join(' '),
		plats: textplats(id)
	}));
	const ord = alternativ.flatMap(({ alternativ: { namn, ...a }, index }) =>
		(['beskrivning', 'fordelar', 'nackdelar'] as const).map((falt) => ({
			text: a[falt],
			plats: { path: ['alternativ', index, falt], namn: FALTNAMN[falt], alternativ: namn }
		}))
	);
	const beskrivning = { path: ['beskrivning'], namn: 'Beskrivning', alternativ: null };
	return [{ text: dokument.beskrivning, plats: beskrivning }, ...texter, ...andra, ...ord].filter(
		({ text }) => !isTom(text)
	);
}

const FALTNAMN = {
	beskrivning: 'Beskrivning',
	fordelar: 'Fördelar',
	nackdelar: 'Nackdelar'
} as const;

/** The sentences of a text, well enough for finding words in them. */
export function meningarI(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+(?=[A-ZÅÄÖ”])|\n+/)
		.map((mening) => mening.trim())
		.filter((mening) => mening !== '');
}
