import {
	KANNBAR_KR_PER_INVANARE,
	type Alternativdrag,
	type Alternativresultat,
	type Fraga
} from '#lib/engine/index.ts';
import { HARD_SPACE } from '#lib/format/index.ts';
import { mening, type Mening } from '../delar.ts';
import { subjekt } from '../kostnad.ts';
import { intervallfraga, minusord, over, SANNOLIKT, spannet } from '../osakerhet/spann.ts';
import { bebodda } from '../storlek.ts';
import { iKlass } from './ekonomi.ts';
import { isOkand } from './kostnad.ts';
import type { Utkast } from './utsaga.ts';

/** What the figures can be, in the fixed words for probabilities (docs/metod.md §10.5). */
export function osakerhetsmeningar(
	resultat: Alternativresultat,
	drag: Alternativdrag
): readonly Utkast[] {
	if (isOkand(resultat)) return [];
	if (!drag.osaker) return [['osakerhet', 'osakerhet', utanOsakerhet(resultat)]];
	const minsta = bebodda(resultat)[0];
	const index = resultat.storleksklasser.findIndex((klass) => klass === minsta?.resultat);
	const sannolikheter = drag.storleksklasser[index]?.sannolikheter;
	const vem = minsta === undefined ? '' : iKlass(minsta);
	const perInvanare = minsta && intervallfraga(drag.id, minsta.grupp, MEDEL);
	return [
		['osakerhet', 'osakerhet', kostnad(resultat, drag)],
		['osakerhetNetto', 'osakerhet', netto(drag)],
		[
			'minstaOver0',
			'osakerhet',
			over(sannolikheter?.over0, [`nettokostnaden ${vem}`, 'större än noll'], perInvanare)
		],
		['minstaOver250', 'osakerhet', kannbar(sannolikheter?.over250, vem, perInvanare)],
		['kontrolleraForst', 'osakerhet', viktigast(drag)]
	];
}

function utanOsakerhet(resultat: Alternativresultat): Mening {
	const vem = subjekt(resultat);
	return mening`Ingen osäkerhet är angiven för ${lagt(vem)}, och siffrorna har därför inget intervall.`;
}

const RIKET = { typ: 'riket' } as const;
const MEDEL = ['nettoKrPerInvanare', 'medel'] as const;

function kostnad(resultat: Alternativresultat, { id, riket }: Alternativdrag): Mening | null {
	const spann = riket.summor.bruttoKr;
	if (spann === undefined) return null;
	const sparar = spann.p90 <= 0 && spann.p10 < 0;
	const fel = { p10: spann.fel.p90, p90: spann.fel.p10 };
	const fraga = intervallfraga(id, RIKET, ['bruttoKr', 'summa']);
	const belopp = spannet(sparar ? { p10: -spann.p90, p90: -spann.p10, fel } : spann, fraga);
	return mening`Med den osäkerhet som är angiven ${sparar ? 'sparar' : 'kostar'} ${lagt(subjekt(resultat))} kommunerna ${SANNOLIKT} ${belopp} om året.`;
}

function netto({ id, riket }: Alternativdrag): Mening | null {
	const spann = riket.summor.nettoKr;
	if (spann === undefined) return null;
	const fraga = intervallfraga(id, RIKET, ['nettoKr', 'summa']);
	return mening`Kommunernas nettokostnad är ${SANNOLIKT} ${spannet(spann, fraga)} om året${minusord(spann)}.`;
}

const lagt = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The limit of what is felt, where it is not out of the question. */
function kannbar(p: number | undefined, vem: string, fraga: Fraga | undefined): Mening | null {
	if (p === undefined || p < 0.01) return null;
	const grans = `mer än ${KANNBAR_KR_PER_INVANARE}${HARD_SPACE}kronor per invånare`;
	return over(p, [`nettokostnaden ${vem}`, grans], fraga);
}

function viktigast({ kanslighet }: Alternativdrag): Mening | null {
	if (kanslighet === null) return null;
	const namn = (id: string | null) => kanslighet.antaganden.find((a) => a.id === id)?.namn ?? null;
	const riket = namn(kanslighet.kontrolleraForst.riket);
	const sma = namn(kanslighet.kontrolleraForst.minstaKlassen);
	if (riket === null) return null;
	if (sma === null || sma === riket)
		return mening`Det antagande som betyder mest för osäkerheten är ”${riket}”.`;
	return mening`Det antagande som betyder mest för osäkerheten är i riket ”${riket}” och i de minsta kommunerna ”${sma}”.`;
}
