import type { Alternativresultat, Matt } from '#lib/engine/index.ts';
import { kvantilText, mattDecimals, tolkaTal, type Spannvarde } from '#lib/format/index.ts';

/** A quantile as it is shown, and the number that the text says; null when it is missing. */
export type VisadKvantil = {
	readonly text: string;
	readonly tal: number | null;
	readonly decimals: number;
};

/** A quantile rounded after the width of its interval, in a file as on the page. */
export function visadKvantil(
	value: number | null | undefined,
	spann: Spannvarde | null | undefined,
	decimals = 0
): VisadKvantil {
	const text = kvantilText(value, spann, { decimals });
	const last = tolkaTal(text);
	return {
		text,
		tal: last.ok ? last.value : null,
		decimals: text.split(',')[1]?.length ?? 0
	};
}

/** As many decimals as the page has for a measure in its table of the classes. */
export const klassdecimals = (
	matt: Matt,
	{ storleksklasser }: Pick<Alternativresultat, 'storleksklasser'>
): number =>
	mattDecimals(
		matt,
		storleksklasser.map((klass) => klass.matt[matt].medel)
	);
