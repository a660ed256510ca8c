import { KANNBAR_KR_PER_INVANARE, type Dragningsval } from '../dra/dragningsval.ts';
import type { Intervall } from '../dra/dragresultat.ts';
import { intervall } from '../dra/intervall.ts';
import { gruppavser, type Grupp } from '../grupptyp.ts';
import { ends } from './forklaraIntervall.ts';
import { drawStep, varyingStep } from './forklaraSlump.ts';
import { led } from './gruppfall.ts';
import { gruppdragFor, okand, type Osakerhetsfall, type Osakerhetssvar } from './osakerhetsfall.ts';
import type { Overdel } from './osakerhetsfraga.ts';

const MATT = 'nettoKrPerInvanare';

/** In how many of the draws netto per inhabitant is above a limit, or is not, and what it can be. */
export function forklaraOver(
	fall: Osakerhetsfall,
	{ grupp, grans, sida }: Overdel
): Osakerhetssvar {
	const { alla, formel, dragna } = fall;
	const { over, spann } = drawn(fall, grupp, grans);
	if (over === null) return okand('Osäkerheten räknas …');
	const p = sida === 'over' ? over : 1 - over;
	const vad = `nettokostnaden per invånare är ${sida === 'over' ? 'mer än' : 'högst'} ${limit(grans, dragna)} kronor`;
	const antal = led(`Dragningar där ${vad}`, [Math.round(p * dragna.dragningar), ''], {
		op: 'antal',
		steg: [...(spann === null ? [] : ends(spann, 'kr/inv')), varyingStep(alla, formel)]
	});
	return {
		ok: true,
		avser: gruppavser(grupp, alla),
		rot: led(`Sannolikhet att ${vad}`, [p, 'sannolikhet'], {
			op: 'kvot',
			steg: [antal, drawStep(dragna, null)]
		})
	};
}

type Draget = { readonly over: number | null; readonly spann: Intervall | null };

/** The share above the limit and the interval, of a group or of the one kommun in it. */
function drawn({ alla, drag }: Osakerhetsfall, grupp: Grupp, grans: Overdel['grans']): Draget {
	if (grupp.typ !== 'kommuner') {
		const egna = gruppdragFor(drag, grupp);
		return { over: egna?.sannolikheter?.[grans] ?? null, spann: egna?.matt[MATT] ?? null };
	}
	const index = alla.underlag.kommunkoder.indexOf(grupp.kommunkoder[0] ?? '');
	const tabell = drag.kommuner[MATT];
	return {
		over: drag.sannolikheter[grans][index] ?? null,
		spann: tabell === undefined || index < 0 ? null : intervall(tabell, index)
	};
}

function limit(
	grans: Overdel['grans'],
	{ gransKrPerInvanare = 0 }: Pick<Dragningsval, 'gransKrPerInvanare'>
): string {
	const kr = { over0: 0, over250: KANNBAR_KR_PER_INVANARE, overGrans: gransKrPerInvanare }[grans];
	return String(kr).replace('.', ',');
}
