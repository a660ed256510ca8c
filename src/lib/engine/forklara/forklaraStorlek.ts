import type { Alternativformler } from '../alternativ.ts';
import { finite } from '../fordelning.ts';
import { brytpunktStep } from './forklaraBrytpunkt.ts';
import { doublingStep, elasticityStep } from './forklaraElasticitet.ts';
import { meanStep } from './forklaraGrupp.ts';
import { gruppdelStep } from './forklaraGruppdel.ts';
import { halfStep, koncentrationsstep } from './forklaraKoncentration.ts';
import type { Formler } from '../formler.ts';
import { tomt, type Fall } from './gruppfall.ts';
import { kommunresultat } from '../kommuner.ts';
import type { Koncentrationsmatt } from '../koncentration.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { KommunResultat } from '../resultat.ts';
import type { Forklaring, Steg } from './steg.ts';
import type { Tid } from '../tidsformler.ts';

/** A figure about how size matters in the whole country. */
export type Storleksfraga = {
	readonly typ: 'storlek';
	readonly alternativ: string;
	readonly matt:
		| 'brytpunkt'
		| 'storlekskvot'
		| 'underfinansierade'
		| 'storlekselasticitet'
		| 'dubbelt'
		| 'koncentration'
		| 'koncentrationErsattning'
		| 'koncentrationEngang'
		| 'halva';
	readonly tid?: Tid;
};

/** The steps behind the brytpunkt, the storlekskvot and the number of underfinansierade. */
export function forklaraStorlek(
	alla: Formler,
	formel: Alternativformler,
	{ matt }: Storleksfraga
): Forklaring {
	return { ok: true, avser: { typ: 'riket' }, rot: STEPS[matt](alla, formel) };
}

type Stegare = (alla: Formler, formel: Alternativformler) => Steg;

const STEPS: Readonly<Record<Storleksfraga['matt'], Stegare>> = {
	brytpunkt: brytpunktStep,
	storlekskvot,
	underfinansierade: (alla, formel) => gruppdelStep(whole(alla, formel), 'antalUnderfinansierade'),
	storlekselasticitet: elasticityStep,
	dubbelt: doublingStep,
	koncentration: (alla, formel) => concentration(alla, formel, ['bruttoKr', 'kostnaden']),
	koncentrationErsattning: (alla, formel) =>
		concentration(alla, formel, ['ersattningKr', 'ersättningen']),
	koncentrationEngang: (alla, formel) =>
		concentration(alla, formel, ['engangKr', 'engångskostnaden']),
	halva: (alla, formel) => halfStep(rows(alla, formel))
};

const whole = (alla: Formler, formel: Alternativformler): Fall => ({
	alla,
	formel,
	vektorer: mattvektorer(formel, alla),
	index: alla.underlag.riketsindex
});

const rows = (alla: Formler, formel: Alternativformler): readonly KommunResultat[] =>
	kommunresultat(formel, mattvektorer(formel, alla), [alla.rakna, alla.underlag, alla.statistik]);

const concentration = (
	alla: Formler,
	formel: Alternativformler,
	[matt, belopp]: readonly [Koncentrationsmatt, string]
): Steg => koncentrationsstep(rows(alla, formel), matt, belopp);

function storlekskvot(alla: Formler, formel: Alternativformler): Steg {
	const vektorer = mattvektorer(formel, alla);
	const bebodda = alla.underlag.klassindex.filter((index) => index.length > 0);
	const steg = [bebodda[0], bebodda.at(-1)].flatMap((index) => {
		if (index === undefined) return [];
		const fall: Fall = { alla, formel, vektorer, index };
		return [meanStep(fall, 'bruttoKrPerInvanare')];
	});
	const [minsta, storsta] = steg;
	return {
		...tomt,
		namn: 'Storlekskvot',
		op: 'kvot',
		varde: finite((minsta?.varde ?? NaN) / (storsta?.varde ?? NaN)),
		enhet: 'gånger',
		anmarkning:
			'Bruttokostnaden per invånare i den minsta storleksklassen delad med den i den största.',
		steg
	};
}
