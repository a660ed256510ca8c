import { klassnamn, MATTFORMAT } from '#lib/format/index.ts';
import { remsbeskrivning, remsrubrik, tidOchPris } from '#lib/text/index.ts';
import { FARGER } from '../farger.ts';
import type { Diagram } from './block.ts';
import type { Kapitelunderlag } from './underlag.ts';

const STAPLAR = ['bruttoKrPerInvanare', 'ersattningKrPerInvanare', 'nettoKrPerInvanare'] as const;

const hex = (farg: string) => farg.replace('#', '');

/** Cost, compensation and net per head in each size class that has kommuner. */
export function classChart({ visat, sammanhang }: Kapitelunderlag): Diagram {
	const klasser = visat.storleksklasser.filter(({ antalKommuner }) => antalKommuner > 0);
	const names = klasser.map(({ franInvanare, tillInvanare }) =>
		klassnamn(franInvanare, tillInvanare)
	);
	return {
		rubrik: 'Kostnad, ersättning och nettokostnad per invånare efter kommunens storlek',
		alternativtext: `Stapeldiagram. ${STAPLAR.map((matt) => remsbeskrivning(visat, matt)).join(' ')} Siffrorna står i tabellen över storleksklasserna.`,
		forklaring: `kronor per invånare, klassens medelvärde, ${tidOchPris(sammanhang)}.`,
		innehall: {
			typ: 'staplar',
			kategorier: names,
			yRubrik: 'Kronor per invånare',
			serier: STAPLAR.map((matt) => ({
				namn: MATTFORMAT[matt].kort,
				farg: hex(FARGER[MATTFORMAT[matt].farg]),
				varden: klasser.map((klass) => klass.matt[matt].medel)
			}))
		}
	};
}

/** Net per head of every kommun against its population. */
export function kommunChart({ visat, sammanhang }: Kapitelunderlag): Diagram {
	const matt = 'nettoKrPerInvanare';
	return {
		rubrik: remsrubrik(visat, matt),
		alternativtext: `Punktdiagram med en punkt per kommun. ${remsbeskrivning(visat, matt)} Siffrorna står i bilagan med alla kommuner.`,
		forklaring: `nettokostnad i kronor per invånare i varje kommun, ${tidOchPris(sammanhang)}. Folkmängden visas i logaritmisk skala.`,
		innehall: {
			typ: 'punkter',
			x: visat.kommuner.map(({ folkmangd }) => folkmangd),
			serie: {
				namn: MATTFORMAT[matt].label,
				farg: hex(FARGER.netto),
				varden: visat.kommuner.map((kommun) => kommun[matt])
			},
			xRubrik: 'Invånare i kommunen',
			yRubrik: 'Kronor per invånare'
		}
	};
}
