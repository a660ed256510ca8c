import type { Alternativformler } from '../alternativ.ts';
import type { Formler } from '../formler.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { Matt } from '../mattlista.ts';
import { led } from './gruppfall.ts';
import type { Forklaring, Steg } from './steg.ts';
import { isNoll, iVardeklass, storstaVarde, type Vardeklass } from '../vardeklass.ts';

/** How many kommuner have a measure in a class of values, or have no value of it. */
export type Vardeklassfraga = {
	readonly typ: 'vardeklass';
	readonly alternativ: string;
	readonly matt: Matt;
	/** Null: those whose value is missing. */
	readonly klass: Vardeklass | null;
};

/** The limits of the class, and its kommuner from the value nearest to zero. */
export function forklaraVardeklass(
	alla: Formler,
	formel: Alternativformler,
	{ matt, klass }: Vardeklassfraga
): Forklaring {
	const { enhet, namn } = formel.matt[matt];
	const vektor = mattvektorer(formel, alla).matt[matt];
	const storst = storstaVarde([...vektor].filter(Number.isFinite));
	const rader = alla.statistik.kommuner.map(({ kommunnamn }, i) => {
		const varde = vektor[i] ?? NaN;
		return { kommunnamn, varde: isNoll(varde, storst) ? 0 : varde, visat: varde };
	});
	const egna = rader
		.filter(({ varde }) =>
			klass === null ? !Number.isFinite(varde) : Number.isFinite(varde) && iVardeklass(klass, varde)
		)
		.sort((a, b) => Math.abs(a.varde) - Math.abs(b.varde));
	const kommun = ({ kommunnamn, visat }: (typeof rader)[number]): Steg =>
		led(kommunnamn, [Number.isFinite(visat) ? visat : null, enhet], { op: 'grupp' });
	const vilka = led('Kommunerna, från värdet närmast noll', [egna.length, 'kommuner'], {
		op: 'antal',
		steg: egna.map(kommun)
	});
	const rot = led(`${namn}, kommuner i klassen`, [egna.length, 'kommuner'], {
		op: 'antal',
		anmarkning:
			klass === null
				? 'Kommuner där måttet inte kan räknas, för någon uppgift saknas.'
				: 'Kommuner där måttet ligger mellan klassens gränser.',
		steg: [...limits(klass, enhet), vilka]
	});
	return { ok: true, avser: { typ: 'riket' }, rot };
}

function limits(klass: Vardeklass | null, enhet: string): Steg[] {
	if (klass === null || klass.sida === 'noll') return [];
	const grans = (namn: string, varde: number) => led(namn, [varde, enhet], { op: 'grans' });
	const fran = grans(klass.fran === 0 ? 'Klassen börjar efter' : 'Klassen börjar med', klass.fran);
	return klass.till === null ? [fran] : [fran, grans('Klassen slutar före', klass.till)];
}
