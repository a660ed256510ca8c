import type { Arsbelopp } from './resultat.ts';

/** One step from the cost to what is left: its amount, and between which levels it lies. */
export type Kostnadssteg = {
	readonly id: 'bruttoKr' | 'ersattningKr' | 'avgiftKr' | 'nettoKr';
	/** What is added (brutto, netto) or taken away (ersättning, avgift). */
	readonly belopp: number;
	readonly fran: number;
	readonly till: number;
};

type Belopp = Pick<Arsbelopp, 'bruttoKr' | 'ersattningKr' | 'avgiftKr' | 'nettoKr'>;

/**
 * From bruttokostnad over ersättning and avgifter to nettokostnad, as steps that follow on each other. In kronor, or
 * in kronor per inhabitant when a population is given. Fees are a step only where there are any.
 */
export function kostnadssteg(summor: Belopp, folkmangd: number | null = null): Kostnadssteg[] {
	const size = folkmangd ?? 1;
	if (!(size > 0)) return [];
	const { bruttoKr, ersattningKr, avgiftKr, nettoKr } = summor;
	const efterStaten = bruttoKr - ersattningKr;
	const alla: readonly (readonly [Kostnadssteg['id'], number, readonly [number, number]])[] = [
		['bruttoKr', bruttoKr, [0, bruttoKr]],
		['ersattningKr', ersattningKr, [bruttoKr, efterStaten]],
		['avgiftKr', avgiftKr, [efterStaten, efterStaten - avgiftKr]],
		['nettoKr', nettoKr, [0, nettoKr]]
	];
	return alla
		.filter(([id, belopp]) => id !== 'avgiftKr' || belopp !== 0)
		.map(([id, belopp, [fran, till]]) => ({
			id,
			belopp: belopp / size + 0,
			fran: fran / size + 0,
			till: till / size + 0
		}));
}
