import { KANNBAR_KR_PER_INVANARE, type Dragningsval } from '../dra/dragningsval.ts';
import { gruppavser, gruppindex } from '../grupptyp.ts';
import { ends } from './forklaraIntervall.ts';
import { varyingStep } from './forklaraSlump.ts';
import { okand } from './okandFraga.ts';
import { gruppspann, type Osakerhetsfall, type Osakerhetssvar } from './osakerhetsfall.ts';
import type { Overdel } from './osakerhetsfraga.ts';
import { chanceStep } from './sannolikhetssteg.ts';

/** In how many of the draws netto per inhabitant is above a limit, or is not, and what it can be. */
export function forklaraOver(
	fall: Osakerhetsfall,
	{ grupp, grans, sida }: Overdel
): Osakerhetssvar {
	const { alla, formel, dragna, drag } = fall;
	const egna = gruppspann(drag, grupp, gruppindex(grupp, alla) ?? new Int32Array(0));
	const over = egna.over(grans);
	if (over === undefined) return okand('Sannolikheten finns inte bland dragningarna.');
	const p = sida === 'over' ? over : 1 - over;
	const vad = `nettokostnaden per invånare är ${sida === 'over' ? 'mer än' : 'högst'} ${limit(grans, dragna)} kronor`;
	const spann = egna.medel('nettoKrPerInvanare');
	const rot = chanceStep(dragna, [`Sannolikhet att ${vad}`, p], {
		dragningar: `Dragningar där ${vad}`,
		steg: [...(spann ? ends(spann, 'kr/inv') : []), varyingStep(alla, formel)]
	});
	return { ok: true, avser: gruppavser(grupp, alla), rot };
}

function limit(
	grans: Overdel['grans'],
	{ gransKrPerInvanare = 0 }: Pick<Dragningsval, 'gransKrPerInvanare'>
): string {
	const kr = { over0: 0, over250: KANNBAR_KR_PER_INVANARE, overGrans: gransKrPerInvanare }[grans];
	return String(kr).replace('.', ',');
}
