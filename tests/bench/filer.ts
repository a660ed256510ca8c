import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { buildWhenNeeded } from '../../src/server/build.ts';
import { serve } from '../../src/server/serve.ts';
import { launch } from '../e2e/browser.ts';
import { chooseFile, headline } from '../e2e/workspace.ts';
import { stortDokument } from './document.ts';

/** What one kind of file costs in Chromium. */
export type Filmatning = {
	readonly namn: string;
	/** Milliseconds from the click until the file is there. */
	readonly ms: readonly number[];
	readonly bytes: number;
	/** Longest time in milliseconds that the page gave no frame meanwhile. */
	readonly stopp: number;
};

const FILER = ['Arbetsbok med formler', 'Word-dokument'];
const OMGANGAR = 4;

/** Each kind of file, from a document with and without uncertainty. */
export async function filmatningar(): Promise<readonly Filmatning[]> {
	buildWhenNeeded(() => undefined);
	const served = await serve('127.0.0.1', 0);
	const browser = await launch();
	try {
		const result: Filmatning[] = [];
		for (const isOsaker of [false, true]) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			await openDocument(page, served.address, stortDokument(isOsaker));
			for (const fil of FILER) {
				const matning = await measureFile(page, fil);
				result.push({ ...matning, namn: `${fil}, ${isOsaker ? 'med' : 'utan'} osäkerhet` });
			}
			await page.close();
		}
		return result;
	} finally {
		await browser.close();
		await served.stop();
	}
}

async function openDocument(page: Page, address: string, dokument: Konsekvensutredning) {
	await page.goto(address);
	await chooseFile(page, {
		name: 'stort.barkraft.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(dokument))
	});
	await headline(page).waitFor();
	await page.getByRole('button', { name: 'Ladda ned …' }).first().click();
}

async function measureFile(page: Page, name: string): Promise<Filmatning> {
	const dialog = page.getByRole('dialog', { name: 'Ladda ned' });
	const ms: number[] = [];
	let [bytes, stopp] = [0, 0];
	for (let i = 0; i < OMGANGAR; i++) {
		const download = page.waitForEvent('download');
		const button = dialog.getByRole('button', { name, exact: true });
		const tid = await button.evaluate(timed);
		ms.push(tid.ms);
		// The first time the code is fetched too.
		if (i > 0) stopp = Math.max(stopp, tid.stopp);
		bytes = (await stat(await (await download).path())).size;
	}
	return { namn: name, ms, bytes, stopp };
}

/** In the page: clicks, and follows the frames until the dialog says that the file is there. */
async function timed(button: HTMLElement): Promise<{ ms: number; stopp: number }> {
	const status = () => button.closest('dialog')?.querySelector('[role=status]')?.textContent ?? '';
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const start = performance.now();
	let [last, stopp] = [start, 0];
	button.click();
	do {
		await frame();
		const now = performance.now();
		stopp = Math.max(stopp, now - last);
		last = now;
	} while (!status().includes('Klart'));
	return { ms: last - start, stopp };
}
