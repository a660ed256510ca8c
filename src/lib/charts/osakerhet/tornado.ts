import { linear, niceAxis } from '../skala.ts';

/** What an answer is at the low and the high of an assumption, the others at their likely values. */
export type Tornadorad = {
	readonly id: string;
	readonly namn: string;
	readonly vidLag: number;
	readonly vidHog: number;
};

export type Tornadostapel = Tornadorad & {
	/** Top of the row; its name stands above the bar. */
	readonly y: number;
	/** The two halves of the bar: to the answer at the low, and to that at the high. */
	readonly lag: { readonly x: number; readonly width: number };
	readonly hog: { readonly x: number; readonly width: number };
};

export type Tornadogeometri = {
	readonly width: number;
	readonly height: number;
	readonly golv: number;
	readonly radhojd: number;
	readonly staplar: readonly Tornadostapel[];
	readonly mitt: number;
	readonly noll: number | null;
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
};

const RADHOJD = 40;
const TOP = 8;
const BOTTOM = 26;
const MARGIN = 16;

export function tornadogeometri(
	rader: readonly Tornadorad[],
	{ width, troligt }: { readonly width: number; readonly troligt: number }
): Tornadogeometri {
	const alla = [troligt, ...rader.flatMap(({ vidLag, vidHog }) => [vidLag, vidHog])];
	const { domain, ticks } = niceAxis([Math.min(...alla), Math.max(...alla)], width < 400 ? 3 : 5);
	const x = linear(domain, [MARGIN, width - MARGIN]);
	const half = (value: number) => ({
		x: Math.min(x(value), x(troligt)),
		width: Math.abs(x(value) - x(troligt))
	});
	const golv = TOP + RADHOJD * rader.length;
	return {
		width,
		height: golv + BOTTOM,
		golv,
		radhojd: RADHOJD,
		staplar: rader.map((rad, i) => ({
			...rad,
			y: TOP + RADHOJD * i,
			lag: half(rad.vidLag),
			hog: half(rad.vidHog)
		})),
		mitt: x(troligt),
		noll: domain[0] <= 0 && domain[1] >= 0 ? x(0) : null,
		ticks: ticks.map((value) => ({ value, at: x(value) }))
	};
}
