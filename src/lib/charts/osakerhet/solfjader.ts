import { linear, niceAxis, type Span } from '../skala.ts';

/** A fan over the years: what each year's figure can be. */
export type Arspunkt = {
	readonly year: number;
	readonly p10: number;
	readonly p25: number;
	readonly median: number;
	readonly p75: number;
	readonly p90: number;
	/** The calculation's own figure. */
	readonly punkt: number;
};

export type Solfjadergeometri = {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly golv: number;
	/** Outlines of P10–P90 and P25–P75. */
	readonly yttre: string;
	readonly inre: string;
	readonly median: string;
	readonly years: readonly (Arspunkt & {
		readonly x: number;
		readonly y: number;
		readonly yPunkt: number;
		readonly yLag: number;
		readonly yHog: number;
		/** Whether its number has room on the axis. */
		readonly isLabelled: boolean;
	})[];
	readonly yTicks: readonly { readonly value: number; readonly at: number }[];
	readonly noll: number;
};

const TOP = 14;
const BOTTOM = 30;
const LABEL_WIDTH = 44;
/** Room between the axis and the first year. */
const INDRAG = 18;

export function solfjadergeometri(
	serie: readonly Arspunkt[],
	{ width, height }: { readonly width: number; readonly height: number }
): Solfjadergeometri {
	const ram = frame({ width, height });
	const { left, right } = ram;
	const { y, ticks } = yScale(serie, ram);
	const last = Math.max(1, serie.length - 1);
	const at = (i: number) => left + INDRAG + ((right - left - INDRAG) * i) / last;
	const every = Math.max(1, Math.ceil((LABEL_WIDTH * serie.length) / (right - left - INDRAG)));
	const years = serie.map((ar, i) => ({
		...ar,
		x: at(i),
		y: y(ar.median),
		yPunkt: y(ar.punkt),
		yLag: y(ar.p10),
		yHog: y(ar.p90),
		isLabelled: i % every === 0
	}));
	const band = (low: 'p10' | 'p25', high: 'p75' | 'p90') =>
		area(
			years.map((ar) => [ar.x, y(ar[high])]),
			years.map((ar) => [ar.x, y(ar[low])])
		);
	return {
		...ram,
		yttre: band('p10', 'p90'),
		inre: band('p25', 'p75'),
		median: path(years.map((ar) => [ar.x, ar.y])),
		years,
		yTicks: ticks.map((value) => ({ value, at: y(value) })),
		noll: y(0)
	};
}

type Ram = Pick<Solfjadergeometri, 'width' | 'height' | 'left' | 'right' | 'golv'>;

function frame({ width, height }: Pick<Ram, 'width' | 'height'>): Ram {
	return { width, height, left: width < 480 ? 46 : 58, right: width - 22, golv: height - BOTTOM };
}

function yScale(serie: readonly Arspunkt[], { height, golv }: Ram) {
	const alla = serie.flatMap(({ p10, p90, punkt }) => [p10, p90, punkt]);
	const span: Span = [Math.min(0, ...alla), Math.max(0, ...alla)];
	const { domain, ticks } = niceAxis(span, height < 260 ? 4 : 6);
	return { ticks, y: linear(domain, [golv, TOP]) };
}

type Punkt = readonly [number, number];

const path = (punkter: readonly Punkt[]): string =>
	punkter.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');

/** One year alone has no width to draw: it is given some. */
function area(over: readonly Punkt[], under: readonly Punkt[]): string {
	const wide = (punkter: readonly Punkt[]): readonly Punkt[] =>
		punkter.length === 1
			? punkter.flatMap(([x, y]): Punkt[] => [
					[x - 8, y],
					[x + 8, y]
				])
			: punkter;
	if (over.length === 0) return '';
	return `${path([...wide(over), ...[...wide(under)].reverse()])}Z`;
}
