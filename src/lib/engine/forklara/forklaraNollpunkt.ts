import { antagandefall, type Antagandefall } from './antagandefall.ts';
import { vidSteg, type Vid } from './antagandesteg.ts';
import { antagetVarde, gangerVarde, type AntagetVarde } from './antagetVarde.ts';
import { troligt, verka } from '../dra/faktor.ts';
import { limitSteps, origin } from './forklaraSlump.ts';
import { led } from './gruppfall.ts';
import { okand } from './okandFraga.ts';
import { gruppfall, type Osakerhetsfall, type Osakerhetssvar } from './osakerhetsfall.ts';
import type { Nollpunktsdel } from './osakerhetsfraga.ts';
import type { Steg } from './steg.ts';

/** The value an assumption has, or the one that makes netto nothing in the median small kommun. */
export function forklaraNollpunkt(fall: Osakerhetsfall, del: Nollpunktsdel): Osakerhetssvar {
	const { alla, formel } = fall;
	const ett = antagandefall(fall, del.antagande);
	const kommun = alla.statistik.kommuner[ett?.drivna.median ?? -1];
	if (ett === null || kommun === undefined) return okand('Antagandet går inte att räkna.');
	const { kommunkod, kommunnamn } = kommun;
	const underlag = {
		dokument: alla.dokument,
		alternativ: formel.alternativ.id,
		parametrar: alla.parametrar.grund
	};
	const nu = antagetVarde(underlag, ett.antagande);
	if (nu === null) return okand('Antagandet är inget tal som kan vara ett annat.');
	const iUtredningen = stated(ett, nu);
	if (del.varde === 'nu') return { ok: true, avser: { typ: 'riket' }, rot: iUtredningen };
	const { nollpunkt } = ett.antagande;
	if (nollpunkt === null) return okand('Det finns inget värde som gör nettokostnaden noll.');
	const avser = { typ: 'kommun', kommunkod, kommunnamn } as const;
	return { ok: true, avser, rot: zero(ett, [nu, iUtredningen], nollpunkt) };
}

function stated({ fall, modell, kalla, antagande }: Antagandefall, nu: AntagetVarde): Steg {
	return led(`”${antagande.namn}” i utredningen`, [nu.varde, nu.enhet], {
		op: 'grupp',
		kallor: nu.kallor,
		steg: limitSteps([fall.alla, fall.formel], modell, kalla)
	});
}

/** The stated value × how many times it; a share no more than all of it. */
function zero(
	ett: Antagandefall,
	[nu, iUtredningen]: readonly [AntagetVarde, Steg],
	nollpunkt: number
): Steg {
	const { enhet } = nu;
	const namn = `Värde på ”${ett.antagande.namn}” som ger nettokostnaden noll`;
	const helt = nu.varde * nollpunkt;
	const varde = gangerVarde(nu, nollpunkt);
	const steg = [iUtredningen, times(ett, nollpunkt)];
	const anmarkning =
		'Kommunen är den i mitten av den minsta storleksklassen efter folkmängd. De andra antagandena är vid sitt troliga värde. Värdet söks genom halvering mellan en tusendel och tusen gånger det angivna.';
	if (varde === helt) return led(namn, [varde, enhet], { op: 'produkt', anmarkning, steg });
	return led(namn, [varde, enhet], {
		op: 'minst',
		anmarkning,
		steg: [
			led('Andelen gånger så mycket', [helt, enhet], { op: 'produkt', steg }),
			led('Hela', [1, enhet])
		]
	});
}

/** How many times the stated value, and what netto then is in the kommun, line by line. */
function times(ett: Antagandefall, nollpunkt: number): Steg {
	const { fall, modell, kalla, antagande, drivna } = ett;
	const { kommunkoder } = fall.alla.underlag;
	const vilka = gruppfall(fall, {
		typ: 'kommuner',
		namn: '',
		kommunkoder: [kommunkoder[drivna.median] ?? '']
	});
	const vid: Vid = {
		atom: (atom) => (atom.kalla === kalla ? verka(nollpunkt, atom.verkan) : troligt(atom)),
		namn: `${antagande.namn}, så många gånger`,
		ursprung: origin(modell.kallor[kalla] ?? antagande, [fall.alla, fall.formel])
	};
	const varde = drivna.mediankommunen.vid(kalla, nollpunkt);
	const netto =
		vilka === null
			? []
			: [
					vidSteg(ett, { vilka, enhet: 'kr' }, [
						'Nettokostnad i kommunen vid det värdet',
						varde,
						vid
					])
				];
	return led('Gånger det angivna', [nollpunkt, ''], { op: 'grans', steg: netto });
}
