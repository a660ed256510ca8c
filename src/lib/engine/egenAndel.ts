import type { Arsbelopp } from './resultat.ts';

/** Share of the cost that the kommuner pay themselves; NaN without a cost. */
export const egenAndel = ({ bruttoKr, nettoKr }: Pick<Arsbelopp, 'bruttoKr' | 'nettoKr'>): number =>
	nettoKr / bruttoKr;
