import { osakerhetsgrund, tackning } from '../osakerhet/grund.ts';
import type { Meningskontext } from './utsaga.ts';

/** What a comparison of two alternatives rests on: the same for both, or each its own limits. */
export function pargrund(kontext: Meningskontext, par: readonly [string, string]): string {
	const [a, b] = par.map((id) => osakerhetsgrund(tackning(kontext, id)));
	return a !== undefined && a === b ? a : 'med de gränser som är angivna för vart och ett';
}
