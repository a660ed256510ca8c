import { MOTORVERSION } from '#lib/engine/index.ts';
import type { Kalla } from '#lib/model/index.ts';
import type { Kapitelunderlag } from './underlag.ts';

type Underlag = Pick<Kapitelunderlag, 'statistik'>;

/** Where a calculated table or chart comes from. */
export function berakningsnot({ statistik }: Underlag): string {
	return `Beräkning i Bärkraft, motor ${MOTORVERSION}, av utredningens antaganden och statistik i utgåva ${statistik.snapshot}. Antaganden, källor och metod står i bilagorna.`;
}

/** A column of the statistics: producer, table, what it is and what was done with it; nothing when it is not there. */
export function statistiknot({ statistik }: Underlag, id: string): string[] {
	const meta = statistik.kolumner.get(id)?.meta;
	if (meta === undefined) return [];
	const { producer, table, processing } = meta.source;
	const text = [`${meta.label}: ${producer}, ${table}`, meta.definition, processing]
		.filter((del) => del !== '')
		.map((del) => del.replace(/\.?$/, '.'))
		.join(' ');
	return [text];
}

/** Of figures per inhabitant. */
export function figureNotes(underlag: Underlag): string[] {
	return [berakningsnot(underlag), ...statistiknot(underlag, 'folkmangd')];
}

/** A source the document cites, as a note; null when no more is said than its kind. */
export function kallnot({ text, url }: Kalla): string | null {
	const delar = [text, url].filter((del) => del !== '');
	return delar.length === 0 ? null : delar.join(', ').replace(/([^./])$/, '$1.');
}
