import { osakerhetsgrund, tackning, type Tackning } from '../osakerhet/grund.ts';
import type { Meningskontext } from './utsaga.ts';

const INGA: Tackning = { poster: { med: 0, utan: 0, standard: 0 }, annat: false };

/** Whose limits the intervals of an alternative rest on, as far as the document is at hand. */
export const tackningen = ({ alternativ, parametrar }: Meningskontext, id: string): Tackning =>
	alternativ && parametrar ? tackning({ alternativ, parametrar }, id) : INGA;

/** What a comparison of two alternatives rests on: the same for both, or each its own limits. */
export function pargrund(kontext: Meningskontext, par: readonly [string, string]): string {
	const [a, b] = par.map((id) => osakerhetsgrund(tackningen(kontext, id)));
	return a !== undefined && a === b ? a : 'med de gränser som är angivna för vart och ett';
}
