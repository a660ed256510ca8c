import { andelAvBeloppVid, koncentration, type Koncentrationsmatt } from '../koncentration.ts';
import { led, tomt } from './gruppfall.ts';
import type { KommunResultat } from '../resultat.ts';
import type { Steg } from './steg.ts';

const KALLOR = [{ typ: 'statistik', kolumn: 'folkmangd' }] as const;
const andel = (namn: string, varde: number): Steg => led(namn, [varde, 'andel'], { op: 'grupp' });

/** Twice the area under the curve, less the area it would have if the amount followed the people. */
export function koncentrationsstep(
	kommuner: readonly KommunResultat[],
	matt: Koncentrationsmatt,
	belopp: string
): Steg {
	const kurva = koncentration(kommuner, matt);
	const base = { ...tomt, namn: `Koncentrationsindex för ${belopp}`, enhet: '', kallor: KALLOR };
	if (kurva === null) {
		const anmarkning = 'Kan inte beräknas: beloppet är inte större än noll i riket.';
		return { ...base, op: 'grupp', varde: null, anmarkning };
	}
	const yta: Steg = {
		...andel('Dubbla ytan under kurvan', kurva.index + 1),
		enhet: '',
		anmarkning: `Kurvan går genom ${kurva.punkter.length - 1} storlekar, den minsta kommunen först: andel av invånarna mot andel av beloppet, med räta linjer mellan.`
	};
	const lika = led('Dubbla ytan om beloppet följde invånarna', [1, '']);
	return { ...base, op: 'differens', varde: kurva.index, steg: [yta, lika] };
}

/** What the smallest kommuner with half of the people have of the cost: a place on the curve between two kommuner. */
export function halfStep(kommuner: readonly KommunResultat[]): Steg {
	const kurva = koncentration(kommuner, 'bruttoKr');
	const base = {
		...tomt,
		namn: 'Kostnadens andel i de minsta kommunerna med halva befolkningen',
		op: 'kvantil',
		enhet: 'andel',
		kallor: KALLOR
	} as const;
	if (kurva === null) {
		return {
			...base,
			varde: null,
			anmarkning: 'Kan inte beräknas: det finns ingen kostnad i riket.'
		};
	}
	const after = kurva.punkter.findIndex((punkt) => punkt.andelAvBefolkning >= 0.5);
	const steg = kurva.punkter.slice(Math.max(0, after - 1), after + 1).flatMap((punkt) => {
		const vilka = `de ${punkt.antalKommuner} minsta kommunerna`;
		return [
			andel(`Andel av invånarna i ${vilka}`, punkt.andelAvBefolkning),
			andel(`Andel av kostnaden i ${vilka}`, punkt.andelAvBelopp)
		];
	});
	return {
		...base,
		varde: andelAvBeloppVid(kurva, 0.5),
		anmarkning: 'Halva befolkningen nås mellan två kommuner. Där räknas värdet fram rätlinjigt.',
		steg
	};
}
