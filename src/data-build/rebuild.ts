import { join } from 'node:path';
import { compactFiles } from './compact.ts';
import { geoFiles } from './geo/geoFiles.ts';
import { readme } from './readme.ts';
import { readSources, sha256, type Sources } from './sources.ts';
import type { Tabell } from './tabell.ts';
import { allaTabeller } from './tabeller/alla.ts';
import { tabellCsv, tabellMeta } from './tabellfiler.ts';

/** Path below `data/` → content. */
export type Files = ReadonlyMap<string, string>;

export const DATA_DIRECTORY = join(import.meta.dirname, '../../data');

function tabellFiles(sources: Sources, tabeller: readonly Tabell[]): Map<string, string> {
	return new Map(
		tabeller.flatMap((tabell): [string, string][] => [
			[`tables/${tabell.id}.csv`, tabellCsv(sources, tabell)],
			[`tables/${tabell.id}.meta.json`, tabellMeta(sources, tabell)]
		])
	);
}

/** One hash over all tables and their meta: any change to a figure or its description changes it. */
function hashOf(files: Files): string {
	const lines = [...files].map(([path, text]) => `${path} ${sha256(text)}\n`);
	return sha256(lines.sort().join(''));
}

/** Everything `npm run data` writes, from `data/sources` alone: no clock, no network, no randomness. */
export async function rebuild(directory: string = DATA_DIRECTORY): Promise<Files> {
	const sourceDirectory = join(directory, 'sources');
	const sources = readSources(sourceDirectory);
	const tabeller = allaTabeller(sources);
	const files = tabellFiles(sources, tabeller);
	const hash = hashOf(files);
	for (const [name, content] of compactFiles(sources, tabeller, hash))
		files.set(`compact/${name}`, JSON.stringify(content) + '\n');
	for (const [name, content] of await geoFiles(sourceDirectory))
		files.set(`geo/${name}`, JSON.stringify(content) + '\n');
	return files.set('README.md', readme(sources, tabeller, hash));
}
