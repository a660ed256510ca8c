import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { buildWhenNeeded } from '../../src/server/build.ts';
import { serve } from '../../src/server/serve.ts';
import { launch } from '../e2e/browser.ts';
import { chooseFile, headline } from '../e2e/workspace.ts';
import { stortDokument } from './document.ts';

/** What one kind of file costs in Chromium, for a document as the reader meets it. */
export type Filmatning = {
	readonly namn: string;
	/** Milliseconds from the click until the file is there; the first is the first file of a session. */
	readonly ms: readonly number[];
	readonly bytes: number;
	/** Longest time in milliseconds that the page gave no frame meanwhile. */
	readonly stopp: number;
};

const FILER = ['Arbetsbok med formler', 'Word-dokument'] as const;
const OMGANGAR = 4;

/** The sooner the reader asks, the less has been prepared: the dialog does that while its list is read. */
const LAGEN = [
	{ namn: 'utan osäkerhet', isOsaker: false, isDirekt: false },
	{ namn: 'med osäkerhet', isOsaker: true, isDirekt: false },
	{ namn: 'utan osäkerhet, valt så fort det går', isOsaker: false, isDirekt: true },
	{ namn: 'med osäkerhet, valt så fort det går', isOsaker: true, isDirekt: true }
] as const;

/** The page draws while its answer is read: ten thousand draws of eighty uncertain posts. */
const DRAR_MS = 10_000;
/** A list of ten files is not read in less. */
const LASER_MS = 1000;

/** Each kind of file as the first of a session, and then again. */
export async function filmatningar(): Promise<readonly Filmatning[]> {
	buildWhenNeeded(() => undefined);
	const served = await serve('127.0.0.1', 0);
	const browser = await launch();
	try {
		const result: Filmatning[] = [];
		for (const lage of LAGEN) {
			for (const fil of FILER) {
				const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
				await openDocument(page, served.address, lage);
				result.push({ ...(await measureFile(page, fil)), namn: `${fil}, ${lage.namn}` });
				await page.close();
			}
		}
		return result;
	} finally {
		await browser.close();
		await served.stop();
	}
}

/** With the dialog open, ready to be measured. */
async function openDocument(
	page: Page,
	address: string,
	{ isOsaker, isDirekt }: (typeof LAGEN)[number]
): Promise<void> {
	await page.goto(address);
	await chooseFile(page, {
		name: 'stort.barkraft.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(stortDokument(isOsaker)))
	});
	await headline(page).waitFor();
	const open = page.getByRole('button', { name: 'Ladda ned …' }).first();
	if (!isDirekt) await page.waitForTimeout(isOsaker ? DRAR_MS : LASER_MS);
	await open.click();
	if (!isDirekt) await page.waitForTimeout(LASER_MS);
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
