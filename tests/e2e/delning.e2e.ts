import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';
import { headlineText, hoursField, openWorkspace, saved } from './workspace.ts';

async function copyLink(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Kopiera länk' }).click();
	const dialog = page.getByRole('dialog', { name: 'Dela med en länk' });
	const link = await dialog.getByLabel('Länk').inputValue();
	await dialog.getByRole('button', { name: 'Stäng' }).last().click();
	return link;
}

export const journeys: readonly Journey[] = [
	{
		name: 'en länk ger mottagaren ett eget utkast',
		widths: [390],
		run: async ({ page, address, context, newTab, axe, shot }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await openWorkspace(page, address);
			await (await hoursField(page)).fill('333');
			await saved(page);
			const before = await headlineText(page);
			await page.getByRole('button', { name: 'Kopiera länk' }).click();
			await page.getByText('Länken är kopierad.').waitFor();
			await axe('dela med en länk');
			await shot('dela');
			const link = await page.evaluate(() => navigator.clipboard.readText());
			assert.match(link, /\/oppna#b1=[\w-]+$/);

			const other = await newTab();
			await other.goto(link);
			await other.getByText('Du har fått en utredning').waitFor();
			await other.getByRole('main').getByText('beräknas kosta kommunerna').waitFor();
			await axe('mottagen länk', other);
			await shot('mottagen', other);
			await other.getByRole('button', { name: 'Öppna som nytt utkast' }).click();
			await other.waitForURL(/utredning\?utkast=/);
			assert.equal(await (await hoursField(other)).inputValue(), '333');
			assert.equal(await headlineText(other), before);

			// The sender's draft is another: what the receiver changes is not seen there.
			await (await hoursField(other)).fill('444');
			await saved(other);
			await page.reload();
			assert.equal(await (await hoursField(page)).inputValue(), '333');
		}
	},
	{
		name: 'en skadad eller för ny länk ger besked',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			const link = await copyLink(page);
			await page.goto(link.slice(0, -40));
			await page.getByText('Länken gick inte att öppna').waitFor();
			await page.getByText('avbruten eller ändrad').waitFor();
			await axe('skadad länk');
			await shot('skadad');
			await page.goto(`${address}/oppna#b7=abc`);
			await page.getByText('annan version av Bärkraft').waitFor();
			await page.goto(`${address}/oppna`);
			await page.getByText('Här finns ingen utredning').waitFor();
		}
	},
	{
		name: 'en utredning som är för stor för en länk erbjuds som fil',
		widths: [1280],
		run: async ({ page, address, axe }) => {
			await openWorkspace(page, address);
			await page.getByRole('link', { name: 'Texter', exact: true }).click();
			// Text that cannot be compressed, so that the document grows past the limit.
			const noise = Array.from({ length: 6000 }, (_, i) =>
				((i * 2_654_435_761) % 1e9).toString(36)
			);
			await page
				.locator('#punkt-problem')
				.getByLabel('Text')
				.fill(noise.join(' ').slice(0, 49_000));
			await page.getByRole('button', { name: 'Kopiera länk' }).click();
			await page.getByText('Utredningen är för stor för en länk.').waitFor();
			await axe('för stor länk');
			const download = page.waitForEvent('download');
			await page.getByRole('dialog').getByRole('button', { name: 'Spara som fil' }).click();
			assert.match((await download).suggestedFilename(), /\.barkraft\.json$/);
		}
	}
];
