import type { Alternativresultat, Grupp, Gruppresultat } from '#lib/engine/index.ts';
import { klassIText, klassnamn } from '#lib/format/index.ts';

/** A group of kommuner in a chart: a size class, a län, a group of the reader's own. */
export type Diagramgrupp = {
	readonly id: string;
	/** On an axis or in a table: `5 000–9 999`, `Jämtlands län`. */
	readonly namn: string;
	readonly grupp: Grupp;
	readonly resultat: Gruppresultat;
};

/** The groups of a chart, and what they are called together: `storleksklasserna`. */
export type Diagramindelning = {
	readonly namn: string;
	readonly grupper: readonly Diagramgrupp[];
};

/** The document's own size classes, those without kommuner too. */
export function klassindelning({ storleksklasser }: Alternativresultat): Diagramindelning {
	return {
		namn: 'storleksklasserna',
		grupper: storleksklasser.map((resultat, index) => ({
			id: String(resultat.franInvanare),
			namn: klassnamn(resultat.franInvanare, resultat.tillInvanare),
			grupp: { typ: 'storleksklass', index },
			resultat
		}))
	};
}

/** The group in running text: `kommuner med färre än 5 000 invånare`, `Jämtlands län`. */
export function iText(
	{ grupp, namn }: Diagramgrupp,
	{ storleksklasser }: Alternativresultat
): string {
	const klass = grupp.typ === 'storleksklass' ? storleksklasser[grupp.index] : undefined;
	if (klass === undefined) return namn;
	const text = klassIText(klass.franInvanare, klass.tillInvanare);
	return text.startsWith('med') ? `kommuner ${text}` : 'hela riket';
}
