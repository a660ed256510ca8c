import { label, line, tomTeckning, type Marke, type Teckning } from '../diagram/teckning.ts';
import { solfjadergeometri, type Arspunkt } from './solfjader.ts';

/** What each year's figure can be. */
export type Solfjaderserie = {
	readonly years: readonly Arspunkt[];
	readonly yText: (value: number) => string;
	/** Each year in words, in the same order. */
	readonly beskrivningar: readonly string[];
	readonly tomt: string;
};

/** The fan at a width: P10–P90, the middle half, the median, and rings for what is calculated. */
export function solfjaderteckning(
	{ years, yText, beskrivningar, tomt }: Solfjaderserie,
	bredd: number
): Teckning {
	if (years.length === 0) return tomTeckning(bredd, tomt);
	const g = solfjadergeometri(years, { width: bredd, height: bredd < 480 ? 240 : 280 });
	const band = (d: string, fyllning: number): Marke => ({
		typ: 'bana',
		d,
		ton: 'netto',
		bredd: 0,
		fyllning
	});
	return {
		bredd,
		hojd: g.height,
		marken: [
			...g.yTicks.flatMap(({ value, at }): Marke[] => [
				line([g.left, at, g.right + 8, at], 'linje'),
				label([g.left - 6, at + 4], yText(value), { ankare: 'end' })
			]),
			band(g.yttre, 0.14),
			band(g.inre, 0.24),
			line([g.left, g.noll, g.right + 8, g.noll], 'text'),
			{ typ: 'bana', d: g.median, ton: 'netto', bredd: 2.25 },
			...g.years.flatMap((ar): Marke[] => [
				{ typ: 'punkt', x: ar.x, y: ar.yPunkt, r: 3.5, ton: 'netto', fylld: false },
				...(ar.isLabelled
					? [label([ar.x, g.golv + 18], String(ar.year), { ankare: 'middle' })]
					: [])
			])
		],
		stopp: g.years.map(({ year, x, yHog, yLag }, i) => ({
			id: String(year),
			text: beskrivningar[i] ?? '',
			ruta: { x: x - 9, y: yHog - 3, width: 18, height: Math.max(6, yLag - yHog + 6) }
		}))
	};
}
