import type { Alternativformler } from '../alternativ.ts';
import type { Dragresultat, Intervall } from '../dra/dragresultat.ts';
import type { Osakerhetskalla, Slumpmodell } from '../dra/kallor.ts';
import { slumpmodell } from '../dra/slumpmodell.ts';
import type { Formler } from '../formler.ts';
import { dokumentrad } from './dokumentrad.ts';
import { led } from './gruppfall.ts';
import type { Steg } from './steg.ts';

/** How many draws, with which seed, and how much another seed would move the ends of an interval. */
export function drawStep(
	{ dragningar, fro }: Pick<Dragresultat, 'dragningar' | 'fro'>,
	spann: readonly [Pick<Intervall, 'fel'>, string] | null
): Steg {
	const fel = (namn: string, ande: 'p10' | 'p90'): Steg[] =>
		spann === null ? [] : [led(namn, [spann[0].fel[ande], spann[1]])];
	return led('Dragningar', [dragningar, ''], {
		op: 'antal',
		anmarkning: `Med frö ${fro}. Samma frö ger samma siffror.`,
		steg: [...fel('Slumpens fel i P10', 'p10'), ...fel('Slumpens fel i P90', 'p90')]
	});
}

/** What of the alternative may vary: all of it, or some sources of a model of one's own. */
export type Slumpval = {
	readonly modell: Slumpmodell;
	readonly isMed: (kalla: number) => boolean;
};

const alltSomVarierar = ({ dokument }: Formler, formel: Alternativformler): Slumpval => ({
	modell: slumpmodell(formel, dokument.parametrar),
	isMed: () => true
});

/** Every assumption that varies, with its limits. */
export function varyingStep(
	alla: Formler,
	formel: Alternativformler,
	val: Slumpval = alltSomVarierar(alla, formel)
): Steg {
	const valda = [...val.modell.kallor.keys()].filter(val.isMed);
	return led('Det som varierar', [valda.length, ''], {
		op: 'antal',
		anmarkning:
			'Antaganden. Allt annat räknas som säkert: statistiken, pengarnas belopp och hur kraven är skrivna.',
		steg: valda.flatMap((k) => limitSteps([alla, formel], val.modell, k))
	});
}

/** The limits of one assumption, and where they are from. */
export function limitSteps(
	plats: readonly [Formler, Alternativformler],
	modell: Slumpmodell,
	k: number
): Steg[] {
	const kalla = modell.kallor[k];
	if (kalla === undefined) return [];
	const [first, ...rest] = limits(modell, k, kalla.namn);
	return first === undefined ? [] : [{ ...first, ...origin(kalla, plats) }, ...rest];
}

function limits({ atomer, lokala }: Slumpmodell, k: number, namn: string): Steg[] {
	return [
		...atomer.flatMap(({ kalla, spann: { lag, hog } }) =>
			kalla === k
				? [
						led(`${namn}, låg (P10)`, [lag, 'gånger det troliga']),
						led(`${namn}, hög (P90)`, [hog, 'gånger det troliga'])
					]
				: []
		),
		...lokala.flatMap(({ kalla, spridning }) =>
			kalla === k ? [led(`${namn}, standardavvikelse`, [spridning, 'andel'])] : []
		)
	];
}

/** Which post states the limits, and whether they are the app's own, that nobody who knows the post has tried. */
export function origin(
	{ id }: Osakerhetskalla,
	[{ dokument }, { alternativ }]: readonly [Formler, Alternativformler]
): Partial<Steg> {
	const at = id.indexOf(':');
	const [typ, namn] = [id.slice(0, at), id.slice(at + 1)];
	if (typ === 'parameter' || typ === 'andelSomSoker') return {};
	const found = dokumentrad(
		{ dokument, alternativ: alternativ.id },
		'kostnadsposter',
		(post) => (typ === 'grupp' ? post.osakerhet?.samvariation : post.id) === namn
	);
	if (found === null) return {};
	const isStandard = typ !== 'redanUppfyllt' && found.rad.osakerhet?.standardgranser === true;
	return {
		kallor: [found.kalla],
		antagande: isStandard,
		anmarkning: isStandard ? 'Standardgränser, som ingen har prövat för utredningen.' : ''
	};
}
