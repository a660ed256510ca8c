/**
 * Kills the tab a hundred times at random moments while it is typed in: `npm run test:kills -- [frö] [antal]`.
 * After each kill the draft must open, and nothing older than a second may be missing. The last line is
 * N passed, N failed. Several tabs run at once, each with a draft of its own, so that it takes a minute.
 */
import type { Browser } from 'playwright-core';
import { buildWhenNeeded } from '../../src/server/build.ts';
import { serve } from '../../src/server/serve.ts';
import { launch } from '../e2e/browser.ts';
import { lostIn, openFirst, openAgain, typeAndKill, type Utfall } from './draft.ts';

const TABS = 3;
/** What may be lost: the text of the last second. */
const ALLOWED_MS = 1000;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Numbers 0–1 that are the same for the same seed, so that a failure can be run again. */
function numbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

async function killsInOneTab(
	browser: Browser,
	{ address, kills, seed }: { address: string; kills: number; seed: number }
): Promise<readonly Utfall[]> {
	const context = await browser.newContext();
	const next = numbers(seed);
	let tab = await openFirst(context, address);
	const utfall: Utfall[] = [];
	while (utfall.length < kills) {
		// Most kills come after the first saves, some within the first quarter of a second.
		const death = await typeAndKill(tab, 100 + next() * 1900);
		tab = await openAgain(context, tab.url);
		utfall.push(lostIn(death, tab.number));
	}
	await context.close();
	return utfall;
}

async function run(seed: number, kills: number): Promise<number> {
	const served = await serve('127.0.0.1', 0);
	const browser = await launch();
	const shares = Array.from({ length: TABS }, (_, i) => Math.floor((kills + i) / TABS));
	const utfall = await Promise.all(
		shares.map((share, i) =>
			killsInOneTab(browser, { address: served.address, kills: share, seed: seed + i })
		)
	);
	await browser.close();
	await served.stop();
	return report(utfall.flat());
}

function report(utfall: readonly Utfall[]): number {
	const failed = utfall.filter(({ lostMs }) => lostMs > ALLOWED_MS);
	for (const { lostMs, told } of failed) say(`✗ ${Math.round(lostMs)} ms borta: ${told}`);
	const typed = utfall.filter(({ typed: antal }) => antal > 0).length;
	const most = Math.max(...utfall.map(({ lostTypingMs }) => lostTypingMs));
	const wall = Math.max(...utfall.map(({ lostMs }) => lostMs));
	say(
		`${typed} av ${utfall.length} dog mitt i skrivandet; som mest förlorades ${most} ms skrivande ` +
			`(${Math.round(wall)} ms på klockan)`
	);
	say(`${utfall.length - failed.length} passed, ${failed.length} failed`);
	return failed.length;
}

buildWhenNeeded(say);
const [seed = 1, kills = 100] = process.argv.slice(2).map(Number);
say(`Frö ${seed}, ${kills} gånger`);
process.exit((await run(seed, kills)) === 0 ? 0 : 1);
