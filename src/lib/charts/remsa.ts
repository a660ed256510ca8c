import { linear, logarithmic, niceAxis, robustSpan, type Skala, type Span } from './skala.ts';

/** What the strip chart shows: one measure of every kommun against its population. */
export type Remsserie = {
	/** Rising population. */
	readonly punkter: readonly Punkt[];
	readonly klasser: readonly Klasserie[];
	readonly brytpunkt: number | null;
};

export type Punkt = {
	readonly kommunkod: string;
	readonly folkmangd: number;
	/** Null: missing, and not drawn. */
	readonly varde: number | null;
};

export type Klasserie = {
	readonly franInvanare: number;
	readonly tillInvanare: number | null;
	readonly antal: number;
	readonly median: number | null;
	readonly p10: number | null;
	readonly p90: number | null;
};

/** One kommun in words: its name, its figure, and what the figure can be (empty when that is not known). */
export type Beskrivning = {
	readonly rubrik: string;
	readonly text: string;
	readonly spann: string;
};

export type Yta = { readonly width: number; readonly height: number };
export type Ram = Yta & {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
};

/** A point on the surface; `utanfor`: its value lies beyond the axis and it stands at the edge. */
export type Plats = {
	readonly kommunkod: string;
	readonly x: number;
	readonly y: number;
	readonly utanfor: 'over' | 'under' | null;
};

export type Klassyta = {
	readonly franInvanare: number;
	readonly x: number;
	readonly width: number;
	readonly median: number | null;
	/** Top and height of P10–P90. */
	readonly spann: { readonly y: number; readonly height: number } | null;
};

export type Delning = { readonly value: number; readonly at: number };

export type Remsgeometri = {
	readonly ram: Ram;
	readonly platser: readonly Plats[];
	/** Outlines of the points above zero, and of those at or below it. */
	readonly over: string;
	readonly under: string;
	readonly klasser: readonly Klassyta[];
	readonly granser: readonly Delning[];
	readonly xTicks: readonly Delning[];
	readonly yTicks: readonly Delning[];
	readonly noll: number;
	readonly brytpunkt: number | null;
	readonly antalUtanfor: number;
	/** Where a value stands; at the edge when it lies beyond the axis. */
	readonly niva: (value: number) => Niva;
};

export type Niva = Pick<Plats, 'y' | 'utanfor'>;

export function remsgeometri(serie: Remsserie, yta: Yta): Remsgeometri {
	const ram = frame(yta);
	const folk = populationSpan(serie);
	const x = logarithmic(folk, [ram.left, ram.width - ram.right]);
	const { y, ticks, domain } = yScale(serie, ram);
	const niva = level(y, domain);
	const platser = serie.punkter.flatMap((punkt) => place(punkt, x, niva));
	const radius = yta.width < 480 ? 2.75 : 3.5;
	const isOver = new Set(serie.punkter.filter((p) => (p.varde ?? 0) > 0).map((p) => p.kommunkod));
	const granser = serie.klasser
		.map(({ franInvanare }) => franInvanare)
		.filter((value) => value > folk[0] && value < folk[1])
		.map((value) => ({ value, at: x(value) }));
	return {
		ram,
		platser,
		over: outline(
			platser.filter((p) => isOver.has(p.kommunkod)),
			radius
		),
		under: outline(
			platser.filter((p) => !isOver.has(p.kommunkod)),
			radius
		),
		klasser: serie.klasser.flatMap((klass) => classArea(klass, { x, y, folk })),
		granser,
		xTicks: labelled(granser, folk, x),
		yTicks: ticks.map((value) => ({ value, at: y(value) })),
		noll: y(0),
		brytpunkt: within(serie.brytpunkt, folk) ? x(serie.brytpunkt ?? 1) : null,
		antalUtanfor: platser.filter(({ utanfor }) => utanfor !== null).length,
		niva
	};
}

function frame({ width, height }: Yta): Ram {
	return { width, height, left: width < 480 ? 46 : 54, right: 8, top: 26, bottom: 40 };
}

/** Where the words at the brytpunkt begin or end: on the side that has room, and inside the picture. */
export function brytpunktsplats(
	x: number,
	{ width }: Ram,
	text: string
): { readonly x: number; readonly ankare: 'start' | 'end' } {
	const bredd = text.length * 7.4;
	return x > width * 0.55
		? { x: Math.max(x - 6, bredd), ankare: 'end' }
		: { x: Math.min(x + 6, width - bredd), ankare: 'start' };
}

