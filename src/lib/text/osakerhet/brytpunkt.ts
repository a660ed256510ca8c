import type { Brytpunktsdrag, Brytpunktsvarde, Fraga, Intervall } from '#lib/engine/index.ts';
import { HARD_SPACE } from '#lib/format/index.ts';
import { mening, type Mening } from '../delar.ts';
import { folkmangdsspann, SALLAN } from './folkmangdsspann.ts';
import { sannolikhetsfigur, osakerhetsfraga } from './spann.ts';

/** So sure must it be on which side the money covers the cost for the side to be named. */
const SAKER_SIDA = 0.9;

/** From which size the money covers the cost, as an interval, and how often there is such a size. */
export function brytpunktstext(alternativ: string, brytpunkt: Brytpunktsdrag): readonly Mening[] {
	const { typ, intervall, andelMed, andelAlla, andelIngen, andelOtydlig } = brytpunkt;
	const ask = asker(alternativ);
	const hasSpann = intervall !== null && andelMed >= SALLAN;
	const meningar = hasSpann ? [spannmening(brytpunkt, intervall, ask)] : [];
	const utan: readonly (readonly [number, Brytpunktsvarde, string])[] = [
		[hasSpann ? 0 : andelMed, 'med', 'att det finns en brytpunkt'],
		[andelAlla, 'alla', 'att pengarna räcker i alla kommuner'],
		[andelIngen, 'ingen', 'att pengarna inte räcker i någon kommun'],
		[
			andelOtydlig,
			'otydlig',
			'att ingen folkmängd skiljer kommuner där pengarna räcker från de andra'
		]
	];
	for (const [andel, varde, vad] of utan)
		if (andel >= 0.005)
			meningar.push(mening`Sannolikheten ${vad} är ${sannolikhetsfigur(andel, ask(varde))}.`);
	if (typ === 'skattad' && hasSpann)
		meningar.push(
			mening`Brytpunkten är skattad: den gräns som bäst skiljer kommunerna åt i varje dragning.`
		);
	return meningar;
}

type Asker = (varde: Brytpunktsvarde) => Fraga;

const asker =
	(alternativ: string): Asker =>
	(varde) =>
		osakerhetsfraga(alternativ, { typ: 'brytpunkt', varde });

function spannmening(
	{ andelMed, andelOver }: Brytpunktsdrag,
	intervall: Intervall,
	ask: Asker
): Mening {
	const over = andelOver ?? 1;
	const vad =
		Math.max(over, 1 - over) < SAKER_SIDA
			? 'den folkmängd som skiljer kommuner där pengarna räcker från de andra'
			: `den folkmängd från vilken pengarna täcker kostnaden i ${over >= 0.5 ? 'större' : 'mindre'} kommuner`;
	const nar =
		andelMed >= 0.995
			? ''
			: mening`, när det finns en sådan gräns (sannolikhet ${sannolikhetsfigur(andelMed, ask('med'))})`;
	return mening`Brytpunkten, ${vad}, ligger med 80${HARD_SPACE}procents sannolikhet ${folkmangdsspann(intervall, ask('spann'))} invånare${nar}.`;
}
