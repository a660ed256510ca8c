import type {
	Alternativjamforelse,
	Alternativresultat,
	Skillnadsfraga
} from '#lib/engine/index.ts';
import { belopp, beloppDelar, gemen, HARD_SPACE, MINUS, versal } from '#lib/format/index.ts';
import { figur, mening, type Figur, type Mening } from '../delar.ts';
import { isNoll, kronor } from '../figurer.ts';
import { subjekt } from '../kostnad.ts';
import { bebodda, type Klass } from '../storlek.ts';
import { iKlass } from './ekonomi.ts';
import { isOkand } from './kostnad.ts';
import { over } from '../osakerhet/spann.ts';
import type { Utkast } from './utsaga.ts';

/** Two alternatives: what is spoken of, and what it is held against. */
type Par = readonly [annat: Alternativresultat, huvud: Alternativresultat];

/** How likely one is to be cheaper, when that is drawn, and with which limits in which year. */
type Parosakerhet = {
	readonly par: Alternativjamforelse | undefined;
	readonly grund: string;
};

/** Another alternative beside the one on the screen, in riket and in the smallest kommuner. */
export function jamforelsemeningar(
	huvud: Alternativresultat,
	annat: Alternativresultat,
	osakerhet: Parosakerhet
): readonly Utkast[] {
	if (isOkand(huvud) || isOkand(annat) || isTomt(annat) || isTomt(huvud)) return [];
	return [
		[`jamforelse.${annat.id}`, 'alternativ', jamforelse([annat, huvud])],
		[`sannolikt.${annat.id}`, 'alternativ', sannolikt([annat, huvud], osakerhet)]
	];
}

/** Nothing to pay and nothing to get: a comparison says no more than the cost. */
function isTomt({ riket: { summor } }: Alternativresultat): boolean {
	return [summor.bruttoKr, summor.ersattningKr, summor.avgiftKr].every((kr) => isNoll(kr, 1));
}

/** The same netto in riket. */
function isLika([annat, huvud]: Par): boolean {
	const scale = Math.max(annat.riket.summor.bruttoKr, huvud.riket.summor.bruttoKr);
	return isNoll(annat.riket.summor.nettoKr - huvud.riket.summor.nettoKr, scale);
}

function jamforelse([annat, huvud]: Par): Mening {
	const [a, b] = [annat.riket.summor.nettoKr, huvud.riket.summor.nettoKr];
	const same = isLika([annat, huvud]);
	const [x, y] = [gemen(subjekt(annat)), gemen(subjekt(huvud))];
	const par = { alternativ: annat.id, mot: huvud.id };
	const riket = same
		? mening`Kommunernas nettokostnad beräknas bli densamma med ${x} som med ${y}, ${netto(huvud)} om året.`
		: mening`Kommunernas nettokostnad beräknas bli ${skillnadsfigur(belopp(Math.abs(a - b)), a - b, { ...par, grupp: { typ: 'riket' }, matt: 'nettoKr', varde: 'summa' })} ${ord(a - b)} om året med ${x} än med ${y}: ${netto(annat)} mot ${netto(huvud)}.`;
	const alla = mening`${riket}${iMinsta([annat, huvud], same)}`;
	const minus = alla.some(({ typ, text }) => typ === 'figur' && text.startsWith(MINUS));
	return minus ? mening`${alla} Minus betyder att pengarna överstiger kostnaden.` : alla;
}

function skillnadsfigur(text: string, varde: number, fraga: Omit<Skillnadsfraga, 'typ'>): Figur {
	return { ...figur(text, { typ: 'skillnad', ...fraga }), varde };
}

const ord = (skillnad: number): string => (skillnad > 0 ? 'högre' : 'lägre');

function netto({ id, riket }: Alternativresultat): Figur {
	const { tal, enhet } = beloppDelar(riket.summor.nettoKr);
	const fraga = { typ: 'grupp', alternativ: id, grupp: { typ: 'riket' } } as const;
	return figur(`${tal}${HARD_SPACE}${enhet}`, { ...fraga, matt: 'nettoKr', varde: 'summa' });
}

const NETTO = 'nettoKrPerInvanare';

function perHead({ id }: Alternativresultat, { grupp, resultat }: Klass): Figur {
	const fraga = { typ: 'grupp', alternativ: id, grupp, matt: NETTO, varde: 'medel' } as const;
	return figur(kronor(resultat.matt[NETTO].medel), fraga);
}

/** The same comparison in the smallest class; nothing when it tells no more. */
function iMinsta([annat, huvud]: Par, same: boolean): Mening {
	const [x, y] = [bebodda(annat), bebodda(huvud)];
	const [a, b] = [x[0], y[0]];
	if (a === undefined || b === undefined || x.length < 2) return mening``;
	const skillnad = (a.resultat.matt[NETTO].medel ?? 0) - (b.resultat.matt[NETTO].medel ?? 0);
	if (Math.abs(skillnad) < 0.005)
		return same
			? mening``
			: mening` ${versal(iKlass(a))} är den densamma, ${perHead(huvud, b)} per invånare.`;
	const par = { alternativ: annat.id, mot: huvud.id };
	const men = same ? `Men ${iKlass(a)}` : versal(iKlass(a));
	return mening` ${men} beräknas den bli ${skillnadsfigur(kronor(Math.abs(skillnad)), skillnad, { ...par, grupp: a.grupp, matt: NETTO, varde: 'medel' })} per invånare ${ord(skillnad)}: ${perHead(annat, a)} mot ${perHead(huvud, b)}.`;
}

function sannolikt([annat, huvud]: Par, { par, grund }: Parosakerhet): Mening | null {
	if (par === undefined) return null;
	// Whatever the assumptions become they are the same, and that has been said.
	if (par.lika.riket) return null;
	const p = par.a === annat.id ? par.riket : 1 - par.riket;
	return over(p, [
		'kommunernas nettokostnad',
		`lägre med ${gemen(subjekt(annat))} än med ${gemen(subjekt(huvud))} ${grund}`
	]);
}
