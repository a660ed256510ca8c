import type { Stegkalla } from './steg.ts';
import type { Uttryck } from '../uttryck.ts';

/** Whether a formula's own node is a number that someone has assumed. */
export const isAntaget = (uttryck: Uttryck): boolean =>
	uttryck.op === 'tal' && uttryck.harkomst.typ !== 'definition' && uttryck.harkomst.antagande;

/** What a formula's own node rests on: a column, a parameter, a field of the document. */
export function stegkallor(uttryck: Uttryck): readonly Stegkalla[] {
	if (uttryck.op === 'kolumn') return [{ typ: 'statistik', kolumn: uttryck.kolumn }];
	if (uttryck.op === 'om' && uttryck.villkor.under !== null) {
		return [{ typ: 'statistik', kolumn: uttryck.villkor.kolumn }];
	}
	if (uttryck.op !== 'tal' || uttryck.harkomst.typ === 'definition') return [];
	const { harkomst } = uttryck;
	return harkomst.typ === 'parameter'
		? [{ typ: 'parameter', id: harkomst.id, andrad: harkomst.andrad }]
		: [{ typ: 'dokument', path: harkomst.path }];
}
