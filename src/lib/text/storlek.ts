import type { Alternativresultat, Storleksklassresultat } from '#lib/engine/index.ts';
import { HARD_SPACE, klassIText, tal } from '#lib/format/index.ts';
import { figur, mening, type Figur, type Mening } from './delar.ts';
import {
	andelText,
	gangerText,
	isNoll,
	kronor,
	krText,
	perInvanare,
	riket,
	type Namngrupp
} from './figurer.ts';

export type Klass = Namngrupp & { readonly resultat: Storleksklassresultat };

/** The smallest and the largest class. */
export type Par = readonly [Klass, Klass];

/** The classes that hold at least one kommun with a known cost, smallest first. */
export function bebodda({ storleksklasser }: Alternativresultat): Klass[] {
	return storleksklasser
		.map((resultat, index) => ({ grupp: { typ: 'storleksklass', index } as const, resultat }))
		.filter(
			({ resultat }) =>
				resultat.antalKommuner > 0 && resultat.matt.bruttoKrPerInvanare.medel !== null
		);
}

/** What a kommun of each size pays per head, how many times, and how much of it the state covers. */
export function storleksmening(resultat: Alternativresultat): Mening | null {
	const klasser = bebodda(resultat);
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	if (minsta === undefined || storsta === undefined) return null;
	if (isNoll(resultat.riket.summor.bruttoKr, 1)) return null;
	if (minsta === storsta) return enKlass(resultat);
	const jamforelse = jamforelsemening(resultat, [minsta, storsta]);
	return mening`${jamforelse}${tackning(resultat, [minsta, storsta])}`;
}

function enKlass({ id, ...resultat }: Alternativresultat): Mening {
	const { medel, median } = resultat.riket.matt[MATT];
	if (medel === null || median === null) return mening``;
	const alla = riket({ id, ...resultat });
	const fraga = { typ: 'grupp', alternativ: id, grupp: alla.grupp, matt: MATT } as const;
	const mitten = figur(`${krText(median)}${HARD_SPACE}kronor`, { ...fraga, varde: 'median' });
	return mening`Det är ${perInvanare(id, alla, MATT)} per invånare, och ${mitten} i den kommun som ligger i mitten.`;
}

const MATT = 'bruttoKrPerInvanare';

export const langKlass = ({ resultat: { franInvanare, tillInvanare } }: Klass): string =>
	klassIText(franInvanare, tillInvanare);

/** `med minst 200 000`, for the second class named in a sentence. */
export const kortKlass = (klass: Klass): string =>
	langKlass(klass).replace(`${HARD_SPACE}invånare`, '');

/** What a kommun of each size pays per head, and how many times. */
export function jamforelsemening(
	{ id, riket }: Alternativresultat,
	[minsta, storsta]: Par
): Mening {
	const small = minsta.resultat.matt[MATT].medel ?? 0;
	const large = storsta.resultat.matt[MATT].medel ?? 0;
	const kvot = riket.storlekskvot;
	const [a, b] = [perInvanare(id, minsta, MATT), perInvanare(id, storsta, MATT)];
	if (small === 0 && large === 0) {
		return mening`Varken i de minsta eller i de största kommunerna blir det någon kostnad.`;
	}
	if (large === 0) return barai(minsta, storsta, a);
	if (small === 0) return barai(storsta, minsta, b);
	if (small < 0 && large < 0) {
		return mening`I kommuner ${langKlass(minsta)} är besparingen ${sparat(id, minsta)} per invånare, och i kommuner ${kortKlass(storsta)} är den ${sparat(id, storsta)}.`;
	}
	if (kvot === null || small < 0 || large < 0) {
		return mening`I kommuner ${langKlass(minsta)} är kostnaden ${a} per invånare, och i kommuner ${kortKlass(storsta)} är den ${b}.`;
	}
	// What is printed the same is not told apart by a quotient either.
	if (a.text === b.text && a.text.startsWith('mindre')) {
		return mening`Kostnaden är ${a} per invånare både i kommuner ${langKlass(minsta)} och i kommuner ${kortKlass(storsta)}.`;
	}
	if (kvot > 0.95 && kvot < 1.05) {
		return mening`Kostnaden är ${a} per invånare i kommuner ${langKlass(minsta)} och ungefär lika hög i kommuner ${kortKlass(storsta)}.`;
	}
	return kvot > 1
		? mening`I kommuner ${langKlass(minsta)} är kostnaden ${a} per invånare, ${ganger(id, kvot)} så hög som i kommuner ${kortKlass(storsta)}, där den är ${b}.`
		: mening`I kommuner ${langKlass(storsta)} är kostnaden ${b} per invånare, ${ganger(id, 1 / kvot)} så hög som i kommuner ${kortKlass(minsta)}, där den är ${a}.`;
}

/** What a class saves per head; its sign is said by the sentence. */
function sparat(alternativ: string, { grupp, resultat }: Klass): Figur {
	const text = kronor(Math.abs(resultat.matt[MATT].medel ?? 0));
	return figur(text, { typ: 'grupp', alternativ, grupp, matt: MATT, varde: 'medel' });
}

/** One of the classes pays, the other nothing. */
function barai(betalar: Klass, andra: Klass, figure: Figur): Mening {
	return mening`I kommuner ${langKlass(betalar)} är kostnaden ${figure} per invånare, och i kommuner ${kortKlass(andra)} ingen alls.`;
}

/** `dubbelt` for two times, as it is said. */
function ganger(alternativ: string, times: number): Figur {
	const text = gangerText(times);
	return figur(text === '2' ? 'dubbelt' : `${text}${HARD_SPACE}gånger`, {
		typ: 'storlek',
		alternativ,
		matt: 'storlekskvot'
	});
}

/** How much the state covers in the two classes; nothing when it pays nothing. */
function tackning({ id, riket }: Alternativresultat, [minsta, storsta]: Par): Mening | '' {
	if (isNoll(riket.summor.ersattningKr, riket.summor.bruttoKr)) return '';
	const small = minsta.resultat.matt.finansieringsgrad.medel;
	const large = storsta.resultat.matt.finansieringsgrad.medel;
	if (small === null || small < 0 || large === null || large < 0) return '';
	const figure = ({ grupp }: Klass, text: string) =>
		figur(text, { typ: 'grupp', alternativ: id, grupp, matt: 'finansieringsgrad', varde: 'medel' });
	if (small >= 1 && large >= 1)
		return mening` Staten täcker ${figure(minsta, 'hela')} kostnaden i båda.`;
	const [a, b] = [figure(minsta, del(small)), figure(storsta, del(large))];
	if (a.text === b.text) return mening` Staten täcker ${a} av kostnaden i båda.`;
	const av = small >= 1 ? '' : ' av';
	return mening` Staten täcker ${a}${av} kostnaden i de minsta kommunerna och ${b} i de största.`;
}

function del(share: number): string {
	if (share >= 1) return 'hela';
	return share === 0 ? tal(0) + `${HARD_SPACE}%` : andelText(share);
}
