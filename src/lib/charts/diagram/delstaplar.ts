import { radlayout, type Radlayout } from './radlayout.ts';
import {
	area,
	kapad,
	label,
	MONSTER,
	textbredd,
	tomTeckning,
	type Marke,
	type Monster,
	type Teckning,
	type Ton
} from './teckning.ts';
import { row } from './vattenfall.ts';

/** What each group's cost is made of: the posts as parts of a bar, told apart by filling and number. */
export type Delserie = {
	/** At most seven; the names stand in the key. */
	readonly poster: readonly string[];
	readonly grupper: readonly Delgrupp[];
	readonly ton: Ton;
	readonly axelText: (value: number) => string;
	readonly tomt: string;
};

export type Delgrupp = {
	readonly id: string;
	readonly namn: string;
	/** The whole bar in writing. */
	readonly text: string;
	readonly beskrivning: string;
	/** One per post; null where it is missing. */
	readonly delar: readonly (number | null)[];
};

type Del = { readonly post: number; readonly fran: number; readonly till: number };

/** The picture at a width. Amounts below zero lie to the left of it. */
export function delstaplar(serie: Delserie, bredd: number): Teckning {
	const { poster, grupper, ton, axelText, tomt } = serie;
	const staplar = grupper.map(({ delar }) => stacked(delar));
	if (poster.length === 0 || staplar.every((delar) => delar.length === 0)) {
		return tomTeckning(bredd, tomt);
	}
	const nyckel = key(poster, ton, bredd);
	const varden = staplar.flatMap((delar) => delar.map(({ till }) => till));
	const layout = radlayout(grupper, { varden, text: axelText, topp: nyckel.hojd }, bredd);
	return {
		bredd,
		hojd: layout.hojd,
		marken: [
			...layout.ram,
			...nyckel.marken,
			...staplar.flatMap((delar, i) => delar.flatMap((del) => part(del, [layout, i], ton)))
		],
		stopp: grupper.map(({ id, beskrivning }, i) => ({
			id,
			text: beskrivning,
			ruta: row(layout.rad(i), bredd)
		}))
	};
}

/** Where each part begins and ends: what is above zero to the right, what is below to the left. */
function stacked(delar: readonly (number | null)[]): Del[] {
	let [right, left] = [0, 0];
	return delar.flatMap((value, post): Del[] => {
		if (value === null || value === 0) return [];
		if (value > 0) return [{ post, fran: right, till: (right += value) }];
		return [{ post, fran: left, till: (left += value) }];
	});
}

const filling = (post: number): Monster => MONSTER[post] ?? 'ram';

function part({ post, fran, till }: Del, [layout, i]: readonly [Radlayout, number], ton: Ton) {
	const [y, height] = layout.stapel(i);
	const [a, b] = [layout.x(fran), layout.x(till)].sort((p, q) => p - q) as [number, number];
	const marks: Marke[] = [area([a, Math.max(a + 0.5, b - 1)], [y, height], [ton, filling(post)])];
	if (b - a >= 15) marks.push(number(post, [(a + b) / 2, y + height / 2 + 4.5]));
	return marks;
}

/** The number a part has in the key: white on the solid one, on an edge of paper elsewhere. */
function number(post: number, at: readonly [number, number]): Marke {
	const solid = filling(post) === 'fylld';
	return label(at, String(post + 1), {
		ankare: 'middle',
		ton: solid ? 'bakgrund' : 'text',
		kant: !solid,
		fet: true
	});
}

const RADHOJD = 20;

/** Swatch, number and name of each post, in as many lines as they need. */
function key(poster: readonly string[], ton: Ton, bredd: number) {
	const marken: Marke[] = [];
	let [x, y] = [0, 0];
	poster.forEach((namn, post) => {
		const text = kapad(`${post + 1} ${namn}`, bredd - 24);
		const width = 22 + textbredd(text) + 16;
		if (x > 0 && x + width > bredd) [x, y] = [0, y + RADHOJD];
		marken.push(area([x, x + 14], [y + 3, 12], [ton, filling(post)]));
		marken.push(label([x + 20, y + 13], text, { ton: 'text' }));
		x += width;
	});
	return { marken, hojd: y + RADHOJD + 8 };
}
