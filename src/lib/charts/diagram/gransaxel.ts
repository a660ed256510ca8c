import { linear, logarithmic, type Span } from '../skala.ts';

/** The kommuner on a logarithmic axis of population, and the limits between the size classes. */
export type Gransaxel = {
	readonly bredd: number;
	/** One short line per kommun, as one path. */
	readonly kommuner: string;
	readonly granser: readonly Gransplats[];
	/** Middle of each class and whether its count has room. */
	readonly klasser: readonly { readonly x: number; readonly harPlats: boolean }[];
	/** The population at a place on the axis. */
	readonly invanareVid: (x: number) => number;
};

export type Gransplats = {
	readonly value: number;
	readonly x: number;
	/** False where its number would lie on the one before. */
	readonly harPlats: boolean;
};

export const AXELHOJD = { topp: 26, mitt: 44, botten: 62, hojd: 84 } as const;
const KANT = 12;

/** Places folkmängder and limits on an axis of a width. Limits beyond the kommuner stand at its ends. */
export function gransaxel(
	folkmangder: readonly number[],
	granser: readonly number[],
	bredd: number
): Gransaxel {
	const span = populationSpan(folkmangder);
	const range: Span = [KANT, bredd - KANT];
	const scale = logarithmic(span, range);
	const inverse = linear(range, [Math.log(span[0]), Math.log(span[1])]);
	const x = (value: number): number =>
		Math.min(range[1], Math.max(range[0], scale(Math.max(1, value))));
	let lastText = -Infinity;
	const platser = granser.map((value): Gransplats => {
		const at = x(value);
		const harPlats = at - lastText >= 52;
		if (harPlats) lastText = at;
		return { value, x: at, harPlats };
	});
	const kanter = [range[0], ...platser.map((plats) => plats.x), range[1]];
	return {
		bredd,
		kommuner: folkmangder
			.filter((antal) => antal > 0)
			.map((antal) => `M${x(antal).toFixed(1)},${AXELHOJD.mitt - 6}v12`)
			.join(''),
		granser: platser,
		klasser: kanter.slice(1).map((till, i) => {
			const fran = kanter[i] ?? till;
			return { x: (fran + till) / 2, harPlats: till - fran >= 24 };
		}),
		invanareVid: (at) => Math.exp(inverse(Math.min(range[1], Math.max(range[0], at))))
	};
}

function populationSpan(folkmangder: readonly number[]): Span {
	const known = folkmangder.filter((antal) => antal > 0);
	if (known.length === 0) return [1000, 1_000_000];
	return [Math.min(...known) * 0.88, Math.max(...known) * 1.14];
}
