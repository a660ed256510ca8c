import { sannolikhetsord, type Fraga, type Intervall } from '#lib/engine/index.ts';
import { mening, type Mening } from '../delar.ts';
import { over, sannolikhetsfigur } from './spann.ts';

/** Whether the figure may as well be of the other sign: at least one chance in ten for either. */
export const isOklar = ({ p10, p90 }: Pick<Intervall, 'p10' | 'p90'>): boolean =>
	p10 <= 0 && p90 > 0;

/**
 * Where the interval has zero inside: whether the money covers the cost is not known, and how likely it is. The
 * probability that netto is above zero is undefined while only the intervals are drawn.
 */
export function rackermening(
	over0: number | undefined,
	pengar: boolean,
	ask: (sida: 'over' | 'under') => Fraga | null = () => null
): Mening {
	if (over0 === undefined)
		return pengar
			? mening`Det är inte säkert om pengarna täcker kostnaden.`
			: mening`Det är inte säkert att det blir en kostnad.`;
	if (!pengar) return over(over0, ['den', 'större än noll'], ask('over')) ?? [];
	const p = 1 - over0;
	const figuren = sannolikhetsfigur(p, ask('under'));
	if (sannolikhetsord(p) === 'osäkert')
		return mening`Det är osäkert om pengarna täcker kostnaden; sannolikheten för det är ${figuren}.`;
	if (p > 0.5)
		return mening`Pengarna täcker troligen kostnaden, men det är inte säkert; sannolikheten är ${figuren}.`;
	return mening`Pengarna täcker troligen inte kostnaden, men det är inte säkert; sannolikheten att de gör det är ${figuren}.`;
}
