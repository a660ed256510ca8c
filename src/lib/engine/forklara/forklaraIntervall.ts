import type { Alternativformler } from '../alternativ.ts';
import type { Dragresultat, Intervall } from '../dra/dragresultat.ts';
import { finite } from '../fordelning.ts';
import { meanStep } from './forklaraGrupp.ts';
import { sumStep } from './forklaraSumma.ts';
import type { Formler } from '../formler.ts';
import { beraknat, led, type Fall } from './gruppfall.ts';
import { INGEN_GRUPP, okand, RAKNAS, type OkandFraga } from './okandFraga.ts';
import { gruppspann, gruppfall, type Gruppspann } from './osakerhetsfall.ts';
import type { Overgrans } from './osakerhetsfraga.ts';
import { gruppavser, type Grupp } from '../grupptyp.ts';
import { steg } from './kommunsteg.ts';
import type { Matt } from '../mattlista.ts';
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

const OM =
	'Med 80 procents sannolikhet ligger siffran mellan P10 och P90, om det osäkra varierar som gränserna säger. En gång på tio blir den lägre, en gång på tio högre. Intervallet säger inte hur kommuner skiljer sig åt.';

/** The ends of an interval, the figure it is about, how it was drawn, and everything that varies. */
export function forklaraIntervall(
	alla: Formler,
	formel: Alternativformler,
	[fraga, dragna]: readonly [Intervallfraga, Dragresultat | null]
): Forklaring | OkandFraga {
	const { grupp, matt, varde } = fraga;
	const drag = dragna?.alternativ.find(({ id }) => id === fraga.alternativ);
	if (dragna === null || drag === undefined) return RAKNAS;
	const fall = gruppfall({ alla, formel }, grupp);
	if (fall === null) return okand(INGEN_GRUPP);
	const egna = gruppspann(drag, grupp, fall.index);
	const ett = egna[varde](matt);
	if (!ett || !drag.osaker) return okand('Siffran har inget intervall i den här utredningen.');
	const punkt = point(fall, fraga);
	const { enhet } = formel.matt[matt];
	const rot = led(`${punkt.namn}, osäkerhet`, [ett.median, enhet], {
		op: 'grupp',
		anmarkning: OM,
		steg: [
			...ends(ett, enhet),
			beraknat(punkt),
			...chances(egna, fraga, dragna.gransKrPerInvanare),
			drawStep(dragna, [ett, enhet]),
			varyingStep(alla, formel)
		]
	});
	return { ok: true, avser: whom(fall, grupp), rot, spann: ett };
}

const KVANTILER = {
	p10: 'P10, tionde percentilen av dragningarna',
	p25: 'P25, en fjärdedel av dragningarna är lägre',
	median: 'Median av dragningarna',
	p75: 'P75, en fjärdedel av dragningarna är högre',
	p90: 'P90, nittionde percentilen av dragningarna'
} as const;

/** Quantiles of an interval: its ends and its middle, unless others are asked for. */
export const ends = (
	spann: Intervall,
	enhet: string,
	vilka: readonly (keyof typeof KVANTILER)[] = ['p10', 'median', 'p90']
): Steg[] => vilka.map((q) => led(KVANTILER[q], [spann[q], enhet], { op: 'kvantil' }));

/** How likely netto per inhabitant is to be above 0, and above the reader's own limit. */
function chances({ over }: Gruppspann, { matt, varde }: Intervallfraga, gransKr: number): Steg[] {
	if (matt !== 'nettoKrPerInvanare' || varde !== 'medel') return [];
	const one = (kr: number, grans: Overgrans): Steg =>
		led(`Andel av dragningarna med mer än ${kr} kr/inv`, [finite(over(grans) ?? NaN), 'andel'], {
			op: 'kvot'
		});
	return [one(0, 'over0'), one(gransKr, 'overGrans')];
}

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
