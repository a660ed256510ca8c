import { tabellCsv } from '#lib/export/csvTabell.ts';
import { filstam } from '#lib/export/jsonDokument.ts';
import type { Tabell } from '#lib/export/tabell.ts';
import { hamtaFil } from '../start/hamtaFil.ts';

/** Saves a table for Swedish Excel; `avser` is the alternative, in its title. */
export async function saveTabell(tabell: Promise<Tabell>, avser: string): Promise<void> {
	const made = await tabell;
	hamtaFil(tabellCsv(made, avser), `${filstam(made.rubrik)}.csv`, 'text/csv');
}
