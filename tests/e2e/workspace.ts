import { readFile } from 'node:fs/promises';
import type { Download, FileChooser, Locator, Page } from 'playwright-core';
import { eventually } from './journey.ts';

/** How the journeys find their way in the workspace: by what a person sees or hears, not by markup. */

/** Opens the workspace with the example and waits for its answer. */
export async function openWorkspace(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/utredning?exempel`);
	await headline(page).waitFor();
}

/** The sentence that answers the question. */
export function headline(page: Page): Locator {
	return page.getByRole('region', { name: 'Resultat' }).getByRole('heading', { level: 2 }).first();
}

export async function headlineText(page: Page): Promise<string> {
	return (await headline(page).innerText()).replaceAll(/\s+/g, ' ');
}

/** Waits until the sentence is another than before; gives the new one. */
export function headlineAfter(page: Page, before: string): Promise<string> {
	return eventually(
		'rubriken ändras',
		() => headlineText(page),
		(text) => text !== before
	);
}

/** The table of all kommuner, which is fetched when the reader does anything at all. */
export async function kommuntabell(page: Page): Promise<Locator> {
	await page.keyboard.press('Shift');
	const table = page.getByRole('table', { name: 'Alla kommuner' });
	await table.waitFor();
	return table;
}

/** Opens the card of a post or funding in the editor; gives the card. */
export async function openPost(page: Page, name: string): Promise<Locator> {
	const card = page.getByRole('article').filter({ hasText: name }).first();
	const button = card.getByRole('button', { name }).first();
	if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
	return card;
}

export const POST = 'Lägesbild över brottsligheten';

/** The hours of the example's first recurring post. */
export async function hoursField(page: Page): Promise<Locator> {
	const card = await openPost(page, POST);
	return card.getByLabel('Timmar per enhet', { exact: true });
}

/** Waits until the draft is in the browser's store. */
export function saved(page: Page): Promise<string | null> {
	return eventually(
		'utkastet sparas',
		() => page.locator('[data-sparlage]').getAttribute('data-sparlage'),
		(lage) => lage === 'sparat'
	);
}

/** Waits for what the overview does by itself once it has opened, so that a time that is taken is of something else. */
export async function atRest(page: Page): Promise<void> {
	await page.mouse.move(5, 5);
	await page.getByText('hur mycket antagandena kan variera').waitFor({ state: 'hidden' });
	await page.waitForTimeout(1000);
}

/** Chooses a file in the dialog Ladda ned, waits for it, and closes the dialog; `diagram` is what its list calls it. */
export async function chooseDownload(
	page: Page,
	name: string,
	diagram?: string
): Promise<Download> {
	await page.getByRole('button', { name: 'Ladda ned …' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Ladda ned' });
	if (diagram !== undefined)
		await dialog.getByLabel('Vilket diagram').selectOption({ label: diagram });
	const download = page.waitForEvent('download', { timeout: 30_000 });
	await dialog.getByRole('button', { name, exact: true }).click();
	const file = await download;
	await dialog.getByText(/^Klart: /).waitFor();
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	return file;
}

/** Gives the page a file as a person does: with the button, as soon as it answers. */
export async function chooseFile(page: Page, file: Parameters<FileChooser['setFiles']>[0]) {
	const button = page.getByRole('button', { name: /^(Välj|Öppna) fil$/ });
	const chooser = await eventually(
		'filväljaren öppnas',
		async () => {
			const opened = page.waitForEvent('filechooser', { timeout: 500 }).catch(() => null);
			await button.click();
			return opened;
		},
		(opened) => opened !== null
	);
	await chooser?.setFiles(file);
}

export async function downloadText(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}
