import type { Amne, TagenMening } from '#lib/text/meningar/index.ts';
import { meningar, tagnaMeningar } from '#lib/text/meningar/index.ts';
import { brodtext, rubrik, stycke, type Block } from './block.ts';
import type { Kapitelunderlag } from './underlag.ts';

/** The sentences the user has taken about one alternative (docs/adr/0013). */
export function tagna(
	{ dokument, resultat, osakerhet }: Omit<Kapitelunderlag, 'tagna'>,
	alternativ: string
): readonly TagenMening[] {
	const sparade = dokument.meningar ?? [];
	const huvud = resultat.alternativ.find(({ id }) => id === alternativ);
	if (sparade.length === 0 || huvud === undefined) return [];
	const andra = resultat.alternativ.filter(({ id }) => id !== alternativ);
	return tagnaMeningar(
		meningar({ huvud, andra, kontext: dokument, osakerhet }),
		sparade,
		alternativ
	);
}

/** Those about these subjects, a paragraph for each; one that may no longer be true is followed by what to look at. */
export function meningsstycken(
	tagna: readonly TagenMening[],
	amnen: readonly (Amne | null)[]
): Block[] {
	return amnen.flatMap((amne) => paragraphs(tagna.filter((mening) => mening.amne === amne)));
}

function paragraphs(meningar: readonly TagenMening[]): Block[] {
	const at = meningar.findIndex((mening) => doubt(mening) !== '');
	const samlade = at < 0 ? meningar : meningar.slice(0, at + 1);
	const last = samlade.at(-1);
	if (last === undefined) return [];
	const text = samlade.map((mening) => mening.text).join(' ');
	const skal = doubt(last);
	const tvivel = { fet: 'Kontrollera meningen ovan. ' };
	return [
		...brodtext(text),
		...(skal === '' ? [] : [stycke('Lucka', tvivel, skal)]),
		...paragraphs(meningar.slice(samlade.length))
	];
}

/** The same under a heading of their own; nothing when there are none. */
export function meningsavsnitt(
	namn: string,
	...[tagna, amnen]: Parameters<typeof meningsstycken>
): Block[] {
	const blocks = meningsstycken(tagna, amnen);
	return blocks.length === 0 ? [] : [rubrik(3, namn), ...blocks];
}

function doubt({ lage, regelns }: TagenMening): string {
	if (lage.typ === 'borta') return 'Beräkningen ger inte längre någon sådan mening.';
	if (lage.typ !== 'inaktuell') return '';
	const andrat = lage.andrat.map(({ fran, till }) => `${fran} är nu ${till}.`);
	return [
		'Siffrorna har ändrats sedan den skrevs om.',
		...andrat,
		...(regelns === null ? [] : [`Nu skriver beräkningen: ${regelns}`])
	].join(' ');
}
