import { radlayout, type Radlayout } from './radlayout.ts';
import { area, line, tomTeckning, type Marke, type Teckning, type Ton } from './teckning.ts';
import { row } from './vattenfall.ts';

/** A measure in each group of kommuner: the mean as a bar, the spread between the kommuner as a line over it. */
export type Stapelserie = {
	readonly grupper: readonly Stapelgrupp[];
	readonly ton: Ton;
	readonly axelText: (value: number) => string;
	/** Written instead of a picture when no group has a value. */
	readonly tomt: string;
};

export type Stapelgrupp = {
	readonly id: string;
	readonly namn: string;
	/** The mean in writing. */
	readonly text: string;
	readonly beskrivning: string;
	readonly medel: number | null;
	readonly median: number | null;
	/** Null where there is no spread to show. */
	readonly p10: number | null;
	readonly p90: number | null;
};

/** The picture at a width; groups without a value keep their row. */
export function gruppstaplar(serie: Stapelserie, bredd: number): Teckning {
	const { grupper, ton, axelText, tomt } = serie;
	const varden = grupper.flatMap(({ medel, median, p10, p90 }) =>
		[medel, median, p10, p90].filter((value) => value !== null)
	);
	if (varden.length === 0) return tomTeckning(bredd, tomt);
	const layout = radlayout(grupper, { varden, text: axelText }, bredd);
	return {
		bredd,
		hojd: layout.hojd,
		marken: [
			...layout.ram,
			...grupper.flatMap(({ medel }, i): Marke[] =>
				medel === null
					? []
					: [area([layout.x(0), layout.x(medel)], layout.stapel(i), [ton, 'mellan'])]
			),
			...grupper.flatMap((grupp, i) => spread(grupp, layout, i))
		],
		stopp: grupper.map(({ id, beskrivning }, i) => ({
			id,
			text: beskrivning,
			ruta: row(layout.rad(i), bredd)
		}))
	};
}

/** P10–P90 with caps and the median as a dot, on an edge of paper so that it is seen on the bar too. */
function spread({ p10, p90, median }: Stapelgrupp, { x, stapel }: Radlayout, i: number): Marke[] {
	const [top, height] = stapel(i);
	const y = top + height / 2;
	const cap = (value: number) => line([x(value), y - 5, x(value), y + 5], 'text', { bredd: 1.5 });
	const whisker: Marke[] =
		p10 === null || p90 === null || p10 === p90
			? []
			: [
					line([x(p10) - 1, y, x(p90) + 1, y], 'bakgrund', { bredd: 4 }),
					line([x(p10), y, x(p90), y], 'text', { bredd: 1.5 }),
					cap(p10),
					cap(p90)
				];
	if (median === null) return whisker;
	return [
		...whisker,
		{ typ: 'punkt', x: x(median), y, r: 4.5, ton: 'bakgrund', fylld: true },
		{ typ: 'punkt', x: x(median), y, r: 3, ton: 'text', fylld: true }
	];
}
