import { linear } from '../skala.ts';
import {
	label,
	line,
	tomTeckning,
	type Marke,
	type Stopp,
	type Teckning,
	type Ton
} from './teckning.ts';

/** Share of amounts against share of the people, both 0–1, from the smallest kommun up. */
export type Koncentrationsserie = {
	readonly kurvor: readonly Kurva[];
	/** Places with a meaning, such as the limits of the size classes, in rising order. */
	readonly stopp: readonly Kurvstopp[];
	readonly andelText: (share: number) => string;
	readonly xRubrik: string;
	readonly yRubrik: string;
	readonly tomt: string;
};

export type Kurva = {
	readonly namn: string;
	readonly ton: Ton;
	readonly streckad: boolean;
	readonly punkter: readonly { readonly x: number; readonly y: number }[];
};

export type Kurvstopp = {
	readonly id: string;
	readonly beskrivning: string;
	/** A short text beside the point, where there is room. */
	readonly text: string;
	readonly x: number;
	/** Height of the first curve there. */
	readonly y: number;
};

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The picture at a width: the first curve is filled down to the diagonal. */
export function koncentrationskurva(serie: Koncentrationsserie, full: number): Teckning {
	const [first] = serie.kurvor;
	if (first === undefined) return tomTeckning(full, serie.tomt);
	const bredd = Math.min(full, 620);
	const ram = { left: 46, right: bredd - 18, top: 22, bottom: 0 };
	const hojd = Math.round(Math.min(420, Math.max(250, bredd * 0.68)));
	ram.bottom = hojd - 44;
	const heights = serie.kurvor.flatMap(({ punkter }) => punkter.map(({ y }) => y));
	const x = linear([0, 1], [ram.left, ram.right]);
	const y = linear([Math.min(0, ...heights), Math.max(1, ...heights)], [ram.bottom, ram.top]);
	const kurvor = serie.kurvor.map((kurva) => ({ ...kurva, d: path(kurva.punkter, [x, y]) }));
	return {
		bredd,
		hojd,
		marken: [
			...scale(serie, [x, y], ram),
			{ typ: 'bana', d: `${kurvor[0]?.d ?? ''}Z`, ton: first.ton, bredd: 0, fyllning: 0.12 },
			line([x(0), y(0), x(1), y(1)], 'linjeStark', { streck: '1 3', bredd: 1.5 }),
			...kurvor.map(({ d, ton, streckad }): Marke => ({
				typ: 'bana',
				d,
				ton,
				bredd: 2.5,
				...(streckad ? { streck: '7 4' } : {})
			})),
			...places(serie.stopp, [x, y], first.ton),
			...key(serie.kurvor, ram)
		],
		stopp: serie.stopp.map((stopp): Stopp => ({
			id: stopp.id,
			text: stopp.beskrivning,
			ruta: { x: x(stopp.x) - 9, y: y(stopp.y) - 9, width: 18, height: 18 }
		}))
	};
}

type Skalor = readonly [x: (value: number) => number, y: (value: number) => number];
type Kurvram = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

function scale(serie: Koncentrationsserie, [x, y]: Skalor, ram: Kurvram): Marke[] {
	return [
		...TICKS.flatMap((tick): Marke[] => [
			line([ram.left, y(tick), ram.right, y(tick)], 'linje'),
			label([ram.left - 8, y(tick) + 4], serie.andelText(tick), { ankare: 'end' }),
			label([x(tick), ram.bottom + 18], serie.andelText(tick), { ankare: 'middle' })
		]),
		label([0, 12], serie.yRubrik),
		label([ram.right, ram.bottom + 38], serie.xRubrik, { ankare: 'end' })
	];
}

/** Points closer than half a pixel to the last one would not be seen. */
function path(punkter: Kurva['punkter'], [x, y]: Skalor): string {
	let d = '';
	let [lastX, lastY] = [-1, -1];
	punkter.forEach((punkt, i) => {
		const [px, py] = [x(punkt.x), y(punkt.y)];
		const isLast = i === punkter.length - 1;
		if (!isLast && d !== '' && Math.hypot(px - lastX, py - lastY) < 0.5) return;
		d += `${d === '' ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`;
		[lastX, lastY] = [px, py];
	});
	return d;
}

/** Dots at the places, with a text at those that have room for one. */
function places(stopp: readonly Kurvstopp[], [x, y]: Skalor, ton: Ton): Marke[] {
	let last = { x: -Infinity, y: Infinity };
	return stopp.flatMap((stop): Marke[] => {
		const at = { x: x(stop.x), y: y(stop.y) };
		const dot: Marke[] = [
			{ typ: 'punkt', ...at, r: 5, ton: 'bakgrund', fylld: true },
			{ typ: 'punkt', ...at, r: 3.5, ton, fylld: false }
		];
		const hasRoom = last.y - at.y >= 18 || at.x - last.x >= 64;
		if (stop.text === '' || !hasRoom) return dot;
		last = at;
		return [...dot, label([at.x + 9, at.y + (at.y > y(0) - 16 ? -6 : 14)], stop.text, TEXT)];
	});
}

const TEXT = { ton: 'text', kant: true } as const;

/** Names at the lower right, where no curve above the diagonal comes. */
function key(kurvor: readonly Kurva[], { right, bottom }: Kurvram): Marke[] {
	return kurvor.flatMap(({ namn, ton, streckad }, i): Marke[] => {
		const y = bottom - 16 - (kurvor.length - 1 - i) * 20;
		const streck = streckad ? { streck: '7 4' } : {};
		return [
			label([right - 34, y + 4], namn, { ankare: 'end', ton: 'text', kant: true }),
			line([right - 28, y, right - 2, y], ton, { bredd: 2.5, ...streck })
		];
	});
}
