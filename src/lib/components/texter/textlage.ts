import {
	TEXTPUNKTER,
	type Konsekvensutredning,
	type Texter,
	type Textpunkt,
	type TextpunktId
} from '#lib/model/index.ts';

/** How far one point has come. `motiverad`: some part is not done, and the reason is given (7 § second paragraph). */
export type Textlage = 'tom' | 'utkast' | 'klar' | 'motiverad';

export const LAGE_ORD: Readonly<Record<Textlage, string>> = {
	tom: 'Tom',
	utkast: 'Utkast',
	klar: 'Klar',
	motiverad: 'Motiverad som ej gjord'
};

export type Punkt = Textpunkt & { readonly id: TextpunktId };

export const PUNKTER: readonly Punkt[] = TEXTPUNKTER;

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

export function textlage(texter: Texter, id: TextpunktId): Textlage {
	if (texter.klara.includes(id)) return 'klar';
	if (!isBlank(texter.motiveringSaknas[id])) return 'motiverad';
	return isBlank(texter[id]) ? 'tom' : 'utkast';
}

type Regelgivartyp = Konsekvensutredning['regelgivare']['typ'];

/** A point with `galler` binds only that kind of regelgivare; a departement is bound by neither of them. */
export function galler(punkt: Textpunkt, typ: Regelgivartyp): boolean {
	return punkt.galler === undefined || punkt.galler === typ;
}

/** How many of the points that apply are finished or justified. */
export function avklarade(
	texter: Texter,
	typ: Regelgivartyp
): { readonly klara: number; readonly alla: number } {
	const punkter = PUNKTER.filter((punkt) => galler(punkt, typ));
	const klara = punkter.filter(({ id }) => ['klar', 'motiverad'].includes(textlage(texter, id)));
	return { klara: klara.length, alla: punkter.length };
}

/** Marks a point as finished, or takes the mark away; the order stays that of the law. */
export function medKlar(texter: Texter, id: TextpunktId, klar: boolean): TextpunktId[] {
	return PUNKTER.map((punkt) => punkt.id).filter((annan) =>
		annan === id ? klar : texter.klara.includes(annan)
	);
}

/** The headings the points stand under. */
export function avsnitt({ id, lagrum }: Punkt): string {
	if (lagrum.startsWith('6 §')) return 'Problemet och alternativen (6 §)';
	if (lagrum.startsWith('7 §')) return 'Konsekvenserna (7 §)';
	if (lagrum.startsWith('8 §')) return 'Kommunerna (8 §)';
	if (id === 'finansieringsforslag') return 'Finansiering (kommittéförordningen)';
	return id === 'euRatt' ? 'EU-rätten (9–10 §§)' : 'Myndighetens beslut (11–14 §§)';
}
