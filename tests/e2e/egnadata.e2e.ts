import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { eventually, type Journey } from './journey.ts';
import { atRest, headlineText, openWorkspace, saved } from './workspace.ts';

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

/** Files that are not tables, and zeros that swell when they are unpacked. */
const HOSTILE: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
	{ name: 'klamrar.csv', bytes: strToU8('['.repeat(4_900_000)) },
	{ name: 'rader.csv', bytes: strToU8('[;\n'.repeat(1_600_000)) },
	{ name: 'bomb.xlsx', bytes: zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }) },
	{ name: 'proto.csv', bytes: strToU8('__proto__;constructor\n__proto__;{"ok":true}') },
	{ name: 'rapport.pdf', bytes: strToU8('%PDF-1.7') }
];

/** Milliseconds from the choice of the file until the page says no, as the page measures it. */
async function refusalTime(
	page: Page,
	file: { name: string; mimeType: string; buffer: Buffer }
): Promise<number> {
	const input = page.locator('.inlasning input[type=file]');
	await input.evaluate((element) => {
		performance.clearMeasures();
		const before = document.querySelector('.inlasning .meddelande');
		element.addEventListener('change', () => performance.mark('vald'), { once: true });
		const seen = () => {
			const now = document.querySelector('.inlasning .meddelande');
			if (now === null || now === before) requestAnimationFrame(seen);
			else performance.measure('avvisad', 'vald');
		};
		element.addEventListener('change', () => requestAnimationFrame(seen), { once: true });
	});
	await input.setInputFiles(file);
	const ms = await eventually(
		`${file.name} avvisas`,
		() => page.evaluate(() => performance.getEntriesByName('avvisad').at(-1)?.duration ?? null),
		(duration) => duration !== null
	);
	return ms ?? Infinity;
}

/** Drops a table on the place where it is to be read. */
async function drop(page: Page, text: string): Promise<void> {
	const data = await page.evaluateHandle((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([content], 'enkät.csv', { type: 'text/csv' }));
		return transfer;
	}, text);
	await page.dispatchEvent('.inlasning', 'drop', { dataTransfer: data });
}

async function openData(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Egna data', exact: true }).click();
	await page.getByRole('button', { name: 'Lägg till egna data' }).click();
}

export const journeys: readonly Journey[] = [
	{
		name: 'egna data klistras in, rättas och blir en kostnad',
		widths: [390],
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
		name: 'fientliga tabeller avvisas inom en sekund och sidan lever',
		widths: [1280],
		run: async ({ page, address }) => {
			await openWorkspace(page, address);
			await atRest(page);
			await openData(page);
			for (const { name, bytes } of HOSTILE) {
				const ms = await refusalTime(page, { name, mimeType: '', buffer: Buffer.from(bytes) });
				assert.ok(ms < 1000, `${name} tog ${Math.round(ms)} ms`);
			}
			assert.equal(await page.evaluate(() => 'ok' in {}), false, 'Object.prototype är orört');

			// The same way in takes a good file right after, also when it is dropped.
			await drop(page, TABELL);
			await page.getByRole('heading', { name: /Kontrollera tabellen/ }).waitFor();
			await page.getByRole('button', { name: 'Börja om' }).click();
			await page.getByLabel('Klistra in en tabell').fill('bara en mening');
			await page.getByRole('button', { name: 'Läs tabellen' }).click();
			await page.getByText('Tabellen gick inte att läsa').waitFor();
		}
	}
];
