import {
	KANNBAR_KR_PER_INVANARE,
	sannolikhetsord,
	type Alternativdrag,
	type Alternativresultat,
	type Intervall,
	type Sannolikhetsord
} from '#lib/engine/index.ts';
import { belopp, beloppDelar, HARD_SPACE, procent } from '#lib/format/index.ts';
import { antalsfigur, mening, type Figur, type Mening } from '../delar.ts';
import { subjekt } from '../kostnad.ts';
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
	return [
		['osakerhet', 'osakerhet', kostnad(resultat, drag.riket.summor.bruttoKr)],
		['osakerhetNetto', 'osakerhet', netto(drag.riket.summor.nettoKr)],
		[
			'minstaOver0',
			'osakerhet',
			over(sannolikheter?.over0, [`nettokostnaden ${vem}`, 'större än noll'])
		],
		['minstaOver250', 'osakerhet', kannbar(sannolikheter?.over250, vem)],
		['kontrolleraForst', 'osakerhet', viktigast(drag)]
	];
}

function utanOsakerhet(resultat: Alternativresultat): Mening {
	const vem = subjekt(resultat);
	return mening`Ingen osäkerhet är angiven för ${lagt(vem)}, och siffrorna har därför inget intervall.`;
}

const SANNOLIKT = `med 80${HARD_SPACE}procents sannolikhet`;

function kostnad(resultat: Alternativresultat, spann: Intervall | undefined): Mening | null {
	if (spann === undefined) return null;
	const sparar = spann.p90 <= 0 && spann.p10 < 0;
	const belopp = spannet(sparar ? { p10: -spann.p90, p90: -spann.p10 } : spann);
	return mening`Med den osäkerhet som är angiven ${sparar ? 'sparar' : 'kostar'} ${lagt(subjekt(resultat))} kommunerna ${SANNOLIKT} ${belopp} om året.`;
}

function netto(spann: Intervall | undefined): Mening | null {
	if (spann === undefined) return null;
	const tecken = spann.p10 < 0 ? '; minus betyder att pengarna är mer än kostnaden' : '';
	return mening`Kommunernas nettokostnad är ${SANNOLIKT} ${spannet(spann)} om året${tecken}.`;
}

const lagt = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `mellan 70 och 180 miljoner kronor`; one figure when the ends are printed the same. */
function spannet({ p10, p90 }: Pick<Intervall, 'p10' | 'p90'>): Mening {
	const [a, b] = [beloppDelar(p10), beloppDelar(p90)];
	if (belopp(p10) === belopp(p90)) return mening`omkring ${antalsfigur(belopp(p10), p10)}`;
	const low = a.enhet === b.enhet ? a.tal : belopp(p10);
	return mening`mellan ${antalsfigur(low, p10)} och ${antalsfigur(belopp(p90), p90)}`;
}

/** `97 %`, never 0 or 100. */
function sannolikhet(p: number): Figur {
	const text =
		p >= 0.995 ? `mer än 99${HARD_SPACE}%` : p < 0.005 ? `mindre än 1${HARD_SPACE}%` : procent(p);
	return antalsfigur(text, p);
}

/** The words of the scale that stand in the clause; of the others the clause is said. */
const INUTI: ReadonlySet<Sannolikhetsord> = new Set([
	'så gott som säkert',
	'mycket troligen',
	'troligen',
	'troligen inte'
]);

/** `Nettokostnaden … blir troligen inte större än noll; sannolikheten är 12 %.` */
export function over(
	p: number | undefined,
	[subjektet, rest]: readonly [string, string]
): Mening | null {
	if (p === undefined) return null;
	const ord = sannolikhetsord(p);
	const pastaende = INUTI.has(ord)
		? `${subjektet.charAt(0).toUpperCase()}${subjektet.slice(1)} blir ${ord} ${rest}`
		: `Det är ${ord} att ${subjektet} blir ${rest}`;
	return mening`${pastaende}; sannolikheten är ${sannolikhet(p)}.`;
}

/** The limit of what is felt, where it is not out of the question. */
function kannbar(p: number | undefined, vem: string): Mening | null {
	if (p === undefined || p < 0.01) return null;
	const grans = `mer än ${KANNBAR_KR_PER_INVANARE}${HARD_SPACE}kronor per invånare`;
	return over(p, [`nettokostnaden ${vem}`, grans]);
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
