import type { Fraga, Grupp, Gruppdel, Matt, Tid } from '#lib/engine/index.ts';
import { summamatt, type GruppkolumnId, type Grupprad } from '#lib/export/grupptabell.ts';
import { fragor } from '#lib/export/diagram/fragor.ts';

/** A row that can be asked about. */
export type Rad = Grupprad & { readonly grupp: Grupp };

const DELAR: Readonly<
	Record<
		Exclude<
			GruppkolumnId,
			'medel' | 'median' | 'p10' | 'p90' | 'min' | 'max' | 'summa' | 'finansieringsgrad'
		>,
		Gruppdel
	>
> = {
	antal: 'antalKommuner',
	folkmangd: 'folkmangd',
	andelAvKostnad: 'andelAvKostnad',
	andelAvBefolkning: 'andelAvBefolkning',
	underfinansierade: 'antalUnderfinansierade'
};

/** What a click on a figure of the table of groups asks for. */
export function gruppfraga(
	grupp: Grupp,
	kolumn: GruppkolumnId,
	{
		alternativ,
		matt,
		tid
	}: { readonly alternativ: string; readonly matt: Matt; readonly tid?: Tid | undefined }
): Fraga {
	const fraga = fragor(alternativ, tid);
	switch (kolumn) {
		case 'summa':
			return fraga.grupp(grupp, summamatt(matt), 'summa');
		case 'finansieringsgrad':
			return fraga.grupp(grupp, 'finansieringsgrad', 'medel');
		case 'medel':
		case 'median':
		case 'p10':
		case 'p90':
		case 'min':
		case 'max':
			return fraga.grupp(grupp, matt, kolumn);
		default:
			return fraga.del(grupp, DELAR[kolumn]);
	}
}
