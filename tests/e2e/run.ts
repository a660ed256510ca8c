/**
 * Runs the journeys in Chromium against the built app: `node tests/e2e/run.ts [folder…] [--bara TEXT] [--bilder]`.
 * A journey file is `*.e2e.ts` and exports `journeys`. Ends with one line: N passed, N failed.
 */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from '../../src/server/build.ts';
import { serve } from '../../src/server/serve.ts';
import { launch } from './browser.ts';
import { WIDTHS, type Journey } from './journey.ts';
import { perform, type Stage } from './perform.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['tests/e2e', 'tests/parity', 'tests/budget'];

/** Journeys that run side by side; most of their time is waiting. */
const AT_ONCE = 2;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function journeysIn(folders: readonly string[]): Promise<readonly Journey[]> {
	const patterns = folders.map((folder) => `${folder}/**/*.e2e.ts`);
	const files = (await Array.fromAsync(glob(patterns, { cwd: ROOT }))).sort();
	const modules = await Promise.all(
		files.map((file) => import(pathToFileURL(path.join(ROOT, file)).href))
	);
	return modules.flatMap((module) => (module as { journeys: readonly Journey[] }).journeys);
}

async function runAt(journey: Journey, stage: Stage): Promise<boolean> {
	const start = performance.now();
	const faults = await perform(journey, stage);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	say(`${faults.length === 0 ? '✓' : '✗'} ${journey.name} (${stage.width} px) ${seconds} s`);
	for (const fault of faults) say(`  ${fault.replaceAll('\n', '\n  ')}`);
	return faults.length === 0;
}

async function runAll(journeys: readonly Journey[], pictures: boolean): Promise<number> {
	const served = await serve('127.0.0.1', 0);
	let passed = 0;
	let failed = 0;
	const waiting = journeys.flatMap((journey) =>
		(journey.widths ?? WIDTHS).map((width) => ({ journey, width }))
	);
	// A browser each: two journeys in one would share the clipboard.
	const work = async () => {
		const browser = await launch();
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const stage = { browser, address: served.address, width: next.width, pictures };
			if (await runAt(next.journey, stage)) passed++;
			else failed++;
		}
		await browser.close();
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	await served.stop();
	say(`${passed} passed, ${failed} failed`);
	return failed;
}

// A download nobody got to wait for, in a journey that has already failed.
process.on('unhandledRejection', (reason) => say(`  (avbröts: ${String(reason).split('\n')[0]})`));

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { bara: { type: 'string' }, bilder: { type: 'boolean', default: false } }
});
buildWhenNeeded(say);
const found = await journeysIn(positionals.length === 0 ? FOLDERS : positionals);
const wanted = found.filter(({ name }) => name.includes(values.bara ?? ''));
const failed = await runAll(wanted, values.bilder);
process.exit(failed === 0 ? 0 : 1);
