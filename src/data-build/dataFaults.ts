import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIRECTORY, rebuild, type Files } from './rebuild.ts';
import { readOrigin, sha256, sourceIds } from './sources.ts';

const BUILT_FOLDERS = ['tables', 'compact', 'geo'] as const;

function sourceFaults(directory: string, id: string): string[] {
	const { sha256: expected } = readOrigin(directory, id);
	const present = readdirSync(join(directory, id)).filter((name) => name !== 'origin.json');
	const undocumented = present
		.filter((name) => expected[name] === undefined)
		.map((name) => `sources/${id}/${name}: saknas i origin.json`);
	const changed = Object.entries(expected).flatMap(([name, hash]) => {
		const path = join(directory, id, name);
		if (!existsSync(path)) return [`sources/${id}/${name}: filen saknas`];
		if (sha256(readFileSync(path)) === hash) return [];
		return [`sources/${id}/${name}: sha256 stämmer inte med origin.json`];
	});
	return [...undocumented, ...changed];
}

/** First line that differs, so that the reader finds the change without a diff tool. */
function firstDifference(built: string, committed: string): string {
	const committedLines = committed.split('\n');
	const at = built.split('\n').findIndex((line, row) => line !== committedLines[row]);
	return at < 0 ? 'längden skiljer' : `första skillnaden på rad ${at + 1}`;
}

function builtFaults(directory: string, files: Files): string[] {
	return [...files].flatMap(([path, text]) => {
		const target = join(directory, path);
		if (!existsSync(target)) return [`${path}: filen saknas`];
		const committed = readFileSync(target, 'utf8');
		return committed === text ? [] : [`${path}: inte lika (${firstDifference(text, committed)})`];
	});
}

function strayFaults(directory: string, files: Files): string[] {
	return BUILT_FOLDERS.flatMap((folder) =>
		readdirSync(join(directory, folder))
			.map((name) => `${folder}/${name}`)
			.filter((path) => !files.has(path))
			.map((path) => `${path}: byggs inte av någon källa`)
	);
}

/** Differences between `data/` and the files it should hold, and between the sources and their sha256. */
export function faultsAgainst(directory: string, files: Files): string[] {
	const sources = join(directory, 'sources');
	return [
		...sourceIds(sources).flatMap((id) => sourceFaults(sources, id)),
		...builtFaults(directory, files),
		...strayFaults(directory, files)
	];
}

/** The same against a rebuild; empty when all is well. */
export async function dataFaults(directory: string = DATA_DIRECTORY): Promise<string[]> {
	return faultsAgainst(directory, await rebuild(directory));
}
