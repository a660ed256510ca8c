import type { Alternativformler } from '../alternativ.ts';
import type { Formler } from '../formler.ts';
import { led } from './gruppfall.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { Steg } from './steg.ts';
import { samvariation } from '../storleksmatt.ts';

/** The slope as the ratio of two sums over the kommuner. */
export function elasticityStep(alla: Formler, formel: Alternativformler): Steg {
	const { folkmangd } = alla.underlag;
	const { matt } = mattvektorer(formel, alla);
	const { lutning: varde, sxy, sxx, antal } = samvariation(matt.bruttoKrPerInvanare, folkmangd);
	return led('Storlekselasticitet', [varde, ''], {
		op: 'kvot',
		anmarkning:
			varde === null
				? 'Kan inte beräknas: det krävs minst två olika stora kommuner med en kostnad.'
				: `Lutningen i den räta linje som bäst går genom de ${antal} kommuner som har en kostnad, när både kostnaden per invånare och folkmängden är logaritmerade (minsta kvadratmetoden).`,
		steg: [
			led('Hur kostnaden per invånare och folkmängden varierar tillsammans', [sxy, ''], {
				op: 'grupp',
				anmarkning:
					'Summan av de båda logaritmernas avvikelser från sina medelvärden, multiplicerade.'
			}),
			led('Hur folkmängden varierar', [sxx, ''], {
				op: 'grupp',
				anmarkning: 'Summan av logaritmens avvikelser från sitt medelvärde, i kvadrat.',
				kallor: [{ typ: 'statistik', kolumn: 'folkmangd' }]
			})
		]
	});
}

/** What the slope means for a kommun twice as large: 2 to the power of it, less 1. */
export function doublingStep(alla: Formler, formel: Alternativformler): Steg {
	const elasticitet = elasticityStep(alla, formel);
	const namn = 'Kostnaden per invånare när kommunen är dubbelt så stor, förändring';
	if (elasticitet.varde === null) return { ...elasticitet, namn };
	const kvar = 2 ** elasticitet.varde;
	return led(namn, [kvar - 1, 'andel'], {
		op: 'differens',
		steg: [
			led('Kostnaden per invånare mot den i en hälften så stor', [kvar, ''], {
				op: 'potens',
				steg: [led('Dubbelt så många invånare', [2, '']), elasticitet]
			}),
			led('Oförändrad kostnad', [1, ''])
		]
	});
}
