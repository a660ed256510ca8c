import type { Alternativformler } from '../alternativ.ts';
import type { Alternativdrag, Dragresultat, Intervall } from '../dra/dragresultat.ts';
import { intervall } from '../dra/intervall.ts';
import { finite } from '../fordelning.ts';
import type { OkandFraga } from './forklara.ts';
import { meanStep } from './forklaraGrupp.ts';
import { sumStep } from './forklaraSumma.ts';
import type { Formler } from '../formler.ts';
import { tomt, type Fall } from './gruppfall.ts';
import { gruppavser, gruppindex, type Grupp } from '../grupptyp.ts';
import { steg } from './kommunsteg.ts';
import type { Matt } from '../mattlista.ts';
import { mattvektorer } from '../mattvektorer.ts';
import { drawStep, varyingStep } from './forklaraSlump.ts';
import type { Avser, Forklaring, Steg } from './steg.ts';

/** What a figure can be over the draws: of riket, a storleksklass, or one kommun alone. */
export type Intervallfraga = {
	readonly typ: 'intervall';
	readonly alternativ: string;
	readonly grupp: Grupp;
	readonly matt: Matt;
	readonly varde: 'summa' | 'medel';
};

const unknown = (message: string): OkandFraga => ({ ok: false, kind: 'okand_fraga', message });

const OM =
	'Med 80 procents sannolikhet ligger siffran mellan P10 och P90, om det osäkra varierar som gränserna säger. En gång på tio blir den lägre, en gång på tio högre. Intervallet säger inte hur kommuner skiljer sig åt.';

/** The ends of an interval, the figure it is about, how it was drawn, and everything that varies. */
export function forklaraIntervall(
	alla: Formler,
	formel: Alternativformler,
	[fraga, dragna]: readonly [Intervallfraga, Dragresultat | null]
): Forklaring | OkandFraga {
	const { grupp, matt } = fraga;
	const drag = dragna?.alternativ.find(({ id }) => id === fraga.alternativ);
	if (dragna === null || drag === undefined) return unknown('Osäkerheten räknas …');
	const index = gruppindex(grupp, alla);
	if (index === undefined) return unknown('Storleksklassen finns inte i dokumentet.');
	const ett = drawn(drag, fraga, index);
	if (!ett || !drag.osaker) return unknown('Siffran har inget intervall i den här utredningen.');
	const fall: Fall = { alla, formel, vektorer: mattvektorer(formel, alla), index };
	const punkt = point(fall, fraga);
	const { enhet } = formel.matt[matt];
	const rot: Steg = {
		...tomt,
		namn: `${punkt.namn}, osäkerhet`,
		op: 'grupp',
		varde: ett.median,
		enhet,
		anmarkning: OM,
		steg: [
			...ends(ett, enhet),
			{ ...punkt, namn: 'Beräknat, med varje antagande vid sitt troliga värde' },
			...chances(drag, fraga, [index, dragna.gransKrPerInvanare]),
			drawStep(dragna, [ett, enhet]),
			varyingStep(alla, formel)
		]
	};
	return { ok: true, avser: whom(fall, grupp), rot, spann: ett };
}

export function ends({ p10, median, p90 }: Intervall, enhet: string): Steg[] {
	const end = { ...tomt, op: 'kvantil', enhet } as const;
	return [
		{ ...end, namn: 'P10, tionde percentilen av dragningarna', varde: p10 },
		{ ...end, namn: 'Median av dragningarna', varde: median },
		{ ...end, namn: 'P90, nittionde percentilen av dragningarna', varde: p90 }
	];
}

function drawn(
	{ riket, storleksklasser, kommuner }: Alternativdrag,
	{ grupp, matt, varde }: Intervallfraga,
	index: Int32Array
): Intervall | null | undefined {
	if (grupp.typ === 'kommuner') {
		const [i] = index;
		const tabell = kommuner[matt];
		return i === undefined || index.length > 1 || tabell === undefined
			? null
			: intervall(tabell, i);
	}
	const egen = grupp.typ === 'riket' ? riket : storleksklasser[atIndex(grupp)];
	return varde === 'summa' ? egen?.summor[matt] : egen?.matt[matt];
}

/** How likely netto per inhabitant is to be above 0, and above the reader's own limit. */
function chances(
	drag: Alternativdrag,
	{ grupp, matt, varde }: Intervallfraga,
	[index, gransKr]: readonly [Int32Array, number]
): Steg[] {
	if (matt !== 'nettoKrPerInvanare' || varde !== 'medel') return [];
	const egen = grupp.typ === 'riket' ? drag.riket : drag.storleksklasser[atIndex(grupp)];
	const chance = (del: 'over0' | 'overGrans'): number | undefined =>
		isKommun(grupp) ? drag.sannolikheter[del][index[0] ?? -1] : egen?.sannolikheter?.[del];
	const one = (namn: string, del: 'over0' | 'overGrans'): Steg => ({
		...tomt,
		namn,
		op: 'kvot',
		varde: finite(chance(del) ?? NaN),
		enhet: 'andel'
	});
	return [
		one('Andel av dragningarna med mer än 0 kr/inv', 'over0'),
		one(`Andel av dragningarna med mer än ${gransKr} kr/inv`, 'overGrans')
	];
}

const atIndex = (grupp: Grupp): number => (grupp.typ === 'storleksklass' ? grupp.index : -1);

const isKommun = ({ typ }: Grupp): boolean => typ === 'kommuner';

/** The calculated figure: of one kommun its own steps. */
function point(fall: Fall, { grupp, matt, varde }: Intervallfraga): Steg {
	const uttryck = fall.formel.matt[matt];
	if (isKommun(grupp)) return steg(uttryck, fall.index[0] ?? 0, fall.alla);
	return varde === 'summa' ? sumStep(fall, uttryck, true) : meanStep(fall, matt);
}

function whom({ alla, index }: Fall, grupp: Grupp): Avser {
	const kommun = isKommun(grupp) ? alla.statistik.kommuner[index[0] ?? -1] : undefined;
	if (kommun === undefined) return gruppavser(grupp, alla);
	return { typ: 'kommun', kommunkod: kommun.kommunkod, kommunnamn: kommun.kommunnamn };
}
