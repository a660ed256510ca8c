import { label, line, tomTeckning, type Marke, type Teckning } from '../diagram/teckning.ts';
import { prickgeometri, type Prickgeometri } from './prickar.ts';

/** Equally likely values to count, and the user's limit on the same axis. */
export type Prickserie = {
	/** Ascending. */
	readonly varden: readonly number[];
	readonly grans: number;
	readonly xText: (value: number) => string;
	readonly enhet: string;
	/** Each dot in words, in the same order. */
	readonly beskrivningar: readonly string[];
	readonly tomt: string;
};

/** The quantile dotplot at a width. Filled: above zero. */
export function prickteckning(serie: Prickserie, bredd: number): Teckning {
	const { varden, grans, beskrivningar } = serie;
	if (varden.length === 0) return tomTeckning(bredd, serie.tomt);
	const g = prickgeometri(varden, { width: bredd, height: bredd < 480 ? 190 : 230, grans });
	const r = Math.max(0.5, g.radius - 0.75);
	return {
		bredd,
		hojd: g.height,
		marken: [
			line([0, g.golv, bredd, g.golv], 'linjeStark'),
			...limits(g, bredd),
			...g.prickar.map(({ x, y, isOver }): Marke => ({
				typ: 'punkt',
				x,
				y,
				r,
				ton: 'netto',
				fylld: isOver
			})),
			...axis(g, serie)
		],
		stopp: g.prickar.map(({ x, y }, i) => ({
			id: String(i),
			text: beskrivningar[i] ?? '',
			ruta: { x: x - g.radius, y: y - g.radius, width: 2 * g.radius, height: 2 * g.radius }
		}))
	};
}

function limits({ noll, grans, golv }: Prickgeometri, bredd: number): Marke[] {
	return [
		...(noll === null ? [] : [line([noll, 14, noll, golv], 'text')]),
		...(grans === null
			? []
			: [
					line([grans, 14, grans, golv], 'accent', { streck: '5 3' }),
					label([grans, 10], 'gränsen', {
						ton: 'accent',
						fet: true,
						ankare: grans > bredd * 0.9 ? 'end' : 'middle'
					})
				])
	];
}

function axis(
	{ ticks, golv, width, height }: Prickgeometri,
	{ xText, enhet }: Prickserie
): Marke[] {
	return [
		...ticks.flatMap(({ value, at }): Marke[] => [
			line([at, golv, at, golv + 4], 'linjeStark'),
			label([at, golv + 17], xText(value), { ankare: 'middle' })
		]),
		label([width, height - 4], enhet, { ankare: 'end' })
	];
}
