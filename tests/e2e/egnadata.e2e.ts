import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';
import { headlineText, openWorkspace, saved } from './workspace.ts';

/** A table as it is copied from Excel: a title, a header, a misspelt name, a twin, a sum. */
const TABELL = [
	'Kommun\tÄrenden 2025',
	'Ale kommun\t12',
	'Stockholms stad\t1 250',
	'Göteborg\t640',
	'Göteborg\t641',
	'Uppsalla\t230',
	'Dorotea\t-',
	'Hela riket\t2 132'
].join('\n');

async function openData(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Egna data', exact: true }).click();
	await page.getByRole('button', { name: 'Lägg till egna data' }).click();
}

export const journeys: readonly Journey[] = [
	{
		name: 'egna data klistras in, rättas och blir en kostnad',
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			const before = await headlineText(page);
			await openData(page);
			await axe('inklistring');
			await shot('tom');
			await page.getByLabel('Klistra in en tabell').fill(TABELL);
			await page.getByRole('button', { name: 'Läs tabellen' }).click();
			await page.getByRole('heading', { name: /Kontrollera tabellen/ }).waitFor();
			await page.getByRole('button', { name: 'Lägg till kolumnen' }).click();
			await page.getByText('Något återstår').waitFor();
			await axe('granskning med fel');
			await shot('granskning');

			await page.getByLabel(/^Rad \d+: Uppsalla/).selectOption({ label: 'Uppsala' });
			await page.getByLabel('Vilken rad ska gälla?').selectOption('sista');
			await page.getByLabel('Enhet').fill('ärenden');
			await page.getByLabel('Källa', { exact: true }).fill('Egen enkät mars 2026');
			await page.getByRole('button', { name: 'Lägg till kolumnen' }).click();
			await page.getByText('är tillagd').waitFor();
			await axe('kolumnen tillagd');
			await shot('tillagd');

			await page.getByRole('button', { name: 'Gör en kostnadspost av kolumnen' }).click();
			await page.getByText('under Beräkning').waitFor();
			await page.getByRole('button', { name: 'Ta bort kolumnen' }).click();
			await page.getByRole('alert').filter({ hasText: 'Kolumnen används' }).waitFor();

			await page.getByRole('link', { name: 'Beräkning', exact: true }).click();
			const kort = page.getByRole('article').filter({ hasText: 'kronor per ärenden' });
			await kort.getByRole('button', { name: 'Ärenden', exact: true }).click();
			await kort.getByLabel('Kronor per enhet').fill('10 000');
			assert.notEqual(await headlineText(page), before);
			await saved(page);
			await page.reload();
			await page.getByRole('article').filter({ hasText: 'kronor per ärenden' }).waitFor();
		}
	},
	{
		name: 'en fil som inte är en tabell ger besked',
		widths: [1280],
		run: async ({ page, address }) => {
			await openWorkspace(page, address);
			await openData(page);
			await page.locator('.inlasning input[type=file]').setInputFiles({
				name: 'rapport.pdf',
				mimeType: 'application/pdf',
				buffer: Buffer.from('%PDF-1.7')
			});
			await page.getByText('Filen är en PDF.').waitFor();
			await page.getByLabel('Klistra in en tabell').fill('bara en mening');
			await page.getByRole('button', { name: 'Läs tabellen' }).click();
			await page.getByText('Tabellen gick inte att läsa').waitFor();
		}
	}
];
