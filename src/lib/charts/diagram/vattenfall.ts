import { radlayout } from './radlayout.ts';
import { area, line, tomTeckning, type Marke, type Teckning, type Ton } from './teckning.ts';

/** From the cost to what is left of it, as rows of an account. */
export type Vattenfallsserie = {
	readonly steg: readonly Vattenfallssteg[];
	readonly axelText: (value: number) => string;
	/** Written instead of a picture when there are no steps. */
	readonly tomt: string;
};

export type Vattenfallssteg = {
	readonly id: string;
	readonly namn: string;
	/** The amount with its sign: `−219 mnkr`. */
	readonly text: string;
	/** What is said of the step. */
	readonly beskrivning: string;
	readonly fran: number;
	readonly till: number;
	readonly ton: Ton;
	/** True for the sum at the end. */
	readonly summa: boolean;
};

/** The picture at a width. */
export function vattenfall({ steg, axelText, tomt }: Vattenfallsserie, bredd: number): Teckning {
	if (steg.length === 0) return tomTeckning(bredd, tomt);
	const rader = steg.map(({ namn, text, summa }) => ({ namn, text, fet: summa }));
	const varden = steg.flatMap(({ fran, till }) => [fran, till]);
	const layout = radlayout(rader, { varden, text: axelText }, bredd);
	const { x } = layout;
	const staplar = steg.map(({ fran, till, ton }, i) =>
		area([x(fran), x(till)], layout.stapel(i), [ton, ton === 'ersattning' ? 'mellan' : 'fylld'])
	);
	const bryggor = steg.slice(1).map(({ till, summa, fran }, i): Marke => {
		const level = x(summa ? till : fran);
		const [y, height] = layout.stapel(i);
		return line([level, y + height, level, layout.stapel(i + 1)[0]], 'linjeStark', {
			streck: '2 2'
		});
	});
	return {
		bredd,
		hojd: layout.hojd,
		// The names stand on top of the bridges.
		marken: [...bryggor, ...layout.ram, ...staplar],
		stopp: steg.map(({ id, beskrivning }, i) => ({
			id,
			text: beskrivning,
			ruta: row(layout.rad(i), bredd)
		}))
	};
}

/** A whole row, to mark the one the reader is at. */
export const row = ([y, height]: readonly [number, number], bredd: number) => ({
	x: 0,
	y,
	width: bredd,
	height
});
