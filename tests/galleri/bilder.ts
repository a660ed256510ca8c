import {
	berakna,
	draResultat,
	FORVALD_DRAGNING,
	grupperingar,
	type Alternativresultat
} from '#lib/engine/index.ts';
import { bildFor } from '#lib/export/diagram/bildFor.ts';
import type { Diagramformat } from '#lib/export/format.ts';
import { diagramSvg } from '#lib/export/diagramfil.ts';
import { klassindelning } from '#lib/text/fordelning/index.ts';
import { sammanhangFor, type Sammanhang } from '#lib/text/index.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { banbild } from '#lib/export/diagram/banbild.ts';
import { delbild } from '#lib/export/diagram/delbild.ts';
import { FORVALT } from '#lib/export/diagram/fordelningsval.ts';
import { koncentrationsbild } from '#lib/export/diagram/koncentrationsbild.ts';
import { kommunbild } from '#lib/export/diagram/kommunbild.ts';
import { kontobild } from '#lib/export/diagram/kontobild.ts';
import { stapelbild } from '#lib/export/diagram/stapelbild.ts';
import type { Fall } from './fall.ts';

export type Galleribild = {
	readonly namn: string;
	readonly bild: Diagrambild;
	readonly svg: string;
};

/** Every chart of a case, as the file a reader would download. */
export function bilder(fall: Fall): readonly Galleribild[] {
	const { dokument, statistik, parametrar } = fall;
	const svar = berakna(dokument, statistik, parametrar);
	const alternativ = dokument.alternativ.find(({ valt }) => valt);
	if (!svar.ok || alternativ === undefined) throw new Error('The case cannot be calculated.');
	const resultat = svar.alternativ.find(({ id }) => id === alternativ.id);
	if (resultat === undefined) throw new Error('No result.');
	const sammanhang = sammanhangFor(dokument, statistik);
	const indelning = klassindelning(resultat);
	const underlag = { dokument, statistik, alternativ: alternativ.id };
	const konto = { perInvanare: false, aren: false };
	const alla: readonly (readonly [string, Diagrambild])[] = [
		['konto', kontobild(resultat, konto, sammanhang)],
		['grupper', stapelbild(resultat, [indelning, FORVALT], sammanhang)],
		[
			'poster',
			delbild([resultat, alternativ], { indelning, visa: 'andel', tid: 'ar' }, sammanhang)
		],
		['kommuner', kommunbild(resultat, { matt: 'nettoKrPerInvanare', tid: 'ar' }, sammanhang)],
		['koncentration', koncentrationsbild(resultat, 'ar', sammanhang)],
		['ar', banbild(resultat, { perInvanare: false, klass: null }, sammanhang)]
	];
	const narmare = NARMARE.has(fall.id) ? closer(fall, resultat, sammanhang) : [];
	const osakra = uncertain(fall, resultat);
	return [...alla, ...narmare, ...osakra].map(([namn, bild]) => ({
		namn,
		bild,
		svg: diagramSvg(bild, underlag)
	}));
}

/** The cases where a marked kommun and the years of a class have something of their own to show. */
const NARMARE: ReadonlySet<string> = new Set([
	'vanligt',
	'tom-klass',
	'en-kommun',
	'delvis-saknas',
	'overskott',
	'en-miljon'
]);

/** A marked kommun with those like it, all years together per class, and the years of the smallest class. */
function closer(
	{ dokument, statistik, parametrar }: Fall,
	resultat: Alternativresultat,
	sammanhang: Sammanhang
): (readonly [string, Diagrambild])[] {
	const delat = grupperingar(dokument, statistik, parametrar);
	const period = delat.ok ? delat.period(resultat.id) : null;
	if (period === null) throw new Error('The years cannot be calculated.');
	const markerade = statistik.kommuner.slice(0, 3).map(({ kommunkod, kommunnamn }, i) => ({
		kommunkod,
		namn: kommunnamn,
		sort: i === 0 ? ('vald' as const) : ('liknande' as const)
	}));
	const arens = { ...FORVALT, tid: 'aren' } as const;
	return [
		[
			'kommuner-markerad',
			kommunbild(resultat, { matt: 'nettoKrPerInvanare', tid: 'ar', markerade }, sammanhang)
		],
		['grupper-aren', stapelbild(period, [klassindelning(period), arens], sammanhang)],
		['ar-klass', banbild(resultat, { perInvanare: true, klass: 0 }, sammanhang)]
	];
}

const OSAKRA: readonly (readonly [string, Diagramformat])[] = [
	['utfall', 'svg-utfall'],
	['osakra-ar', 'svg-osakra-ar'],
	['kanslighet', 'svg-kanslighet'],
	['kanslighet-minsta', 'svg-kanslighet-minsta']
];

/** The charts of uncertainty, of a case that states any. */
function uncertain(fall: Fall, resultat: Alternativresultat): (readonly [string, Diagrambild])[] {
	const { alternativ } = fall.dokument;
	if (
		!alternativ.some((ett) =>
			ett.kostnadsposter.some(({ osakerhet }) => (osakerhet ?? null) !== null)
		)
	)
		return [];
	const dragna = draResultat(fall, { ...FORVALD_DRAGNING, perYear: true });
	if (!dragna.ok) throw new Error(dragna.message);
	return OSAKRA.map(([namn, format]) => [namn, bildFor(format, { ...fall, resultat, dragna })]);
}
