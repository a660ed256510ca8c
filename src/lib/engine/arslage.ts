import type { Arsdrag } from './dra/dragresultat.ts';
import type { Arslage } from './forklara/osakerhetsfraga.ts';

/** On which side of nothing a year's netto is, in at least nine draws of ten; `oklart` when on neither. */
export function arslage({ nettoKr: { p10, p90 } }: Arsdrag): Arslage {
	if (p10 > 0) return 'over';
	return p90 <= 0 ? 'under' : 'oklart';
}
