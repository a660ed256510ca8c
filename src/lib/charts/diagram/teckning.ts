/**
 * A drawing as data. The screen and the file draw the same marks, so a downloaded picture cannot differ from the one
 * that was looked at; and a picture in the tests is the one people see.
 */
export type Teckning = {
	readonly bredd: number;
	readonly hojd: number;
	/** From the back to the front. */
	readonly marken: readonly Marke[];
	/** What the arrow keys and the pointer walk between, in reading order. */
	readonly stopp: readonly Stopp[];
};

/** The app's colours by what they mean. */
export type Ton =
	| 'kostnad'
	| 'ersattning'
	| 'netto'
	| 'accent'
	| 'text'
	| 'dampad'
	| 'linje'
	| 'linjeStark'
	| 'bakgrund';

/** Fillings that can be told apart without colour, in the order they are used. */
export const MONSTER = [
	'fylld',
	'snedstreck',
	'ljus',
	'prickar',
	'mellan',
	'lodstreck',
	'ram'
] as const;
export type Monster = (typeof MONSTER)[number];

export type Linje = {
	readonly typ: 'linje';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly ton: Ton;
	readonly bredd?: number;
	readonly streck?: string;
};

export type Ruta = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

export type Yta = Ruta & { readonly typ: 'yta'; readonly ton: Ton; readonly monster: Monster };

export type Bana = {
	readonly typ: 'bana';
	readonly d: string;
	readonly ton: Ton;
	/** Width of the line; 0 for a filled area without one. */
	readonly bredd: number;
	readonly streck?: string;
	readonly fyllning?: number;
};

export type Punkt = {
	readonly typ: 'punkt';
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly ton: Ton;
	readonly fylld: boolean;
};

export type Text = {
	readonly typ: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly ton: Ton;
	readonly ankare: 'start' | 'middle' | 'end';
	readonly fet?: boolean;
	/** An edge in the colour of the paper, for texts on top of marks. */
	readonly kant?: boolean;
};

export type Marke = Linje | Yta | Bana | Punkt | Text;

/** A place the reader can stop at, with what is said there. */
export type Stopp = { readonly id: string; readonly text: string; readonly ruta: Ruta };

export const line = (
	[x1, y1, x2, y2]: readonly [number, number, number, number],
	ton: Ton,
	rest: Pick<Linje, 'bredd' | 'streck'> = {}
): Linje => ({ typ: 'linje', x1, y1, x2, y2, ton, ...rest });

export const label = (
	[x, y]: readonly [number, number],
	text: string,
	rest: Partial<Omit<Text, 'typ' | 'x' | 'y' | 'text'>> = {}
): Text => ({ typ: 'text', x, y, text, ton: 'dampad', ankare: 'start', ...rest });

/** A box between two values, whichever is the larger; never thinner than half a pixel, so that it is seen. */
export function area(
	[a, b]: readonly [number, number],
	[y, height]: readonly [number, number],
	[ton, monster]: readonly [Ton, Monster]
): Yta {
	const width = Math.max(0.5, Math.abs(b - a));
	return { typ: 'yta', x: Math.min(a, b), y, width, height, ton, monster };
}

/** Some 6.5 px a letter at the size of the charts' texts; a minus is wider. */
export const textbredd = (text: string): number =>
	text.length * 6.5 + (text.startsWith('\u2212') ? 4 : 0);

/** The text cut to a width, with an ellipsis. */
export function kapad(text: string, bredd: number): string {
	const room = Math.max(1, Math.floor(bredd / 6.5));
	return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

/** What is written where there is nothing to draw. */
export function tomTeckning(bredd: number, text: string): Teckning {
	return { bredd, hojd: 56, marken: [label([0, 32], text)], stopp: [] };
}
