import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { exportera } from '#lib/export/exportera.ts';
import { EXPORTFORMAT, isExportformat } from '#lib/export/format.ts';
import { forstahand } from './forstahand.ts';
import { fellista, lasFil } from './lasFil.ts';
import { felIndata, klart, type Utfall } from './utfall.ts';

type Val = { readonly format?: string; readonly alternativ?: string; readonly ut?: string };

/** `exportera FIL --format FORMAT --ut FIL`: the same file, byte for byte, as the app gives. */
export function exporteraFil(path: string, { format = '', alternativ, ut }: Val): Utfall {
	const formats = Object.keys(EXPORTFORMAT).join(', ');
	if (format === '') return felIndata(`Ange ett format med --format: ${formats}.`);
	if (!isExportformat(format)) {
		return felIndata(`Formatet ”${format}” finns inte. Välj ${formats}.`);
	}
	if (ut === undefined) {
		const { andelse } = EXPORTFORMAT[format];
		return felIndata(`Ange filen som ska skrivas, till exempel --ut resultat.${andelse}.`);
	}
	const last = lasFil(path);
	if (!last.ok) return felIndata(fellista(path, last.fel));
	const { dokument } = last;
	const id = alternativ ?? forstahand(dokument.alternativ, dokument)?.id ?? '';
	if (!dokument.alternativ.some((ett) => ett.id === id)) {
		const ids = dokument.alternativ.map((ett) => ett.id).join(', ');
		return felIndata(`Alternativet ”${id}” finns inte. Välj ett av ${ids}.`);
	}
	const underlag = {
		dokument,
		statistik: statistik(),
		parametrar: grundparametrar(),
		alternativ: id
	};
	const fil = exportera(underlag, format);
	return fil.ok ? klart(fil.bytes) : felIndata(`${fil.path}: ${fil.message}`);
}
