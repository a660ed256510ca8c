import type { Alternativdrag, Arsdrag, Brytpunktsdrag, Intervall } from '#lib/engine/index.ts';
import {
	EN_DASH,
	HARD_SPACE,
	kvantilText,
	rundInvanare,
	sannolikhetstext,
	tal
} from '#lib/format/index.ts';
import type { Osakerhetsgrupp } from './grupper.ts';

/** The finding of the dotplot, counted in its own dots. */
export function prickrubrik(
	{ plats }: Osakerhetsgrupp,
	[over, alla]: readonly [number, number]
): string {
	const vem = plats === 'i riket' ? 'kommunerna i riket' : plats.replace(/^i /, '');
	if (over === alla)
		return `I alla ${alla} lika troliga fall får ${vem} sammantaget en nettokostnad`;
	if (over === 0)
		return `I inget av ${alla} lika troliga fall får ${vem} sammantaget en nettokostnad`;
	return `I ${over} av ${alla} lika troliga fall får ${vem} sammantaget en nettokostnad`;
}

/** The finding of the fan: in how many of the years the sign itself is uncertain. */
export function solfjaderrubrik(years: readonly Arsdrag[]): string {
	const plus = years.filter(({ nettoKr }) => nettoKr.p10 > 0).length;
	const minus = years.filter(({ nettoKr }) => nettoKr.p90 <= 0).length;
	const oklara = years.length - plus - minus;
	if (plus === years.length)
		return 'Varje år är nettokostnaden i riket mycket troligen större än noll';
	if (minus === years.length)
		return 'Varje år räcker statens pengar mycket troligen i riket som helhet';
	if (oklara === years.length)
		return 'Varje år kan nettokostnaden i riket bli både större och mindre än noll';
	if (oklara === 0)
		return `${versalTal(plus)} av ${litetTal(years.length)} år blir nettokostnaden i riket mycket troligen större än noll`;
	return `${versalTal(oklara)} av ${litetTal(years.length)} år kan nettokostnaden i riket bli både större och mindre än noll`;
}

const ORD = ['Inget', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio'];
const versalTal = (antal: number): string => ORD[antal] ?? tal(antal);
const litetTal = (antal: number): string => versalTal(antal).toLowerCase();

/** Seldomer than this an interval of the brytpunkt says nothing: that there may be one is enough. */
const SALLAN = 0.05;
/** So sure must it be on which side the money covers the cost for the side to be named. */
const SAKER_SIDA = 0.9;

/** From which size the money covers the cost, as an interval, and how often there is such a size. */
export function brytpunktstext(brytpunkt: Brytpunktsdrag): readonly string[] {
	const { typ, intervall, andelMed, andelAlla, andelIngen, andelOtydlig } = brytpunkt;
	const hasSpann = intervall !== null && andelMed >= SALLAN;
	const meningar = hasSpann ? [spannmening(brytpunkt, intervall)] : [];
	const utan: readonly (readonly [number, string])[] = [
		[hasSpann ? 0 : andelMed, 'att det finns en brytpunkt'],
		[andelAlla, 'att pengarna räcker i alla kommuner'],
		[andelIngen, 'att pengarna inte räcker i någon kommun'],
		[andelOtydlig, 'att ingen folkmängd skiljer kommuner där pengarna räcker från de andra']
	];
	for (const [andel, vad] of utan)
		if (andel >= 0.005) meningar.push(`Sannolikheten ${vad} är ${sannolikhetstext(andel)}.`);
	if (typ === 'skattad' && hasSpann)
		meningar.push(
			'Brytpunkten är skattad: den gräns som bäst skiljer kommunerna åt i varje dragning.'
		);
	return meningar;
}

function spannmening({ andelMed, andelOver }: Brytpunktsdrag, intervall: Intervall): string {
	const over = andelOver ?? 1;
	const vad =
		Math.max(over, 1 - over) < SAKER_SIDA
			? 'den folkmängd som skiljer kommuner där pengarna räcker från de andra'
			: `den folkmängd från vilken pengarna täcker kostnaden i ${over >= 0.5 ? 'större' : 'mindre'} kommuner`;
	const nar =
		andelMed >= 0.995
			? ''
			: `, när det finns en sådan gräns (sannolikhet ${sannolikhetstext(andelMed)})`;
	return `Brytpunkten, ${vad}, ligger med 80${HARD_SPACE}procents sannolikhet ${folkmangdsspann(intervall)} invånare${nar}.`;
}

function folkmangdsspann(intervall: Intervall): string {
	const [low, high] = [intervall.p10, intervall.p90].map((x) => kvantilText(x, intervall));
	if (low === high) return `omkring ${rundInvanare(intervall.median)}`;
	// What is rounded to nothing is no limit.
	return low === '0' ? `under ${high ?? ''}` : `mellan ${low ?? ''} och ${high ?? ''}`;
}

/** The two answers that have drivers of their own. */
export type Drivsvar = 'riket' | 'minstaKlassen';

type Antaganden = NonNullable<Alternativdrag['kanslighet']>['antaganden'];

/** Which assumption drives the answer. */
export function tornadorubrik({ antaganden }: { antaganden: Antaganden }, svar: Drivsvar): string {
	const [first, ...rest] = antaganden;
	if (first === undefined) return 'Inget antagande är osäkert';
	const storst = rest.reduce(
		(best, ett) => (ett[svar].total > best[svar].total ? ett : best),
		first
	);
	return `”${storst.namn}” betyder mest ${svar === 'riket' ? 'i riket' : 'i de minsta kommunerna'}`;
}

/** How the drivers differ between riket and the smallest class: the local spread does, above all. */
export function skillnadsmening({ kanslighet }: Alternativdrag): string {
	if (kanslighet === null || kanslighet.antaganden.length < 2) return '';
	const { antaganden } = kanslighet;
	const skild = antaganden.reduce((best, ett) => (gap(ett) > gap(best) ? ett : best));
	if (gap(skild) < 0.02)
		return 'Antagandena står för nästan samma del av osäkerheten i riket som i de minsta kommunerna.';
	const andel = (del: number) => sannolikhetstext(del);
	return `Riket och de minsta kommunerna skiljer sig åt: ”${skild.namn}” står för ${andel(skild.riket.forsta)} av osäkerheten i riket och ${andel(skild.minstaKlassen.forsta)} i de minsta kommunerna.`;
}

const gap = ({ riket, minstaKlassen }: Antaganden[number]): number =>
	Math.abs(riket.forsta - minstaKlassen.forsta);

/** `P10–P90`: how the ends are named in heads. */
export const P10P90 = `P10${EN_DASH}P90`;
