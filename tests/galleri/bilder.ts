import { berakna } from '#lib/engine/index.ts';
import { diagramSvg } from '#lib/export/diagramfil.ts';
import { klassindelning } from '#lib/text/fordelning/index.ts';
import { sammanhangFor } from '#lib/text/index.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { banbild } from '#lib/components/diagram/banbild.ts';
import { delbild } from '#lib/components/diagram/delbild.ts';
import { FORVALT } from '#lib/components/diagram/fordelningsval.ts';
import { koncentrationsbild } from '#lib/components/diagram/koncentrationsbild.ts';
import { kommunbild } from '#lib/components/diagram/kommunbild.ts';
import { kontobild } from '#lib/components/diagram/kontobild.ts';
import { stapelbild } from '#lib/components/diagram/stapelbild.ts';
import type { Fall } from './fall.ts';

export type Galleribild = {
	readonly namn: string;
	readonly bild: Diagrambild;
	readonly svg: string;
};

/** Every chart of a case, as the file a reader would download. */
export function bilder({ dokument, statistik, parametrar }: Fall): readonly Galleribild[] {
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
			delbild([resultat, alternativ], { indelning, visa: 'andel', engang: false }, sammanhang)
		],
		['kommuner', kommunbild(resultat, 'nettoKrPerInvanare', sammanhang)],
		['koncentration', koncentrationsbild(resultat, false, sammanhang)],
		['ar', banbild(resultat, false, sammanhang)]
	];
	return alla.map(([namn, bild]) => ({ namn, bild, svg: diagramSvg(bild, underlag) }));
}
