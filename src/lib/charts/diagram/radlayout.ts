import { linear, niceAxis, type Skala } from '../skala.ts';
import { kapad, label, line, textbredd, type Marke, type Ton } from './teckning.ts';

/** Charts of lying rows share this: a name to the left (above on a narrow screen), a figure to the right. */
export type Radlayout = {
	readonly bredd: number;
	readonly hojd: number;
	readonly x: Skala;
	/** Top and height of the bar of a row. */
	readonly stapel: (rad: number) => readonly [y: number, height: number];
	/** Top and height of the whole row. */
	readonly rad: (rad: number) => readonly [y: number, height: number];
	/** Scale, zero line, names and figures. */
	readonly ram: readonly Marke[];
};

export type Radinnehall = {
	readonly namn: string;
	/** The figure at the end of the row. */
	readonly text: string;
	readonly fet?: boolean;
};

export type Radaxel = {
	/** Every value that has to be inside. */
	readonly varden: readonly number[];
	readonly text: (value: number) => string;
	/** Room above the rows, such as for a key. */
	readonly topp?: number;
};

const SMAL = 480;
const AXELRUM = 24;

/** Places rows on a surface of a given width; the height follows from their number. */
export function radlayout(rader: readonly Radinnehall[], axel: Radaxel, bredd: number): Radlayout {
	const smal = bredd < SMAL;
	const mal = smal ? { rad: 44, stapel: 17, over: 21 } : { rad: 32, stapel: 19, over: 6 };
	const namnrum = smal ? 0 : Math.min(0.36 * bredd, widest(rader.map(({ namn }) => namn)) + 14);
	const sifferrum = widest(rader.map(({ text }) => text)) + 10;
	const { domain, ticks } = niceAxis(span(axel.varden), smal ? 3 : 5);
	const half = (value: number) => textbredd(axel.text(value)) / 2;
	const left = Math.max(namnrum, half(domain[0]));
	const right = bredd - Math.max(sifferrum, half(domain[1]));
	const x = linear(domain, [left, Math.max(left + 20, right)]);
	const topp = axel.topp ?? 0;
	const botten = topp + rader.length * mal.rad + 4;
	const top = (i: number) => topp + i * mal.rad;
	const bar = (i: number): readonly [number, number] => [top(i) + mal.over, mal.stapel];
	// On a narrow screen the names stand between the bars, and no line goes through them.
	const upright = (value: number, ton: Ton): Marke[] =>
		smal
			? rader.map((_, i) => line([x(value), bar(i)[0] - 3, x(value), top(i) + mal.rad - 3], ton))
			: [line([x(value), topp, x(value), botten], ton)];
	return {
		bredd,
		hojd: botten + AXELRUM,
		x,
		rad: (i) => [top(i), mal.rad],
		stapel: bar,
		ram: [
			...ticks.flatMap((tick) => upright(tick, 'linje')),
			...ticks.map((tick) => label([x(tick), botten + 16], axel.text(tick), { ankare: 'middle' })),
			...upright(0, 'text'),
			...rader.flatMap((rad, i): Marke[] => rowTexts(rad, [top(i), mal], { smal, namnrum, bredd }))
		]
	};
}

type Mal = { readonly rad: number; readonly stapel: number; readonly over: number };
type Rum = { readonly smal: boolean; readonly namnrum: number; readonly bredd: number };

function rowTexts(
	{ namn, text, fet = false }: Radinnehall,
	[top, mal]: readonly [number, Mal],
	{ smal, namnrum, bredd }: Rum
): Marke[] {
	const middle = top + mal.over + mal.stapel / 2 + 4.5;
	const y = smal ? top + 16 : middle;
	return [
		label([0, y], kapad(namn, smal ? bredd : namnrum - 8), { ton: 'text', fet, kant: true }),
		label([bredd, middle], text, { ankare: 'end', ton: 'text', fet, kant: true })
	];
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textbredd));

function span(varden: readonly number[]): readonly [number, number] {
	const known = varden.filter(Number.isFinite);
	return [Math.min(0, ...known), Math.max(0, ...known)];
}
