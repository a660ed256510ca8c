import type { Alternativformler } from '../alternativ.ts';
import type { Dragresultat } from '../dra/dragresultat.ts';
import { forklaraAntagande } from './forklaraAntagande.ts';
import { forklaraAr, forklaraArslage } from './forklaraAr.ts';
import { forklaraBrytpunktsspann } from './forklaraBrytpunktsspann.ts';
import { forklaraChans } from './forklaraChans.ts';
import { forklaraKlasschans } from './forklaraKlasschans.ts';
import { forklaraFall } from './forklaraFall.ts';
import { forklaraOver } from './forklaraOver.ts';
import { forklaraNollpunkt } from './forklaraNollpunkt.ts';
import type { Formler } from '../formler.ts';
import { okand, RAKNAS } from './okandFraga.ts';
import type { Osakerhetsfall, Osakerhetssvar } from './osakerhetsfall.ts';
import type { Osakerhetsdel, Osakerhetsfraga } from './osakerhetsfraga.ts';

/** The steps behind a figure of the uncertainty; its value is the one the draws gave, never another. */
export function forklaraOsakerhet(
	alla: Formler,
	formel: Alternativformler,
	[{ alternativ, del }, dragna]: readonly [Osakerhetsfraga, Dragresultat | null]
): Osakerhetssvar {
	const drag = dragna?.alternativ.find(({ id }) => id === alternativ);
	if (dragna === null || drag === undefined) return RAKNAS;
	if (!drag.osaker) return okand('Ingen osäkerhet är angiven för alternativet.');
	return explained({ alla, formel, dragna, drag }, del);
}

function explained(fall: Osakerhetsfall, del: Osakerhetsdel): Osakerhetssvar {
	switch (del.typ) {
		case 'fall':
			return forklaraFall(fall, del);
		case 'year':
			return forklaraAr(fall, del);
		case 'years':
			return forklaraArslage(fall, del);
		case 'antagande':
			return forklaraAntagande(fall, del);
		case 'nollpunkt':
			return forklaraNollpunkt(fall, del);
		case 'chans':
			return forklaraChans(fall, del);
		case 'over':
			return forklaraOver(fall, del);
		case 'klasschans':
			return forklaraKlasschans(fall, del);
		case 'brytpunkt':
			return forklaraBrytpunktsspann(fall, del);
	}
}
