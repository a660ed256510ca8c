import { isNoll, iVardeklass, storstaVarde, type Vardeklass } from '#lib/engine/index.ts';

/** The classes of a map. Both maps use the same; limits are round numbers, and zero is always a limit. */

/** `noll` is zero itself, only where the sides meet in it. */
export type Kartklass = Vardeklass & {
	readonly id: string;
	/** Strength from 1 at zero, of `av` on its side. */
	readonly steg: number;
	readonly av: number;
	readonly antal: number;
};

export type Kartindelning = {
	/** From the lowest values to the highest; a class without kommuner is kept, so that the scale has no gap. */
	readonly klasser: readonly Kartklass[];
	/** Both sides of zero are in use. */
	readonly divergerande: boolean;
	readonly antalSaknade: number;
	/** Null: missing. */
	readonly klassFor: (varde: number | null) => Kartklass | null;
};

/** Steps on one side of zero, and on each when both are used. */
const EN_SIDA = 5;
const TVA_SIDOR = { over: 4, under: 3 } as const;

export function kartindelning(varden: readonly (number | null)[]): Kartindelning {
	const known = varden.filter((value) => value !== null && Number.isFinite(value)) as number[];
	const largest = storstaVarde(known);
	const isZero = (value: number) => isNoll(value, largest);
	const over = known.filter((value) => value > 0 && !isZero(value));
	const under = known.filter((value) => value < 0 && !isZero(value)).map((value) => -value);
	const zeros = known.length - over.length - under.length;
	const divergerande = over.length > 0 && under.length > 0;
	const steps = divergerande ? TVA_SIDOR : { over: EN_SIDA, under: EN_SIDA };
	const noll: Kartklass = {
		id: 'noll',
		sida: 'noll',
		steg: 0,
		av: 1,
		fran: 0,
		till: 0,
		antal: zeros
	};
	const klasser = [
		...side('under', under, steps.under).reverse(),
		...(zeros > 0 ? [noll] : []),
		...side('over', over, steps.over)
	];
	return {
		klasser,
		divergerande,
		antalSaknade: varden.length - known.length,
		klassFor: (varde) =>
			varde === null || !Number.isFinite(varde)
				? null
				: (klasser.find((klass) => iVardeklass(klass, isZero(varde) ? 0 : varde)) ?? null)
	};
}

/** Classes of one side by size; none when nothing is there. */
function side(sida: 'over' | 'under', sizes: readonly number[], steps: number): Kartklass[] {
	if (sizes.length === 0) return [];
	const sorted = [...sizes].sort((a, b) => a - b);
	const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
	const wanted = Array.from({ length: steps - 1 }, (_, k) =>
		round(sorted[Math.floor(((k + 1) * sorted.length) / steps)] ?? most)
	);
	const limits = [0, ...new Set(wanted)].filter(
		(limit) => limit === 0 || (limit > least && limit <= most)
	);
	const sign = sida === 'over' ? 1 : -1;
	return limits.map((limit, k) => {
		const end = limits[k + 1] ?? null;
		return {
			id: `${sida}-${k + 1}`,
			sida,
			steg: k + 1,
			av: limits.length,
			fran: sign * limit + 0,
			till: end === null ? null : sign * end,
			antal: sizes.filter((size) => size >= limit && (end === null || size < end)).length
		};
	});
}

/** Numbers that are easy to read on a scale. */
const RUNDA = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

function round(value: number): number {
	const magnitude = 10 ** Math.floor(Math.log10(value));
	const share = value / magnitude;
	const nearest = RUNDA.reduce((best, one) =>
		Math.abs(one - share) < Math.abs(best - share) ? one : best
	);
	return Number((nearest * magnitude).toPrecision(3));
}
