import type { Alternativformler } from './alternativ.ts';
import type { Dragresultat, Intervall } from './dra/dragresultat.ts';
import type { Osakerhetskalla, Slumpmodell } from './dra/kallor.ts';
import { slumpmodell } from './dra/slumpmodell.ts';
import type { Formler } from './formler.ts';
import { tomt } from './gruppfall.ts';
import type { Steg } from './steg.ts';

const number = (namn: string, varde: number, enhet: string): Steg => ({
	...tomt,
	namn,
	op: 'tal',
	varde,
	enhet
});

/** How many draws, with which seed, and how much another seed would move the ends. */
export function drawStep(
	{ dragningar, fro }: Dragresultat,
	[{ fel }, enhet]: readonly [Intervall, string]
): Steg {
	return {
		...number('Dragningar', dragningar, ''),
		op: 'antal',
		anmarkning: `Med frö ${fro}. Samma frö ger samma siffror.`,
		steg: [
			number('Slumpens fel i P10', fel.p10, enhet),
			number('Slumpens fel i P90', fel.p90, enhet)
		]
	};
}

/** Every assumption that varies, with its limits. */
export function varyingStep(alla: Formler, formel: Alternativformler): Steg {
	const modell = slumpmodell(formel, alla.dokument.parametrar);
	return {
		...number('Det som varierar', modell.kallor.length, ''),
		op: 'antal',
		anmarkning:
			'Antaganden. Allt annat räknas som säkert: statistiken, pengarnas belopp och hur kraven är skrivna.',
		steg: modell.kallor.flatMap((kalla, k) => {
			const [first, ...rest] = limits(modell, k, kalla.namn);
			return first === undefined ? [] : [{ ...first, ...origin(kalla, [alla, formel]) }, ...rest];
		})
	};
}

function limits({ atomer, lokala }: Slumpmodell, k: number, namn: string): Steg[] {
	return [
		...atomer.flatMap(({ kalla, spann: { lag, hog } }) =>
			kalla === k
				? [
						number(`${namn}, låg (P10)`, lag, 'gånger det troliga'),
						number(`${namn}, hög (P90)`, hog, 'gånger det troliga')
					]
				: []
		),
		...lokala.flatMap(({ kalla, spridning }) =>
			kalla === k ? [number(`${namn}, standardavvikelse`, spridning, 'andel')] : []
		)
	];
}

/** Which post states the limits, and whether they are the app's own, that nobody who knows the post has tried. */
function origin(
	{ id }: Osakerhetskalla,
	[{ dokument }, { alternativ }]: readonly [Formler, Alternativformler]
): Partial<Steg> {
	const at = id.indexOf(':');
	const [typ, namn] = [id.slice(0, at), id.slice(at + 1)];
	const i = alternativ.kostnadsposter.findIndex((post) =>
		typ === 'grupp' ? post.osakerhet?.samvariation === namn : post.id === namn
	);
	const post = alternativ.kostnadsposter[i];
	if (post === undefined || typ === 'parameter' || typ === 'andelSomSoker') return {};
	const plats = dokument.alternativ.findIndex((ett) => ett.id === alternativ.id);
	const isStandard = typ !== 'redanUppfyllt' && post.osakerhet?.standardgranser === true;
	return {
		kallor: [{ typ: 'dokument', path: `alternativ[${plats}].kostnadsposter[${i}]` }],
		antagande: isStandard,
		anmarkning: isStandard ? 'Standardgränser, som ingen har prövat för utredningen.' : ''
	};
}
