import {
	brytpunktsplats,
	remsgeometri,
	type Klassyta,
	type Remsgeometri,
	type Remsserie
} from '../remsa.ts';
import { label, line, tomTeckning, type Marke, type Teckning, type Ton } from './teckning.ts';

/** A measure of every kommun against its population, with the classes' medians and spread. */
export type Kommunremsa = {
	readonly serie: Remsserie;
	readonly ton: Ton;
	readonly yText: (value: number) => string;
	readonly xText: (invanare: number) => string;
	readonly xRubrik: string;
	/** One kommun in words. */
	readonly beskriv: (kommunkod: string) => string;
	/** At the break-even line; empty when it is not drawn. */
	readonly brytpunktText: string;
	/** Points to be told from the others. */
	readonly markerade?: readonly Markering[];
	readonly tomt: string;
};

/** The kommun looked at, or one like it. */
export type Markering = {
	readonly kommunkod: string;
	readonly namn: string;
	readonly sort: 'vald' | 'liknande';
};

/** The picture at a width: the same geometry as the strip chart of the overview. */
export function kommunremsa(remsa: Kommunremsa, bredd: number): Teckning {
	const height = Math.round(Math.min(380, Math.max(250, bredd * 0.55)));
	const geometri = remsgeometri(remsa.serie, { width: bredd, height });
	if (geometri.platser.length === 0) return tomTeckning(bredd, remsa.tomt);
	const { ton } = remsa;
	return {
		bredd,
		hojd: height,
		marken: [
			...scale(geometri, remsa),
			...geometri.klasser.flatMap((klass) => spread(klass, ton)),
			line([geometri.ram.left, geometri.noll, right(geometri), geometri.noll], 'text'),
			{ typ: 'bana', d: geometri.under, ton, bredd: 0.9, fyllning: 0.05 },
			{ typ: 'bana', d: geometri.over, ton, bredd: 0.9, fyllning: 0.28 },
			...geometri.klasser.flatMap(({ x, width, median }): Marke[] =>
				median === null ? [] : [line([x + 1, median, x + width - 1, median], ton, { bredd: 2.5 })]
			),
			...breakEven(geometri, remsa.brytpunktText),
			...marked(geometri, remsa.markerade ?? [])
		],
		stopp: geometri.platser.map(({ kommunkod, x, y }) => ({
			id: kommunkod,
			text: remsa.beskriv(kommunkod),
			ruta: { x: x - 6, y: y - 6, width: 12, height: 12 }
		}))
	};
}

/** Rings for those alike below, the chosen one filled and named on top. */
function marked({ platser, ram }: Remsgeometri, markerade: readonly Markering[]): Marke[] {
	const found = (sort: Markering['sort']) =>
		markerade.flatMap(({ kommunkod, namn, sort: egen }) => {
			const plats = platser.find((p) => p.kommunkod === kommunkod);
			return egen !== sort || plats === undefined ? [] : [{ ...plats, namn }];
		});
	return [
		...found('liknande').map(({ x, y }): Marke => ({
			typ: 'punkt',
			x,
			y,
			r: 4.5,
			ton: 'accent',
			fylld: false
		})),
		...found('vald').flatMap(({ x, y, namn }): Marke[] => {
			const isRight = x > ram.width * 0.6;
			const under = y - ram.top < 24;
			return [
				{ typ: 'punkt', x, y, r: 6, ton: 'accent', fylld: true },
				label([x + (isRight ? -9 : 9), y + (under ? 18 : -8)], namn, {
					ankare: isRight ? 'end' : 'start',
					ton: 'text',
					fet: true,
					kant: true
				})
			];
		})
	];
}

/** P10–P90 across the class, as a shade without an edge. */
function spread({ x, width, spann }: Klassyta, ton: Ton): Marke[] {
	if (spann === null) return [];
	const d = `M${f(x + 1)},${f(spann.y)}h${f(Math.max(0, width - 2))}v${f(spann.height)}H${f(x + 1)}Z`;
	return [{ typ: 'bana', d, ton, bredd: 0, fyllning: 0.1 }];
}

const f = (value: number): string => value.toFixed(1);

const right = ({ ram }: Remsgeometri): number => ram.width - ram.right;

function scale(geometri: Remsgeometri, { yText, xText, xRubrik }: Kommunremsa): Marke[] {
	const { ram } = geometri;
	const bottom = ram.height - ram.bottom;
	return [
		...geometri.granser.map(({ at }): Marke =>
			line([at, ram.top, at, bottom + 4], 'linjeStark', { streck: '1 3' })
		),
		...geometri.yTicks.flatMap(({ value, at }): Marke[] => [
			line([ram.left, at, right(geometri), at], 'linje'),
			label([ram.left - 8, at + 4], yText(value), { ankare: 'end' })
		]),
		...geometri.xTicks.map(({ value, at }) =>
			label([at, bottom + 18], xText(value), { ankare: 'middle' })
		),
		label([right(geometri), ram.height - 4], xRubrik, { ankare: 'end' })
	];
}

function breakEven({ brytpunkt, ram }: Remsgeometri, text: string): Marke[] {
	if (brytpunkt === null || text === '') return [];
	const { x, ankare } = brytpunktsplats(brytpunkt, ram, text);
	return [
		line([brytpunkt, ram.top - 14, brytpunkt, ram.height - ram.bottom], 'accent', {
			bredd: 1.5,
			streck: '5 3'
		}),
		label([x, ram.top - 6], text, {
			ankare,
			ton: 'accent',
			fet: true,
			kant: true
		})
	];
}
