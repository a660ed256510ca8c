import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page, Worker } from 'playwright-core';
import type { Journey } from './journey.ts';
import { chooseDownload, downloadText, openWorkspace } from './workspace.ts';

/** What a copy has put on the clipboard, by kind. */
async function clipboard(page: Page, button: number): Promise<{ html: string; text: string }> {
	const copy = page.getByRole('button', { name: 'Kopiera tabell' }).nth(button);
	await copy.click();
	// Its own word: the other button may still say it.
	await copy.locator('..').getByText('Kopierad', { exact: true }).waitFor();
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (typ: string) => (await item?.getType(typ))?.text() ?? '';
		return { html: await read('text/html'), text: await read('text/plain') };
	});
}

async function copyTables(page: Page): Promise<void> {
	const medel = page.getByRole('button', { name: /, osäkerhet i medel, Riket: så räknades det$/ });
	const spann = ((await medel.textContent()) ?? '').split(', ')[0];
	assert.match(spann ?? '', /^−?\d+\still\s−?\d+$/);
	const klasser = await clipboard(page, 0);
	assert.match(klasser.html, /<table.*x:num="451228".*Riket/s);
	const rows = klasser.text.split(/\r?\n/).filter((row) => row.split('\t').length === 12);
	assert.equal(rows.length, 1 + 9 + 1, 'rubrikrad, nio klasser och riket');
	assert.match(rows.at(-1) ?? '', /^Riket\t290\t10605520\t/);
	assert.equal(rows.at(-1)?.split('\t')[7], spann, 'intervallet som på sidan');
	assert.match(klasser.text, /000\sdragningar med frö\s1\./);
	await page.getByRole('searchbox', { name: 'Sök kommun' }).fill('dorotea');
	await page.getByText(/^Visar 1 av 290/).waitFor();
	const kommuner = await clipboard(page, 1);
	assert.match(kommuner.text, /^2425\tDorotea\t/m);
	assert.doesNotMatch(kommuner.text, /Åsele/, 'bara det som visas');
}

export const journeys: readonly Journey[] = [
	{
		name: 'filerna laddas ned ur en dialog och tabellerna kopieras',
		widths: [1280],
		run: async ({ page, context, address, axe, shot }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
			await openWorkspace(page, address);
			// Off the main thread, and started when the hand nears the button; not before, for few ask for files.
			const isFil = (worker: Worker) => /fil\.worker/.test(worker.url());
			const worker = page.waitForEvent('worker', { predicate: isFil, timeout: 5000 });
			assert.deepEqual(page.workers().filter(isFil), []);
			const open = page.getByRole('button', { name: 'Ladda ned …' }).first();
			await open.hover();
			await worker;
			await open.click();
			const dialog = page.getByRole('dialog', { name: 'Ladda ned' });
			await dialog.getByText('Filerna görs här i webbläsaren').waitFor();
			assert.equal(page.workers().filter(isFil).length, 1);
			await axe('ladda ned');
			await shot('ladda-ned');
			await page.keyboard.press('Escape');
			const json = await downloadText(
				await chooseDownload(page, 'Utredning och resultat som JSON')
			);
			assert.match(json, /"dokument": \{/);
			const png = await chooseDownload(page, 'Diagram som PNG', 'Vad osäkerheten beror på, riket');
			const bytes = await readFile(await png.path());
			assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
			assert.match(png.suggestedFilename(), /-forslag-kanslighet-riket\.png$/);
			await copyTables(page);
		}
	},
	{
		name: 'en nedladdning som inte går säger varför',
		widths: [1280],
		expectedFaults: /exportera|Failed to|ERR_FAILED|404|import/,
		run: async ({ page, address, axe }) => {
			await openWorkspace(page, address);
			// The worker is started when the dialog opens; what the page would make files with comes later.
			await page.route(/fil\.worker/, (route) => route.abort());
			await page.getByRole('button', { name: 'Ladda ned …' }).first().click();
			const dialog = page.getByRole('dialog', { name: 'Ladda ned' });
			await dialog.getByText('Filerna görs här i webbläsaren').waitFor();
			await page.route(/\.js(\?.*)?$/, (route) => route.abort());
			await dialog.getByRole('button', { name: 'Arbetsbok med formler' }).click();
			await dialog.getByRole('alert').getByText('Utredningen är orörd').waitFor();
			await axe('nedladdningen gick inte');
		}
	}
];
