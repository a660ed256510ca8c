import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { innehallshash } from '../innehallshash.ts';
import { MOTORVERSION } from '../version.ts';
import { forvaldaMatt, type Dragningsval } from './dragningsval.ts';
import type { Dragresultat } from './dragresultat.ts';

/** What is drawn from: the same three as `berakna` takes. */
export type Dragunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
};

/** The parts of a document that its draws depend on: an edit of anything else leaves every figure as it was. */
export function dragdelar(dokument: Konsekvensutredning) {
	const { alternativ, parametrar, egnaData, storleksgranser, startYear, slutYear, statistik } =
		dokument;
	return { alternativ, parametrar, egnaData, storleksgranser, startYear, slutYear, statistik };
}

/** sha256 (hex) of all that decides the draws, but for how many they are and their seed. */
export function underlagshash({ dokument, statistik, parametrar }: Dragunderlag): string {
	return innehallshash([
		MOTORVERSION,
		statistik.hash,
		[...statistik.kolumner.keys()],
		[...parametrar],
		dragdelar(dokument)
	]);
}

/** Whether the result is what `draResultat` would give for the same: then there is no need to draw again. */
export function isDragetUr(
	{ fro, dragningar, versioner, alternativ }: Dragresultat,
	underlag: Dragunderlag,
	val: Dragningsval
): boolean {
	const matt = val.matt ?? forvaldaMatt(underlag.dokument);
	return (
		fro === val.fro &&
		dragningar === val.dragningar &&
		alternativ.every(({ kommuner }) => matt.every((ett) => kommuner[ett] !== undefined)) &&
		(val.perYear !== true || alternativ.every(({ perYear }) => perYear !== undefined)) &&
		versioner.underlag === underlagshash(underlag)
	);
}