function populationSpan({ punkter }: Remsserie): Span {
	const sizes = punkter.map(({ folkmangd }) => folkmangd).filter((antal) => antal > 0);
	if (sizes.length === 0) return [1000, 1_000_000];
	return [Math.min(...sizes) * 0.88, Math.max(...sizes) * 1.14];
}

function yScale({ punkter, klasser }: Remsserie, ram: Ram) {
	const values = punkter.flatMap(({ varde }) => (varde === null ? [] : [varde]));
	// The medians and spreads are always inside, whatever the points do.
	const inside = klasser.flatMap(({ median, p10, p90 }) => [median, p10, p90]);
	const [low, high] = robustSpan(values);
	const known = inside.filter((v) => v !== null);
	const span: Span = [Math.min(low, ...known), Math.max(high, ...known)];
	const { domain, ticks } = niceAxis(span, ram.height < 300 ? 4 : 6);
	return { domain, ticks, y: linear(domain, [ram.height - ram.bottom, ram.top]) };
}

type Skalor = { readonly x: Skala; readonly y: Skala };

const level =
	(y: Skala, [low, high]: Span) =>
	(value: number): Niva => ({
		y: y(Math.min(high, Math.max(low, value))),
		utanfor: value > high ? 'over' : value < low ? 'under' : null
	});

function place({ kommunkod, folkmangd, varde }: Punkt, x: Skala, niva: Remsgeometri['niva']) {
	if (varde === null || !(folkmangd > 0)) return [];
	return [{ kommunkod, x: x(folkmangd), ...niva(varde) }];
}

function classArea(klass: Klasserie, skalor: Skalor & { folk: Span }): Klassyta[] {
	const { x, y, folk } = skalor;
	const from = Math.max(klass.franInvanare, folk[0]);
	const to = Math.min(klass.tillInvanare ?? folk[1], folk[1]);
	if (klass.antal === 0 || to <= from) return [];
	const { p10, p90, median } = klass;
	const spann = p10 === null || p90 === null ? null : { y: y(p90), height: y(p10) - y(p90) };
	return [
		{
			franInvanare: klass.franInvanare,
			x: x(from),
			width: x(to) - x(from),
			median: median === null ? null : y(median),
			spann
		}
	];
}

const round = (value: number): string => value.toFixed(1);

/** All points of a kind as one path: a redraw sets one attribute and not 290. Edge points are triangles. */
function outline(platser: readonly Plats[], r: number): string {
	const arcs = `a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
	let path = '';
	for (const { x, y, utanfor } of platser) {
		if (utanfor === null) path += `M${round(x - r)},${round(y)}${arcs}`;
		else {
			const tip = utanfor === 'over' ? -r * 1.6 : r * 1.6;
			path += `M${round(x - r)},${round(y)}h${2 * r}l${-r},${round(tip)}z`;
		}
	}
	return path;
}

const LABEL_WIDTH = 62;

/** Limits that get a number on the axis: round ones first, then those with room between. */
function labelled(granser: readonly Delning[], folk: Span, x: Skala): Delning[] {
	const rounds = [1000, 10_000, 100_000, 1_000_000, 5000, 50_000, 500_000, 20_000, 200_000];
	const others = granser.map(({ value }) => value).filter((value) => !rounds.includes(value));
	const isLimit = new Set(granser.map(({ value }) => value));
	const wanted = granser.length > 0 ? rounds.filter((v) => isLimit.has(v) || v > 200_000) : rounds;
	const chosen: Delning[] = [];
	const widest = x(folk[1]) - LABEL_WIDTH / 2;
	for (const value of [...wanted, ...others]) {
		// A number at the edge stands inside it.
		const at = Math.min(x(value), widest);
		const fits = chosen.every((other) => Math.abs(other.at - at) >= LABEL_WIDTH);
		if (within(value, folk) && fits) chosen.push({ value, at });
	}
	return chosen.sort((a, b) => a.value - b.value);
}

function within(value: number | null, [low, high]: Span): boolean {
	return value !== null && value >= low && value <= high;
}

/** The point nearest to a place on the surface, or null when none is within reach. */
export function nearest(
	platser: readonly Plats[],
	at: { readonly x: number; readonly y: number },
	reach = 32
): Plats | null {
	let found: Plats | null = null;
	let best = reach * reach;
	for (const plats of platser) {
		const distance = (plats.x - at.x) ** 2 + (plats.y - at.y) ** 2;
		if (distance < best) [found, best] = [plats, distance];
	}
	return found;
}
