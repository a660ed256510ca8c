import { affin, type Affin } from '../affin.ts';
import type { Alternativformler } from '../alternativ.ts';
import { alternativbrytpunkt } from '../alternativbrytpunkt.ts';
import type { Formler } from '../formler.ts';
import { underfinansierade } from '../grupp.ts';
import { led, tomt } from './gruppfall.ts';
import type { Brytpunkt } from '../gruppresultat.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { Steg } from './steg.ts';

/** The steps behind the brytpunkt: solved, or the limit that sorts best. */
export function brytpunktStep(alla: Formler, formel: Alternativformler): Steg {
	const punkt = alternativbrytpunkt(formel, underfinansierade(mattvektorer(formel, alla)), alla);
	const base = { ...tomt, namn: 'Brytpunkt', varde: punkt.invanare, enhet: 'invånare' } as const;
	const kostnad = affin(formel.matt.bruttoKr, alla.rakna);
	const { nettoKr } = formel.matt;
	const intakt = nettoKr.op === 'differens' ? affin(nettoKr.minus, alla.rakna) : null;
	if (kostnad === null || intakt === null) return { ...base, ...estimated(punkt) };
	const anmarkning =
		punkt.invanare === null
			? 'Ingen storlek skiljer ut dem som täcks.'
			: 'Folkmängden där ersättningen är lika stor som kostnaden: det fasta som inte täcks, delat med det som ersättningen ger utöver kostnaden för varje invånare.';
	return { ...base, op: 'kvot', anmarkning, steg: exact(kostnad, intakt) };
}

/** Fixed cost less fixed money, and money less cost per inhabitant. */
function exact(kostnad: Affin, intakt: Affin): Steg[] {
	const del = (namn: string, varde: number, enhet: string): Steg =>
		led(namn, [varde, enhet], { op: 'grupp' });
	const skillnad = (namn: string, [fran, minus]: readonly [Steg, Steg]): Steg =>
		led(namn, [(fran.varde ?? 0) - (minus.varde ?? 0), fran.enhet], {
			op: 'differens',
			steg: [fran, minus]
		});
	return [
		skillnad('Fast del som inte täcks', [
			del('Fast kostnad per kommun', kostnad.fast, 'kr'),
			del('Fast ersättning per kommun', intakt.fast, 'kr')
		]),
		skillnad('Ersättning utöver kostnaden, per invånare', [
			del('Ersättning per invånare', intakt.perInvanare, 'kr/inv'),
			del('Kostnad som följer antalet invånare', kostnad.perInvanare, 'kr/inv')
		])
	];
}

function estimated(punkt: Brytpunkt): Pick<Steg, 'op' | 'anmarkning' | 'steg'> {
	const andel: Steg = {
		...tomt,
		namn: 'Kommuner som gränsen sorterar rätt',
		op: 'antal',
		varde: punkt.sorterarRatt,
		enhet: 'andel'
	};
	return {
		op: 'grans',
		anmarkning:
			punkt.invanare === null
				? 'Ingen gräns i folkmängd skiljer ut de underfinansierade kommunerna bättre än att kalla alla lika.'
				: 'Kommunerna sorteras efter folkmängd. Gränsen är den som bäst skiljer de underfinansierade från de övriga.',
		steg: punkt.sorterarRatt === null ? [] : [andel]
	};
}
