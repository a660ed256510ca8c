import type {
	Alternativdrag,
	Alternativresultat,
	Grupp,
	Gruppdrag,
	Gruppresultat
} from '#lib/engine/index.ts';
import { klassIText, klassnamn } from '#lib/format/index.ts';

/** A group's point figures and draws together, with the names it has in tables and in text. */
export type Osakerhetsgrupp = {
	/** `riket` or `klass0`. */
	readonly id: string;
	readonly namn: string;
	/** `i riket`, `i kommuner med färre än 5 000 invånare`. */
	readonly plats: string;
	readonly grupp: Grupp;
	readonly punkt: Gruppresultat;
	readonly drag: Gruppdrag;
};

/** The classes that have kommuner, smallest first, then riket. */
export function osakerhetsgrupper(
	resultat: Alternativresultat,
	drag: Alternativdrag
): readonly Osakerhetsgrupp[] {
	const klasser = resultat.storleksklasser.flatMap((punkt, index): Osakerhetsgrupp[] => {
		const egna = drag.storleksklasser[index];
		if (punkt.antalKommuner === 0 || egna === undefined) return [];
		const { franInvanare, tillInvanare } = punkt;
		const text = klassIText(franInvanare, tillInvanare);
		return [
			{
				id: `klass${index}`,
				namn: klassnamn(franInvanare, tillInvanare),
				plats: text.startsWith('i ') ? text : `i kommuner ${text}`,
				grupp: { typ: 'storleksklass', index },
				punkt,
				drag: egna
			}
		];
	});
	return [
		...klasser,
		{
			id: 'riket',
			namn: 'Riket',
			plats: 'i riket',
			grupp: { typ: 'riket' },
			punkt: resultat.riket,
			drag: drag.riket
		}
	];
}
