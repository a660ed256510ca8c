import { sannolikhetstext } from './intervall.ts';
import { ental } from './ord.ts';
import { HARD_SPACE, isMissing, SAKNAS, talKort, type MaybeNumber } from './tal.ts';

/** Units that are read as they stand; others follow the figure after a hard space. */
const UTAN_ENHET = new Set(['', 'tal']);

/**
 * A step's value with its unit, with enough figures to follow the calculation: `400 000 kr`, `168,85 kr/inv`,
 * `12,5 %`. A share (`andel`) is written as per cent.
 */
export function medSinEnhet(value: MaybeNumber, enhet: string): string {
	if (isMissing(value)) return SAKNAS;
	if (enhet === 'andel') return `${talKort(value * 100, smallDecimals(value * 100))}${HARD_SPACE}%`;
	if (enhet === 'sannolikhet') return sannolikhetstext(value);
	const text = talKort(value, smallDecimals(value));
	if (UTAN_ENHET.has(enhet)) return text;
	return `${text}${HARD_SPACE}${text === '1' ? ental(enhet) : enhet}`;
}

/** Whole kronor from a thousand, else two decimals, and for what is below one four figures. */
function smallDecimals(value: number): number {
	const size = Math.abs(value);
	if (size >= 1000 || size === 0) return 0;
	if (size >= 1) return 2;
	return Math.min(12, 3 - Math.floor(Math.log10(size)));
}
