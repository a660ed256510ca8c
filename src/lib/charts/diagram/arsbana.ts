import { linear, niceAxis, type Skala } from '../skala.ts';
import {
	label,
	line,
	textbredd,
	tomTeckning,
	type Marke,
	type Teckning,
	type Ton
} from './teckning.ts';

/** Amounts year by year as lines. */
export type Banserie = {
	readonly years: readonly Banyear[];
	readonly linjer: readonly Banlinje[];
	readonly axelText: (value: number) => string;
	readonly tomt: string;
};

export type Banyear = { readonly year: number; readonly beskrivning: string };

export type Banlinje = {
	readonly namn: string;
	readonly ton: Ton;
	readonly streck: string | null;
	/** One per year. */
	readonly varden: readonly number[];
};

type Ram = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** The picture at a width: names at the ends of the lines, or below when it is narrow. */
export function arsbana({ years, linjer, axelText, tomt }: Banserie, bredd: number): Teckning {
	if (years.length === 0 || linjer.every(({ varden }) => varden.every((v) => v === 0)))
		return tomTeckning(bredd, tomt);
	const smal = bredd < 480;
	const namnrum = smal ? 12 : Math.max(...linjer.map(({ namn }) => textbredd(namn))) + 16;
	const hojd = Math.round(Math.min(340, Math.max(220, bredd * 0.45)));
	const varden = linjer.flatMap((linje) => linje.varden);
	const { domain, ticks } = niceAxis([Math.min(0, ...varden), Math.max(0, ...varden)], 5);
	const left = Math.max(...ticks.map((tick) => textbredd(axelText(tick)))) + 10;
	const ram: Ram = { left, right: bredd - namnrum, top: 10, bottom: hojd - 26 };
	const y = linear(domain, [ram.bottom, ram.top]);
	const x = yearScale(years.length, ram);
	const keyed = smal ? key(linjer, hojd) : ends(linjer, [x, y], [years.length, ram.bottom]);
	return {
		bredd,
		hojd: smal ? hojd + 24 : hojd,
		marken: [
			...ticks.flatMap((tick): Marke[] => [
				line([ram.left, y(tick), ram.right, y(tick)], tick === 0 ? 'text' : 'linje'),
				label([ram.left - 8, y(tick) + 4], axelText(tick), { ankare: 'end' })
			]),
			...yearLabels(years, x, ram),
			...linjer.flatMap((linje) => drawn(linje, [x, y])),
			...keyed
		],
		stopp: years.map(({ year, beskrivning }, i) => ({
			id: String(year),
			text: beskrivning,
			ruta: { x: x(i) - 9, y: ram.top, width: 18, height: ram.bottom - ram.top }
		}))
	};
}

function yearScale(count: number, { left, right }: Ram): Skala {
	if (count === 1) return () => (left + right) / 2;
	return linear([0, count - 1], [left + 14, right - 10]);
}

/** As many years as there is room for; the first is always there. */
function yearLabels(years: readonly Banyear[], x: Skala, { bottom }: Ram): Marke[] {
	const step = Math.max(1, Math.ceil(44 / Math.max(1, x(1) - x(0))));
	return years.flatMap(({ year }, i): Marke[] =>
		i % (years.length === 1 ? 1 : step) === 0
			? [label([x(i), bottom + 19], String(year), { ankare: 'middle' })]
			: []
	);
}

function drawn({ varden, ton, streck }: Banlinje, [x, y]: readonly [Skala, Skala]): Marke[] {
	const d = varden
		.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)},${y(value).toFixed(1)}`)
		.join('');
	const dots = varden.map((value, i): Marke => ({
		typ: 'punkt',
		x: x(i),
		y: y(value),
		r: 3,
		ton,
		fylld: streck === null
	}));
	return [{ typ: 'bana', d, ton, bredd: 2.25, ...(streck === null ? {} : { streck }) }, ...dots];
}

/** A name beside the last value of each line, moved apart where they would lie on each other. */
function ends(
	linjer: readonly Banlinje[],
	[x, y]: readonly [Skala, Skala],
	[count, bottom]: readonly [number, number]
): Marke[] {
	const placed = linjer
		.map(({ namn, varden }) => ({ namn, at: y(varden.at(-1) ?? 0) }))
		.sort((a, b) => a.at - b.at);
	let lowest = -Infinity;
	const levels = placed.map(({ at }) => (lowest = Math.max(at, lowest + 16)));
	// None below the zero line, where the years stand.
	const over = Math.max(0, lowest - bottom);
	return placed.map(({ namn }, i) =>
		label([x(count - 1) + 10, (levels[i] ?? 0) - over + 4], namn, { ton: 'text' })
	);
}

function key(linjer: readonly Banlinje[], y: number): Marke[] {
	let x = 0;
	return linjer.flatMap(({ namn, ton, streck }): Marke[] => {
		const from = x;
		x += 30 + textbredd(namn) + 14;
		return [
			line([from, y + 12, from + 24, y + 12], ton, {
				bredd: 2.25,
				...(streck === null ? {} : { streck })
			}),
			label([from + 30, y + 16], namn, { ton: 'text' })
		];
	});
}
