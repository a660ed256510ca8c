import karna from '#data/compact/karna.json' with { type: 'json' };
import type { Statistik } from '#lib/model/index.ts';
import { addKolumner, loadStatistik } from './loadStatistik.ts';

/** The bundled statistics in the browser: the core comes with the page, the rest when first asked for. */

/** Kommuner and core columns; no waiting. */
export const karnaStatistik: Statistik = loadStatistik(karna);

/** Adds every other drivare (ages and volumes). */
export async function medVolymer(statistik: Statistik): Promise<Statistik> {
	const file = await import('#data/compact/volymer.json');
	return addKolumner(statistik, file.default);
}
