import { meanStep } from './forklaraGrupp.ts';
import { drawStep, varyingStep } from './forklaraSlump.ts';
import { gruppavser, gruppens } from '../grupptyp.ts';
import { fallplats, likaFall } from '../likaFall.ts';
import { beraknat, led } from './gruppfall.ts';
import { INGEN_GRUPP, okand } from './okandFraga.ts';
import { gruppfall, type Osakerhetsfall, type Osakerhetssvar } from './osakerhetsfall.ts';
import type { Falldel } from './osakerhetsfraga.ts';
import type { Steg } from './steg.ts';

const KR = 'kr/inv';
const MATT = 'nettoKrPerInvanare';

/** One of the equally likely cases, or how many of them have a net cost: which draws they are, and what was drawn. */
export function forklaraFall(
	fall: Osakerhetsfall,
	{ grupp, av, fall: vilket }: Falldel
): Osakerhetssvar {
	const drag = gruppens(fall.drag, grupp);
	const punkt = gruppfall(fall, grupp);
	if (drag === undefined || punkt === null) return okand(INGEN_GRUPP);
	const { punkter, punktfel, sannolikheter, matt } = drag;
	const varden = likaFall(punkter, av);
	const rot =
		vilket === 'over0' ? counted(varden, sannolikheter?.over0 ?? null) : one(punkter, av, vilket);
	if (rot === null) return okand('Fallet finns inte bland dragningarna.');
	const spann = matt[MATT];
	const { alla, formel, dragna } = fall;
	const grund: Steg[] = [
		beraknat(meanStep(punkt, MATT)),
		vilket === 'over0'
			? drawStep(dragna, spann ? [spann, KR] : null)
			: caseDraws(drawStep(dragna, null), likaFall(punktfel, av)[vilket]),
		varyingStep(alla, formel)
	];
	const bakom = led('Fallen är lästa ur dragningarna', [dragna.dragningar, ''], {
		op: 'antal',
		steg: grund
	});
	return {
		ok: true,
		avser: gruppavser(grupp, alla),
		rot: { ...rot, steg: [...rot.steg, bakom] }
	};
}

/** A case of fifty is a quantile of the draws; one of twenty stands between two of the fifty. */
function one(punkter: readonly number[], av: 20 | 50, i: number): Steg | null {
	const value = likaFall(punkter, av)[i];
	if (value === undefined) return null;
	const { lagre, hogre, del } = fallplats(i, av, punkter.length);
	const quantile = (k: number): Steg =>
		led(`Fall ${k + 1} av ${punkter.length}`, [punkter[k] ?? null, KR], {
			op: 'kvantil',
			anmarkning: `${percent((k + 0.5) / punkter.length)} procent av dragningarna är lägre.`
		});
	const steg =
		del === 0
			? [quantile(lagre)]
			: [
					quantile(lagre),
					quantile(hogre),
					led('Så långt från det lägre till det högre', [del, 'andel'])
				];
	return led(`Nettokostnad per invånare, fall ${i + 1} av ${av}`, [value, KR], {
		op: 'kvantil',
		anmarkning: `Dragningarna är sorterade från lägst till högst och delade i ${av} lika stora delar. Fallet är mitten av del ${i + 1}, räknat från den lägsta: ${percent((i + 0.5) / av)} procent av dragningarna är lägre.`,
		steg
	});
}

/** How much another seed would move the very case: the outer ones most. */
const caseDraws = (steg: Steg, fel: number | undefined): Steg => ({
	...steg,
	steg: [led('Slumpens fel i fallet', [fel ?? null, KR])]
});

const percent = (share: number): string =>
	String(Number((share * 100).toFixed(2))).replace('.', ',');

/** The cases above nothing, with the two that stand on each side of it. */
function counted(varden: readonly number[], over0: number | null): Steg {
	const over = varden.filter((value) => value > 0).length;
	const under = varden.length - over;
	const edge = (i: number, namn: string): Steg[] => {
		const value = varden[i];
		return value === undefined
			? []
			: [led(`${namn}, fall ${i + 1}`, [value, KR], { op: 'kvantil' })];
	};
	return led('Lika troliga fall med en nettokostnad', [over, 'fall'], {
		op: 'grupp',
		anmarkning:
			'Varje fall är lika troligt. Ett fall räknas när nettokostnaden per invånare är större än noll.',
		steg: [
			led('Alla fall', [varden.length, 'fall'], { op: 'antal' }),
			led('Fall utan nettokostnad', [under, 'fall'], {
				op: 'antal',
				steg: edge(under - 1, 'Det högsta av dem')
			}),
			led('Fall med nettokostnad', [over, 'fall'], {
				op: 'antal',
				steg: over === 0 ? [] : edge(under, 'Det lägsta av dem')
			}),
			led('Andel av dragningarna med mer än 0 kr/inv', [over0, 'andel'], { op: 'kvot' })
		]
	});
}
