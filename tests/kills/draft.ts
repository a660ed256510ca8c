import type { BrowserContext, Page } from 'playwright-core';
import { saved } from '../e2e/workspace.ts';

/** A tab with the draft's texts open, and the number written last in the text. */
export type Tab = { readonly page: Page; readonly url: string; readonly number: number };

/** A number that was written in the text, and when. */
type Entry = { readonly number: number; readonly time: number };

/** What the page had taken when it died. */
export type Death = { readonly entries: readonly Entry[]; readonly time: number };

/** What one kill cost. */
export type Utfall = {
	/** Age of the oldest text that the draft no longer has, when the tab died; 0 when nothing was lost. */
	readonly lostMs: number;
	/** The lost key presses at the pace they are made: as `lostMs`, but without the time a busy machine stood still. */
	readonly lostTypingMs: number;
	/** Key presses the page had taken before it died. */
	readonly typed: number;
	readonly told: string;
};

const EVERY_MS = 80;
const PATIENCE_MS = 60_000;
const FIELD = '#punkt-problem textarea';

/** A draft of the example of its own, saved, with its texts open. */
export async function openFirst(context: BrowserContext, address: string): Promise<Tab> {
	context.setDefaultTimeout(PATIENCE_MS);
	const page = await context.newPage();
	await page.goto(`${address}/utredning?exempel&vy=texter`);
	await page.locator(FIELD).fill('0');
	await saved(page);
	await page.waitForURL(/utkast=/);
	return { page, url: page.url(), number: 0 };
}

/** Opens the draft after a kill; fails when it cannot be opened. */
export async function openAgain(context: BrowserContext, url: string): Promise<Tab> {
	const page = await context.newPage();
	await page.goto(url);
	const text = await page.locator(FIELD).inputValue();
	const number = Number(text.split(' ').at(-1));
	if (!Number.isInteger(number)) throw new Error(`utkastet är trasigt: ${text.slice(0, 80)}`);
	return { page, url, number };
}

/** Types one number after another until the tab is killed after `delay` milliseconds. */
export async function typeAndKill({ page, number }: Tab, delay: number): Promise<Death> {
	const entries: Entry[] = [];
	await page.exposeBinding('typed', (_, written: number, time: number) => {
		entries.push({ number: written, time });
	});
	await page.evaluate(typeForEver, { field: FIELD, from: number, every: EVERY_MS });
	await new Promise((resolve) => setTimeout(resolve, delay));
	const time = Date.now();
	await kill(page);
	return { entries, time };
}

/** Runs in the page: input events as from a keyboard that never rests. */
function typeForEver({ field, from, every }: { field: string; from: number; every: number }): void {
	const area = document.querySelector<HTMLTextAreaElement>(field);
	const { typed } = window as unknown as { typed: (number: number, time: number) => void };
	let number = from;
	setInterval(() => {
		if (area === null) return;
		number += 1;
		area.value = `${area.value} ${number}`.slice(-400);
		area.dispatchEvent(new Event('input', { bubbles: true }));
		typed(number, Date.now());
	}, every);
}

/** Ends the renderer at once, without a word to the page. */
async function kill(page: Page): Promise<void> {
	const gone = page.waitForEvent('crash');
	const session = await page.context().newCDPSession(page);
	// Never answered: the one who would answer is dead.
	session.send('Page.crash').catch(() => undefined);
	await gone;
	await page.close();
}

/** Compares what was written before the kill with the number the draft has after it. */
export function lostIn({ entries, time }: Death, kept: number): Utfall {
	const lost = entries.filter(({ number }) => number > kept);
	const oldest = lost[0]?.time ?? time;
	const told = `skrivet ${entries.at(-1)?.number ?? '–'}, kvar ${kept}`;
	return {
		lostMs: Math.max(0, time - oldest),
		lostTypingMs: lost.length * EVERY_MS,
		typed: entries.length,
		told
	};
}
