import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axe } from './axe.ts';
import type { Journey, Scene } from './journey.ts';
import { watch } from './watch.ts';

const RESULTS = path.resolve(import.meta.dirname, '../../test-results');
const HEIGHT = 900;
const LONGEST_MS = 180_000;

export type Stage = {
	readonly browser: Browser;
	readonly address: string;
	readonly width: number;
	/** Whether the journeys' own screenshots are wanted; a failure always has one. */
	readonly pictures: boolean;
};

/** Runs a journey in a browser context of its own; gives its faults, none when it passed. */
export async function perform(journey: Journey, stage: Stage): Promise<readonly string[]> {
	const context = await stage.browser.newContext({
		viewport: { width: stage.width, height: HEIGHT },
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		acceptDownloads: true
	});
	context.setDefaultTimeout(20_000);
	const faults = await watch(context, stage.address);
	const failure = await attempt(journey, context, stage);
	await context.close();
	const unexpected = faults.filter((fault) => journey.expectedFaults?.test(fault) !== true);
	return failure === null ? unexpected : [failure, ...unexpected];
}

async function attempt(
	journey: Journey,
	context: BrowserContext,
	stage: Stage
): Promise<string | null> {
	const page = await context.newPage();
	const shot = screenshots(journey.name, stage.width);
	const scene: Scene = {
		page,
		context,
		address: stage.address,
		width: stage.width,
		axe: (name, other = page) => axe(other, name),
		shot: (name, other = page) => (stage.pictures ? shot(name, other) : Promise.resolve()),
		newTab: () => context.newPage()
	};
	try {
		await withinTime(journey.run(scene));
		return null;
	} catch (error) {
		const open = context.pages().at(-1);
		if (open !== undefined) await shot('fel', open).catch(() => undefined);
		return error instanceof Error ? (error.stack ?? error.message) : String(error);
	}
}

function screenshots(journey: string, width: number): (name: string, page: Page) => Promise<void> {
	const file = (name: string) =>
		`${journey}-${name}-${width}.png`.toLowerCase().replaceAll(/[^a-z0-9åäö.-]+/g, '-');
	return async (name, page) => {
		await mkdir(RESULTS, { recursive: true });
		await page.screenshot({ path: path.join(RESULTS, file(name)), fullPage: true });
	};
}

async function withinTime(run: Promise<void>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const tooLong = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`tog mer än ${LONGEST_MS / 1000} s`)), LONGEST_MS);
	});
	try {
		await Promise.race([run, tooLong]);
	} finally {
		clearTimeout(timer);
	}
}
