import type { Fraga, Grupp, Matt } from '#lib/engine/index.ts';
import { summamatt, type GruppkolumnId, type Grupprad } from '#lib/export/grupptabell.ts';

/** A row that can be asked about. */
export type Rad = Grupprad & { readonly grupp: Grupp };

const VARDEN = ['medel', 'median', 'p10', 'p90', 'min', 'max'] as const;

/** What a click on a figure of the table of groups asks for; null for a figure that explains itself. */
export function gruppfraga(
	grupp: Grupp,
	kolumn: GruppkolumnId,
	{ alternativ, matt }: { readonly alternativ: string; readonly matt: Matt }
): Fraga | null {
	const ask = (om: Matt, varde: (typeof VARDEN)[number] | 'summa'): Fraga => ({
		typ: 'grupp',
		alternativ,
		grupp,
		matt: om,
		varde
	});
	const varde = VARDEN.find((ett) => ett === kolumn);
	if (varde !== undefined) return ask(matt, varde);
	if (kolumn === 'summa') return ask(summamatt(matt), 'summa');
	if (kolumn === 'finansieringsgrad') return ask('finansieringsgrad', 'medel');
	return kolumn === 'underfinansierade' && grupp.typ === 'riket'
		? { typ: 'storlek', alternativ, matt: 'underfinansierade' }
		: null;
}
