import { chansMot } from '../chansMot.ts';
import type { Alternativdrag } from '../dra/dragresultat.ts';
import { ends } from './forklaraIntervall.ts';
import { varyingStep } from './forklaraSlump.ts';
import { gruppavser, gruppens, type Grupp } from '../grupptyp.ts';
import { led } from './gruppfall.ts';
import { okand, RAKNAS } from './okandFraga.ts';
import type { Osakerhetsfall, Osakerhetssvar } from './osakerhetsfall.ts';
import type { Chansdel } from './osakerhetsfraga.ts';
import { chanceStep } from './sannolikhetssteg.ts';
import type { Steg } from './steg.ts';

/** In how many of the draws the alternative costs the group less than the other, and what each of them can cost. */
export function forklaraChans(fall: Osakerhetsfall, { mot, grupp }: Chansdel): Osakerhetssvar {
	const { alla, dragna, drag } = fall;
	const andra = dragna.alternativ.find(({ id }) => id === mot);
	const chans = chansMot(dragna.jamforelser, [drag.id, mot]);
	// The first draws may be of the alternative on the screen alone.
	if (andra === undefined || chans === null) return RAKNAS;
	const p = gruppens(chans, grupp);
	if (p === undefined || p === null) return okand('Gruppen har inga kommuner att jämföra i.');
	const rot = chanceStep(
		dragna,
		[`Sannolikhet att nettokostnaden är lägre med ${drag.namn} än med ${andra.namn}`, p],
		{
			dragningar: `Dragningar där ${drag.namn} kostar mindre än ${andra.namn}`,
			anmarkning:
				'Alternativen jämförs dragning för dragning: det som är osäkert i båda slår lika. En dragning där de kostar lika mycket räknas som en halv.',
			steg: [drag, andra].map((ett) => netto(fall, ett, grupp))
		}
	);
	return { ok: true, avser: gruppavser(grupp, alla), rot };
}

/** What netto of an alternative can be, and what varies in it. */
function netto({ alla }: Osakerhetsfall, drag: Alternativdrag, grupp: Grupp): Steg {
	const spann = gruppens(drag, grupp)?.summor.nettoKr;
	const formel = alla.alternativ.find(({ alternativ }) => alternativ.id === drag.id);
	return led(`Nettokostnad med ${drag.namn}, median`, [spann?.median ?? null, 'kr'], {
		op: 'kvantil',
		steg: [
			...(spann === undefined ? [] : ends(spann, 'kr')),
			...(formel === undefined ? [] : [varyingStep(alla, formel)])
		]
	});
}
