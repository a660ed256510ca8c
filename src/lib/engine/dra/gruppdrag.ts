import type { Underlag } from '../underlag.ts';
import type { Dragplan } from './dragplan.ts';
import type { Alternativdrag, Alternativintervall } from './dragresultat.ts';
import type { Grupp } from './gruppfigurer.ts';
import { gruppraknare, intervallraknare } from './gruppraknare.ts';
import { gruppsummor, type Gruppsummor } from './gruppsummor.ts';
import { klassjamforelse, type Nettodrag } from './jamforelse.ts';

/** What riket and every class can be. */
export type Gruppfigurer = Pick<Alternativdrag, 'storleksklasser' | 'riket' | 'klassjamforelse'> & {
	/** nettoKr draw by draw. */
	readonly netto: Omit<Nettodrag, 'id'>;
};

/** The figures of riket and every class, from the sums gathered while the kommuner passed. */
export function gruppfigurer(
	plan: Dragplan,
	[summor, underlag]: readonly [Gruppsummor, Underlag],
	gransKr: number
): Gruppfigurer {
	const { klasser, riket } = grupper(underlag);
	const raknare = gruppraknare(plan, [summor, underlag], gransKr);
	const netto = klasser.map(raknare.netto);
	const folk = klasser.map(({ kommuner }) =>
		kommuner.reduce((sum, i) => sum + (underlag.folkmangd[i] ?? 0), 0)
	);
	return {
		storleksklasser: klasser.map(raknare.resultat),
		riket: raknare.resultat(riket),
		klassjamforelse: klassjamforelse(netto, folk),
		netto: {
			riket: raknare.netto(riket),
			klasser: netto.map((summa, k) => (klasser[k]?.kommuner.length === 0 ? null : summa))
		}
	};
}

/** Their intervals alone, from the sums of the terms. */
export function gruppintervall(
	plan: Dragplan,
	underlag: Underlag
): Pick<Alternativintervall, 'storleksklasser' | 'riket'> & { readonly over0: number | null } {
	const summor = gruppsummor(plan, underlag);
	summor.addAlla();
	const { klasser, riket } = grupper(underlag);
	const { intervall, over0 } = intervallraknare(plan, [summor, underlag]);
	return {
		storleksklasser: klasser.map(intervall),
		riket: intervall(riket),
		over0: riket.kommuner.length === 0 ? null : over0(riket)
	};
}

function grupper({ klassindex, riketsindex }: Underlag): { klasser: Grupp[]; riket: Grupp } {
	const klasser = klassindex.map((kommuner, k) => ({ kommuner, klasser: [k] }));
	return { klasser, riket: { kommuner: riketsindex, klasser: klasser.map((_, k) => k) } };
}
