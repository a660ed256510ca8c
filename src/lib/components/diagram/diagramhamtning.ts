import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import type { Diagramunderlag } from '#lib/export/diagramfil.ts';
import { pngBild } from '../nedladdning/pngBild.ts';
import { hamtaFil } from '../start/hamtaFil.ts';

export type Diagramfilsort = 'svg' | 'png' | 'csv';

/** Makes a file of a chart and hands it to the reader. What writes it is fetched when it is first asked for. */
export async function hamtaDiagram(
	bild: Diagrambild,
	underlag: Diagramunderlag,
	sort: Diagramfilsort
): Promise<void> {
	const { diagramCsv, diagramFilnamn, diagramSvg } = await import('#lib/export/diagramfil.ts');
	if (sort === 'csv') {
		const namn = diagramFilnamn(bild, underlag, 'csv');
		hamtaFil(diagramCsv(bild, underlag), namn, 'text/csv;charset=utf-8');
		return;
	}
	const svg = {
		bytes: new TextEncoder().encode(diagramSvg(bild, underlag)),
		namn: diagramFilnamn(bild, underlag, 'svg'),
		typ: 'image/svg+xml'
	};
	const { bytes, namn, typ } = sort === 'png' ? await pngBild(svg) : svg;
	hamtaFil(bytes, namn, typ);
}
