import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The file the server loads: there when a build has finished. */
export const HANDLER = path.join(ROOT, 'build/handler.js');

const SOURCES = [
	'src',
	'static',
	'data',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Folders under data/ that no build reads. */
const NOT_BUILT = new Set([path.join(ROOT, 'data/sources')]);

/** The latest change of a file or of anything in a folder, in milliseconds; tests do not count. */
function latestChange(entry: string): number {
	if (!existsSync(entry) || NOT_BUILT.has(entry) || entry.endsWith('.test.ts')) return 0;
	const { mtimeMs } = statSync(entry);
	if (!statSync(entry).isDirectory()) return mtimeMs;
	const inside = readdirSync(entry).map((name) => latestChange(path.join(entry, name)));
	return Math.max(mtimeMs, ...inside);
}

/** Why the app has to be built, or null when the build is newer than everything it came from. */
export function buildReason(): 'ingen' | 'gammal' | null {
	if (!existsSync(HANDLER)) return 'ingen';
	const built = statSync(HANDLER).mtimeMs;
	const changed = Math.max(...SOURCES.map((name) => latestChange(path.join(ROOT, name))));
	return changed > built ? 'gammal' : null;
}

/** Builds the app when there is no build or the sources are newer. Throws when the build fails. */
export function buildWhenNeeded(say: (text: string) => void): void {
	const reason = buildReason();
	if (reason === null) return;
	say(reason === 'ingen' ? 'Bygger appen …' : 'Källkoden är nyare än bygget. Bygger om …');
	const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8'
	});
	if (status === 0) return;
	say(stdout);
	say(stderr);
	throw new Error('Bygget misslyckades. Felet står ovanför.');
}
