import {
	TEXTPUNKTER,
	type Konsekvensutredning,
	type Textpunkt,
	type TextpunktId
} from '#lib/model/index.ts';
import { isAnvisning } from '#lib/text/anvisning.ts';
import { brodtext, rubrik, stycke, type Block } from './block.ts';

const PUNKTER: ReadonlyMap<TextpunktId, Textpunkt> = new Map(
	TEXTPUNKTER.map((punkt) => [punkt.id, punkt])
);

export const textpunkt = (id: TextpunktId): Textpunkt => {
	const punkt = PUNKTER.get(id);
	if (punkt === undefined) throw new Error(`No point ${id}.`);
	return punkt;
};

/** A point of the law under its heading: the law's words, then the user's. */
export function avsnitt(
	dokument: Konsekvensutredning,
	id: TextpunktId,
	[niva, text]: readonly [1 | 2, string]
): Block[] {
	return [rubrik(niva, text), ...punkten(dokument, id)];
}

/** What the law asks, what the user answers, and a reason or a visible gap where there is no answer. */
export function punkten(dokument: Konsekvensutredning, id: TextpunktId): Block[] {
	const { lagrum, help } = textpunkt(id);
	return [stycke('Lagtext', `${lagrum}: ${help}`), ...answer(dokument, id)];
}

function answer({ texter }: Konsekvensutredning, id: TextpunktId): Block[] {
	const text = anvandartext(texter[id]);
	const skal = (texter.motiveringSaknas[id] ?? '').trim();
	if (skal !== '') {
		return [...text, stycke('Motivering', { fet: 'Har inte kunnat göras. ' }, skal)];
	}
	// What is calculated answers for itself.
	if (text.length > 0 || id === 'kostnaderKommuner') return text;
	return [
		stycke(
			'Lucka',
			'Här saknas text. Skriv den, eller motivera varför delen inte har kunnat göras (7 § andra stycket).'
		)
	];
}

/** What the user has written; what the skeleton asks for is a gap that shows, and can be written over. */
export function anvandartext(text: string): Block[] {
	if (!isAnvisning(text)) return brodtext(text);
	return brodtext(text).map((ett) =>
		ett.typ === 'stycke' ? stycke('Lucka', { fet: 'Att skriva: ' }, ...ett.delar) : ett
	);
}

/** Points that this kind of regelgivare has to answer, or that have an answer all the same. */
export function galler({ regelgivare, texter }: Konsekvensutredning, id: TextpunktId): boolean {
	const { galler: typ } = textpunkt(id);
	return typ === undefined || typ === regelgivare.typ || texter[id].trim() !== '';
}

/** Every part that was not done, with its reason or without: 7 § andra stycket in one place. */
export function ejGjorda(dokument: Konsekvensutredning): Block[] {
	const { texter } = dokument;
	return TEXTPUNKTER.filter(({ id }) => galler(dokument, id)).flatMap(
		({ id, rubrik: namn, lagrum }) => {
			const skal = (texter.motiveringSaknas[id] ?? '').trim();
			const isBlank = texter[id].trim() === '' || isAnvisning(texter[id]);
			const isEmpty = isBlank && id !== 'kostnaderKommuner';
			if (skal === '' && !isEmpty) return [];
			const del = { fet: `${namn} (${lagrum}). ` };
			return skal === ''
				? [stycke('Lucka', del, 'Varken text eller motivering finns.')]
				: [stycke('ListBullet', del, skal)];
		}
	);
}
