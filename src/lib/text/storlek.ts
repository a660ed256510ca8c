import type { Alternativresultat, Storleksklassresultat } from '#lib/engine/index.ts';
import { HARD_SPACE, klassIText, tal } from '#lib/format/index.ts';
import { figur, mening, type Mening } from './delar.ts';
import { andelText, gangerText, isNoll, perInvanare, riket, type Namngrupp } from './figurer.ts';

export type Klass = Namngrupp & { readonly resultat: Storleksklassresultat };

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
	const { medel, median } = resultat.riket.matt.bruttoKrPerInvanare;
	if (medel === null || median === null) return mening``;
	const alla = riket({ id, ...resultat });
	const matt = { matt: 'bruttoKrPerInvanare' } as const;
	const fraga = {
		typ: 'grupp',
		alternativ: id,
		grupp: alla.grupp,
		...matt,
		varde: 'median'
	} as const;
	const mitten = figur(
		perInvanare(id, medianGrupp(alla, median), { ...matt, unit: false }).text,
		fraga
	);
	return mening`Det är ${perInvanare(id, alla, matt)}, och ${mitten} i den kommun som ligger i mitten.`;
}

/** Lends the median the mean's way of being written. */
function medianGrupp(alla: Namngrupp, median: number): Namngrupp {
	const { bruttoKrPerInvanare } = alla.resultat.matt;
	const matt = {
		...alla.resultat.matt,
		bruttoKrPerInvanare: { ...bruttoKrPerInvanare, medel: median }
	};
	return { grupp: alla.grupp, resultat: { ...alla.resultat, matt } };
}

/** `färre än 5 000`, for the second class named in a sentence. */
const kortKlass = ({ franInvanare, tillInvanare }: Storleksklassresultat): string =>
	klassIText(franInvanare, tillInvanare).replace(`${HARD_SPACE}invånare`, '');

const langKlass = ({ franInvanare, tillInvanare }: Storleksklassresultat): string =>
	klassIText(franInvanare, tillInvanare);

function jamforelsemening(
	{ id, riket }: Alternativresultat,
	[minsta, storsta]: readonly [Klass, Klass]
): Mening {
	const matt = { matt: 'bruttoKrPerInvanare' } as const;
	const small = minsta.resultat.matt.bruttoKrPerInvanare.medel ?? 0;
	const large = storsta.resultat.matt.bruttoKrPerInvanare.medel ?? 0;
	const kvot = riket.storlekskvot;
	const [a, b] = [
		perInvanare(id, minsta, matt),
		perInvanare(id, storsta, { ...matt, unit: false })
	];
	const [iSma, iStora] = [langKlass(minsta.resultat), kortKlass(storsta.resultat)];
	if (isNoll(small, large) && isNoll(large, small)) {
		return mening`Varken i de minsta eller i de största kommunerna blir det någon kostnad.`;
	}
	if (isNoll(large, small)) {
		return mening`I kommuner ${iSma} är kostnaden ${a}, och i kommuner ${iStora} ingen alls.`;
	}
	if (isNoll(small, large)) {
		const stor = perInvanare(id, storsta, matt);
		return mening`I kommuner ${langKlass(storsta.resultat)} är kostnaden ${stor}, och i kommuner ${kortKlass(minsta.resultat)} ingen alls.`;
	}
	if (kvot === null || small < 0 || large < 0) {
		return mening`I kommuner ${iSma} är kostnaden ${a}, och i kommuner ${iStora} är den ${b}.`;
	}
	if (kvot > 0.95 && kvot < 1.05) {
		return mening`Kostnaden är ${a} i kommuner ${iSma} och ungefär lika hög i kommuner ${iStora}.`;
	}
	if (kvot < 1) {
		const stor = perInvanare(id, storsta, matt);
		const liten = perInvanare(id, minsta, { ...matt, unit: false });
		return mening`I kommuner ${langKlass(storsta.resultat)} är kostnaden ${stor}, ${ganger(1 / kvot)} så hög som i kommuner ${kortKlass(minsta.resultat)} (${liten}).`;
	}
	return mening`I kommuner ${iSma} är kostnaden ${a}, ${ganger(kvot)} så hög som i kommuner ${iStora} (${b}).`;
}

const ganger = (times: number) => figur(`${gangerText(times)}${HARD_SPACE}gånger`);

/** How much the state covers in the two classes; nothing when it pays nothing. */
function tackning(
	{ id, riket }: Alternativresultat,
	[minsta, storsta]: readonly [Klass, Klass]
): Mening | '' {
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
