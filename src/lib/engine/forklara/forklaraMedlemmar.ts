import { finite } from '../fordelning.ts';
import { led, type Fall } from './gruppfall.ts';
import type { Steg } from './steg.ts';

const KOLUMN = 'folkmangd';

/** How many kommuner a group has, and which: from the smallest, with their inhabitants. */
export function membersStep({ alla, index }: Pick<Fall, 'alla' | 'index'>): Steg {
	const { folkmangd } = alla.underlag;
	const enhet = alla.statistik.kolumner.get(KOLUMN)?.meta.shortUnit ?? '';
	const egna = Array.from(index).sort((a, b) => (folkmangd[a] ?? 0) - (folkmangd[b] ?? 0));
	const vilka = led('Kommunerna, från den minsta', [egna.length, 'kommuner'], {
		op: 'antal',
		kallor: [{ typ: 'statistik', kolumn: KOLUMN }],
		steg: egna.map((i) =>
			led(alla.statistik.kommuner[i]?.kommunnamn ?? '', [finite(folkmangd[i] ?? NaN), enhet], {
				op: 'kolumn'
			})
		)
	});
	return led('Kommuner i gruppen', [egna.length, 'kommuner'], {
		op: 'antal',
		steg: egna.length === 0 ? [] : [vilka]
	});
}
