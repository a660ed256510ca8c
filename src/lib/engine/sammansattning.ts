import type { Alternativ } from '#lib/model/index.ts';
import { finite } from './fordelning.ts';
import type { Grupp } from './grupptyp.ts';
import { kronorFor, type Alternativresultat, type KommunResultat } from './resultat.ts';

/** A line of the cost, or the smallest of them together (`id` null). `ids`: the lines it is made of. */
export type Sammansattningspost = {
	readonly id: string | null;
	readonly namn: string;
	readonly ids: readonly string[];
};

/** A post's part of a group's cost. Amounts null when the post is missing in every kommun of the group. */
export type Sammansattningsdel = {
	readonly kr: number | null;
	readonly krPerInvanare: number | null;
	/** Of the group's cost; null when that is not above 0. */
	readonly andel: number | null;
};

export type Sammansattning = {
	/** The posts with the largest amounts in the country first; last the rest together, when they are many. */
	readonly poster: readonly Sammansattningspost[];
	/** Per group, in the order given: one part per post. */
	readonly grupper: readonly (readonly Sammansattningsdel[])[];
};

export type Sammansattningsfraga = {
	/** Yearly cost (with applications), one-off cost, or both, of a result over the years. */
	readonly sort: 'lopande' | 'engang' | 'alla';
	readonly grupper: readonly Grupp[];
	/** More posts than this and the smallest are put together as one. */
	readonly hogst: number;
};

/** What the cost of each group of kommuner is made of, post by post. */
export function sammansattning(
	resultat: Alternativresultat,
	alternativ: Alternativ,
	{ sort, grupper, hogst }: Sammansattningsfraga
): Sammansattning {
	const alla = resultat.kommuner;
	const poster = rader(alternativ, sort)
		.filter(({ id }) => alla.some((kommun) => kronorFor(kommun.poster, id) !== undefined))
		.map((post) => ({ ...post, storlek: Math.abs(belopp(alla, [post.id]) ?? 0) }))
		.sort((a, b) => b.storlek - a.storlek);
	const tillsammans = poster.length > hogst ? poster.slice(hogst - 1) : [];
	const egna = poster.slice(0, poster.length - tillsammans.length);
	const ovriga: Sammansattningspost = {
		id: null,
		namn: `${tillsammans.length} övriga poster`,
		ids: tillsammans.map(({ id }) => id)
	};
	const visade: readonly Sammansattningspost[] = [
		...egna.map(({ id, namn }) => ({ id, namn, ids: [id] })),
		...(tillsammans.length > 0 ? [ovriga] : [])
	];
	const ids = visade.map((post) => post.ids);
	return { poster: visade, grupper: grupper.map((grupp) => delar(members(grupp, alla), ids)) };
}

function members(grupp: Grupp, alla: readonly KommunResultat[]): readonly KommunResultat[] {
	if (grupp.typ === 'riket') return alla;
	if (grupp.typ === 'storleksklass')
		return alla.filter(({ storleksklass }) => storleksklass === grupp.index);
	const valda = new Set(grupp.kommunkoder);
	return alla.filter(({ kommunkod }) => valda.has(kommunkod));
}

function rader(
	{ kostnadsposter, finansiering }: Alternativ,
	sort: Sammansattningsfraga['sort']
): { id: string; namn: string }[] {
	const poster = kostnadsposter
		.filter(({ takt }) => sort === 'alla' || (takt.typ === 'engang') === (sort === 'engang'))
		.map(({ id, namn }) => ({ id, namn }));
	if (sort === 'engang') return poster;
	return [
		...poster,
		...finansiering.map(({ id, namn }) => ({ id: `ansokan:${id}`, namn: `Ansökan: ${namn}` }))
	];
}

function delar(
	kommuner: readonly KommunResultat[],
	ids: readonly (readonly string[])[]
): readonly Sammansattningsdel[] {
	const folkmangd = kommuner.reduce((sum, kommun) => sum + kommun.folkmangd, 0);
	const summor = ids.map((id) => belopp(kommuner, id));
	const total = summor.reduce<number>((sum, kr) => sum + (kr ?? 0), 0);
	return summor.map((kr) => ({
		kr,
		krPerInvanare: kr === null ? null : finite(kr / folkmangd),
		andel: kr === null || !(total > 0) ? null : finite(kr / total)
	}));
}

/** The sum of what is known; null when nothing is. */
function belopp(kommuner: readonly KommunResultat[], ids: readonly string[]): number | null {
	let sum: number | null = null;
	for (const { poster } of kommuner) {
		for (const id of ids) {
			const kr = kronorFor(poster, id) ?? null;
			if (kr !== null) sum = (sum ?? 0) + kr;
		}
	}
	return sum;
}
