import { klassgranser } from '#lib/model/index.ts';
import { ends } from './forklaraIntervall.ts';
import { varyingStep } from './forklaraSlump.ts';
import { led } from './gruppfall.ts';
import { gruppavser } from '../grupptyp.ts';
import { okand } from './okandFraga.ts';
import type { Osakerhetsfall, Osakerhetssvar } from './osakerhetsfall.ts';
import type { Klasschansdel } from './osakerhetsfraga.ts';
import { chanceStep } from './sannolikhetssteg.ts';
import type { Steg } from './steg.ts';

/** In how many of the draws the mean of one storleksklass is higher than that of another, and what each can be. */
export function forklaraKlasschans(
	fall: Osakerhetsfall,
	{ klass, mot }: Klasschansdel
): Osakerhetssvar {
	const { alla, dragna, drag } = fall;
	const p = drag.klassjamforelse[klass]?.[mot];
	if (p === undefined || p === null)
		return okand('Storleksklasserna går inte att jämföra: någon av dem har inga kommuner.');
	const rot = chanceStep(
		dragna,
		['Sannolikhet att nettokostnaden per invånare är högre i klassen än i den andra', p],
		{
			dragningar: 'Dragningar där medlet är högre i klassen än i den andra',
			anmarkning:
				'Klassernas medel jämförs dragning för dragning: det som är osäkert i båda slår lika. En dragning där de är lika räknas som en halv.',
			steg: [mean(fall, klass, 'klassen'), mean(fall, mot, 'den andra klassen')]
		}
	);
	return { ok: true, avser: gruppavser({ typ: 'storleksklass', index: klass }, alla), rot };
}

/** What the mean of a class can be, which class it is, and what varies in it. */
function mean({ alla, formel, drag }: Osakerhetsfall, index: number, vilken: string): Steg {
	const spann = drag.storleksklasser[index]?.matt.nettoKrPerInvanare ?? null;
	const { franInvanare = null, tillInvanare = null } =
		klassgranser(alla.dokument.storleksgranser)[index] ?? {};
	const grans = (namn: string, varde: number | null) =>
		varde === null ? [] : [led(namn, [varde, 'invånare'], { op: 'tal' })];
	return led(
		`Nettokostnad per invånare i ${vilken}, medel: median`,
		[spann?.median ?? null, 'kr/inv'],
		{
			op: 'kvantil',
			steg: [
				...(spann === null ? [] : ends(spann, 'kr/inv')),
				...grans('Klassen börjar vid', franInvanare),
				...grans('Klassen slutar före', tillInvanare),
				varyingStep(alla, formel)
			]
		}
	);
}
