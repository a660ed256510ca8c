import {
	KANNBAR_KR_PER_INVANARE,
	type Alternativdrag,
	type Alternativresultat
} from '#lib/engine/index.ts';
import { gemen, HARD_SPACE, versal } from '#lib/format/index.ts';
import { mening, stycke, type Mening } from '../delar.ts';
import { subjekt } from '../kostnad.ts';
import { hasGranser, osakerhetsgrund, tackning } from '../osakerhet/grund.ts';
import { hasPengar } from '../figurer.ts';
import { isOklar, rackermening } from '../osakerhet/racker.ts';
import {
	blir,
	fastFigur,
	intervallfraga,
	isFast,
	minusord,
	over,
	overfraga,
	SAKERT,
	SANNOLIKT,
	spannet
} from '../osakerhet/spann.ts';
import { bebodda } from '../storlek.ts';
import { iKlass } from './ekonomi.ts';
import { isOkand, narOchPris } from './kostnad.ts';
import type { Meningskontext, Utkast } from './utsaga.ts';

type Draget = readonly [
	resultat: Alternativresultat,
	drag: Alternativdrag,
	kontext: Meningskontext
];

/**
 * What the figures can be, in the fixed words for probabilities (docs/metod.md §10.5). Each names its year and what it
 * rests on, so that it can be quoted alone.
 */
export function osakerhetsmeningar(...draget: Draget): readonly Utkast[] {
	const [resultat, drag] = draget;
	if (isOkand(resultat)) return [];
	if (!drag.osaker) return [['osakerhet', 'osakerhet', utanOsakerhet(draget)]];
	return [
		['osakerhet', 'osakerhet', kostnad(draget)],
		['osakerhetNetto', 'osakerhet', netto(draget)],
		...minsta(draget),
		['kontrolleraForst', 'osakerhet', viktigast(drag)]
	];
}

const grunden = ([{ id }, , kontext]: Draget): string => osakerhetsgrund(tackning(kontext, id));

function utanOsakerhet([resultat, , kontext]: Draget): Mening {
	const vem = gemen(subjekt(resultat));
	return hasGranser(tackning(kontext, resultat.id))
		? mening`Med de gränser som är angivna för ${vem} varierar inte siffrorna, och de har därför inget intervall.`
		: mening`Ingen osäkerhet är angiven för ${vem}, och siffrorna har därför inget intervall.`;
}

const RIKET = { typ: 'riket' } as const;

function kostnad(draget: Draget): Mening | null {
	const [resultat, { id, riket }, kontext] = draget;
	const spann = riket.summor.bruttoKr;
	if (spann === undefined) return null;
	const sparar = spann.p90 <= 0 && spann.p10 < 0;
	const verb = sparar ? 'sparar' : 'kostar';
	const fel = { p10: spann.fel.p90, p90: spann.fel.p10 };
	const varde = sparar ? { p10: -spann.p90, p90: -spann.p10, fel } : spann;
	const fraga = intervallfraga(id, RIKET, ['bruttoKr', 'summa']);
	const nar = narOchPris(kontext);
	if (isFast(spann))
		return mening`${subjekt(resultat)} ${verb} kommunerna ${fastFigur(varde, fraga)} om året ${nar}, ${SAKERT}.`;
	return mening`${versal(grunden(draget))} ${verb} ${gemen(subjekt(resultat))} kommunerna ${SANNOLIKT} ${spannet(varde, fraga)} om året ${nar}.`;
}

function netto(draget: Draget): Mening | null {
	const [resultat, { id, riket }, kontext] = draget;
	const spann = riket.summor.nettoKr;
	if (spann === undefined) return null;
	const belopp = blir(spann, intervallfraga(id, RIKET, ['nettoKr', 'summa']));
	const grund = isFast(spann) ? SAKERT : grunden(draget);
	const vad = mening`Kommunernas nettokostnad ${belopp} om året ${narOchPris(kontext)}, ${grund}${minusord(spann)}.`;
	if (!isOklar(spann)) return vad;
	const over0 = riket.sannolikheter?.over0;
	return stycke([vad, rackermening(over0, hasPengar(resultat), overfraga(id, RIKET))]);
}

/** The smallest class: whether its kommuner together get a net cost, and one that is felt. */
function minsta(draget: Draget): readonly Utkast[] {
	const [resultat, drag, { slutYear }] = draget;
	const klass = bebodda(resultat)[0];
	const index = resultat.storleksklasser.findIndex((ett) => ett === klass?.resultat);
	const egna = drag.storleksklasser[index];
	if (klass === undefined || egna === undefined) return [];
	const plats = iKlass(klass);
	const nar = `när allt är infört ${slutYear}`;
	const spann = egna.matt.nettoKrPerInvanare;
	if (spann && isFast(spann)) return [];
	const rest = `${nar}, ${grunden(draget)}`;
	const over0 = over(
		egna.sannolikheter?.over0,
		[`den sammanlagda nettokostnaden ${plats}`, `större än noll ${rest}`],
		overfraga(drag.id, klass.grupp)()
	);
	const p = egna.sannolikheter?.over250;
	const grans = `mer än ${KANNBAR_KR_PER_INVANARE}${HARD_SPACE}kronor per invånare ${rest}`;
	// The limit of what is felt, where it is not out of the question.
	const kannbar =
		p === undefined || p < 0.01
			? null
			: over(
					p,
					[`den genomsnittliga nettokostnaden ${plats}`, grans],
					overfraga(drag.id, klass.grupp, 'over250')()
				);
	return [
		['minstaOver0', 'osakerhet', over0],
		['minstaOver250', 'osakerhet', kannbar]
	];
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
