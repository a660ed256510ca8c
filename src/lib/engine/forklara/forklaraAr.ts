import { arslage } from '../arslage.ts';
import { arsformler } from '../dra/arsformler.ts';
import { slumpmodell } from '../dra/slumpmodell.ts';
import { ends } from './forklaraIntervall.ts';
import { drawStep, varyingStep, type Slumpval } from './forklaraSlump.ts';
import { sumStep } from './forklaraSumma.ts';
import { beraknat, led } from './gruppfall.ts';
import { okand, RAKNAS } from './okandFraga.ts';
import type { Osakerhetsfall, Osakerhetssvar } from './osakerhetsfall.ts';
import type { Arsdel, Arslage, Arslagesdel } from './osakerhetsfraga.ts';
import type { Steg } from './steg.ts';
import { tidsformler } from '../tidsformler.ts';
import { delar, type Uttryck } from '../uttryck.ts';

const RIKET = { typ: 'riket' } as const;
const INGA_AR = 'Året finns inte bland dragningarna.';

/** What netto in riket can be one year: the quantiles of the draws, the calculated figure, and what varies that year. */
export function forklaraAr(fall: Osakerhetsfall, { year }: Arsdel): Osakerhetssvar {
	const { alla, formel, dragna, drag } = fall;
	const ett = drag.perYear?.find((one) => one.year === year);
	if (ett === undefined) return drag.perYear === undefined ? RAKNAS : okand(INGA_AR);
	const { nettoKr: spann } = ett;
	const punkt = sumStep(
		{ alla, index: alla.underlag.riketsindex },
		tidsformler(formel, year, alla).matt.nettoKr,
		true
	);
	return {
		ok: true,
		avser: RIKET,
		spann,
		rot: led(`Nettokostnad ${year}, osäkerhet`, [spann.median, 'kr'], {
			op: 'grupp',
			anmarkning:
				'Med 80 procents sannolikhet ligger årets nettokostnad mellan P10 och P90, om det osäkra varierar som utredningen anger. Engångskostnader ingår det år de uppstår.',
			steg: [
				...ends(spann, 'kr', ['p10', 'p25', 'median', 'p75', 'p90']),
				beraknat(punkt),
				drawStep(dragna, [spann, 'kr']),
				varyingStep(alla, formel, yearSources(fall, year))
			]
		})
	};
}

/** What varies in the formula of the year. */
function yearSources({ alla, formel }: Osakerhetsfall, year: number): Slumpval {
	const { years, slumpas } = arsformler(alla.dokument, formel);
	const modell = slumpmodell(slumpas, alla.dokument.parametrar);
	const found = new Set<number>();
	const addAtom = (atom: number): void => {
		const kalla = modell.atomer[atom]?.kalla;
		if (kalla !== undefined) found.add(kalla);
	};
	const visit = (uttryck: Uttryck): void => {
		const rad = modell.rader.get(uttryck);
		if (rad !== undefined) {
			addAtom(rad.atom);
			const lokal = modell.lokala[rad.lokal];
			if (lokal !== undefined) found.add(lokal.kalla);
		}
		addAtom(modell.tal.get(uttryck) ?? -1);
		for (const del of delar(uttryck)) visit(del);
	};
	const netto = years.find((one) => one.year === year)?.netto;
	if (netto !== undefined) visit(netto);
	return { modell, isMed: (kalla) => found.has(kalla) };
}

const LAGE: Readonly<Record<Arslage, readonly [namn: string, regel: string]>> = {
	over: ['År då nettokostnaden mycket troligen är större än noll', 'P10 är större än 0.'],
	under: ['År då statens pengar mycket troligen räcker', 'P90 är högst 0.'],
	oklart: [
		'År då nettokostnaden kan bli både större och mindre än noll',
		'P10 är högst 0 och P90 är större än 0.'
	]
};

/** In how many years it is so, and which, with the ends that decide it; then the others. */
export function forklaraArslage(
	{ alla, formel, dragna, drag }: Osakerhetsfall,
	{ lage }: Arslagesdel
): Osakerhetssvar {
	const years = drag.perYear;
	if (years === undefined) return RAKNAS;
	const group = (ett: Arslage): Steg => {
		const egna = years.filter((year) => arslage(year) === ett);
		return led(LAGE[ett][0], [egna.length, 'år'], {
			op: 'antal',
			anmarkning: LAGE[ett][1],
			steg: egna.flatMap(({ year, nettoKr: { p10, p90 } }) => [
				led(`${year}, P10`, [p10, 'kr'], { op: 'kvantil' }),
				led(`${year}, P90`, [p90, 'kr'], { op: 'kvantil' })
			])
		});
	};
	const andra = (Object.keys(LAGE) as Arslage[]).filter((ett) => ett !== lage);
	const egen = group(lage);
	return {
		ok: true,
		avser: RIKET,
		rot: {
			...egen,
			anmarkning: `${egen.anmarkning} Mycket troligen: i minst nio dragningar av tio.`,
			steg: [
				egen,
				...andra.map(group),
				led('Alla år', [years.length, 'år'], { op: 'antal' }),
				drawStep(dragna, null),
				varyingStep(alla, formel)
			]
		}
	};
}
