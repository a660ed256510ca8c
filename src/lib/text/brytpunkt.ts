import type { Alternativresultat } from '#lib/engine/index.ts';
import {
	antalInvanare,
	antalKommuner,
	HARD_SPACE,
	procent,
	rundInvanare
} from '#lib/format/index.ts';
import { figur, mening, type Figur, type Mening } from './delar.ts';
import { delfigur, hasPengar } from './figurer.ts';

/** Where the money stops covering the cost, and how many are left below; null when there is no such question. */
export function brytpunktsmening(resultat: Alternativresultat): Mening | null {
	const { id, riket } = resultat;
	if (riket.summor.bruttoKr <= 0 || !hasPengar(resultat) || riket.antalKommuner === 0) return null;
	if (riket.antalUnderfinansierade === 0)
		return mening`Pengarna beräknas täcka kostnaden i alla kommuner.`;
	if (riket.antalUnderfinansierade === riket.antalKommuner) return ingenTacks(id, riket);
	const { invanare, typ } = riket.brytpunkt;
	if (invanare === null || typ === 'otydlig' || typ === 'alla' || typ === 'ingen')
		return otydlig(id, riket);
	return riket.brytpunkt.tacksRiktning === 'under' ? sma(id, riket) : stora(id, riket);
}

type Riket = Alternativresultat['riket'];

/** `10 kommuner med sammanlagt 40 000 invånare`, `1 kommun med 4 000 invånare`. */
function manga(alternativ: string, { brytpunkt }: Riket): Mening {
	const [antal, folk] = [brytpunkt.antalUnder ?? 0, brytpunkt.folkmangdUnder ?? 0];
	const fraga = {
		alternativ,
		grupp: { typ: 'under', invanare: brytpunkt.invanare ?? 0 }
	} as const;
	const kommuner = delfigur(antalKommuner(antal), antal, { ...fraga, del: 'antalKommuner' });
	const invanare = delfigur(antalInvanare(folk), folk, { ...fraga, del: 'folkmangd' });
	return mening`${kommuner} ${antal === 1 ? 'med' : 'med sammanlagt'} ${invanare}`;
}

/** How many people live where the money is not enough. */
export function underInvanare(
	alternativ: string,
	{ folkmangdUnderfinansierade: folk }: Riket
): Figur {
	return delfigur(antalInvanare(folk), folk, {
		alternativ,
		grupp: { typ: 'riket' },
		del: 'folkmangdUnderfinansierade'
	});
}

const grans = (alternativ: string, invanare: number): Figur =>
	figur(`${rundInvanare(invanare)}${HARD_SPACE}invånare`, {
		typ: 'storlek',
		alternativ,
		matt: 'brytpunkt'
	});

const under = (alternativ: string, antal: number): Figur =>
	figur(antalKommuner(antal), { typ: 'storlek', alternativ, matt: 'underfinansierade' });

function ingenTacks(id: string, { brytpunkt, antalKommuner: antal }: Riket): Mening {
	const vem = antal === 1 ? 'den enda kommunen' : 'någon kommun';
	const { invanare, tacksRiktning } = brytpunkt;
	if (invanare === null || tacksRiktning === null)
		return mening`Pengarna beräknas inte täcka kostnaden i ${vem}.`;
	const size = tacksRiktning === 'over' ? 'minst' : 'högst';
	return mening`Pengarna beräknas inte täcka kostnaden i ${vem}: det skulle krävas ${size} omkring ${grans(id, invanare)}.`;
}

function otydlig(id: string, riket: Riket): Mening {
	const { antalUnderfinansierade: antal } = riket;
	const invanare = underInvanare(id, riket);
	return antal === 1
		? mening`I ${under(id, antal)} med ${invanare} beräknas pengarna inte räcka, och det beror inte på hur stor den är.`
		: mening`I ${under(id, antal)} med sammanlagt ${invanare} beräknas pengarna inte räcka, och det beror inte på hur stora de är.`;
}

function stora(id: string, riket: Riket): Mening {
	const { invanare, antalUnder } = riket.brytpunkt;
	const under =
		antalUnder === 0
			? mening`Ingen kommun är mindre än så`
			: mening`Under den gränsen ligger ${manga(id, riket)}`;
	const start = riket.summor.nettoKr < 0 ? 'Ändå beräknas pengarna' : 'Pengarna beräknas';
	return mening`${start} räcka först vid omkring ${grans(id, invanare ?? 0)}. ${under}${sakerhet(riket)}.`;
}

function sma(id: string, riket: Riket): Mening {
	const { invanare, antalUnder } = riket.brytpunkt;
	const under =
		antalUnder === 0 ? mening`Ingen kommun är mindre än så` : mening`Så små är ${manga(id, riket)}`;
	return mening`Pengarna beräknas räcka bara upp till omkring ${grans(id, invanare ?? 0)}. ${under}${sakerhet(riket)}.`;
}

/** An estimated limit says how well it sorts; an exact one needs no such words. */
function sakerhet({ brytpunkt }: Riket): string {
	if (brytpunkt.typ !== 'skattad' || brytpunkt.sorterarRatt === null) return '';
	if (brytpunkt.sorterarRatt === 1) return '';
	// Rounded down: a limit with exceptions never sorts 100 %.
	const share = Math.floor(brytpunkt.sorterarRatt * 100) / 100;
	return `; gränsen stämmer för ${procent(share)} av kommunerna`;
}
