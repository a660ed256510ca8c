import { join } from 'node:path';
import { compactFiles } from './compact.ts';
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

/** One hash over all tables and their meta, by path: any change to a figure or its description changes it. */
function hashOf(files: Files): string {
	const lines = [...files]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => `${sha256(text)}  ${path}\n`);
	return sha256(lines.join(''));
}

/** Everything `npm run data` writes, built from `data/sources` alone: no clock, no network, no randomness. */
export function rebuild(directory: string = DATA_DIRECTORY): Files {
	const sources = readSources(join(directory, 'sources'));
	const tabeller = allaTabeller(sources);
	const files = tabellFiles(sources, tabeller);
	for (const [name, content] of compactFiles(sources, tabeller, hashOf(files)))
		files.set(`compact/${name}`, JSON.stringify(content) + '\n');
	return files;
}
