import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, type Journey, type Scene } from './journey.ts';
import {
	chooseDownload,
	downloadText,
	headlineAfter,
	headlineText,
	hoursField,
	saved
} from './workspace.ts';

/** Names of the first kommuner in the table of all 290. */
async function firstKommuner(page: Page): Promise<readonly string[]> {
	const rows = page.getByRole('region', { name: 'Alla kommuner' }).first().getByRole('row');
	const heads = await rows.getByRole('rowheader').allInnerTexts();
	return heads.slice(0, 3);
}

async function changeHours({ page, axe, shot }: Scene): Promise<void> {
	const before = await headlineText(page);
	assert.match(before, /miljoner kronor/);
	const hours = await hoursField(page);
	assert.equal(await hours.inputValue(), '120');
	await axe('post öppnad');
	await hours.fill('2400');
	const after = await headlineAfter(page, before);
	assert.match(after, /miljoner kronor/);
	await shot('ändrad');
}

async function sortTable({ page }: Scene): Promise<void> {
	const header = page.getByRole('columnheader', { name: /^Kommun/ }).last();
	assert.equal(await header.getAttribute('aria-sort'), 'none');
	await header.getByRole('button').click();
	await eventually(
		'tabellen sorteras på namn',
		() => firstKommuner(page),
		(names) => names.join() === 'Ale,Alingsås,Alvesta'
	);
	await header.getByRole('button').click();
	await eventually(
		'tabellen vänds, med ö sist',
		() => firstKommuner(page),
		(names) => names.join() === 'Övertorneå,Överkalix,Östra Göinge'
	);
	assert.equal(await header.getAttribute('aria-sort'), 'descending');
	await page.getByRole('searchbox', { name: 'Sök kommun' }).fill('dorotea');
	await eventually(
		'sökningen visar en kommun',
		() => firstKommuner(page),
		(names) => names.join() === 'Dorotea,Riket'
	);
}

async function openExplanation({ page, axe, shot }: Scene): Promise<void> {
	await page
		.getByRole('row', { name: /Dorotea/ })
		.getByRole('button')
		.first()
		.click();
	const dialog = page.getByRole('dialog');
	await dialog.waitFor();
	const text = await dialog.innerText();
	assert.match(text, /Dorotea/);
	assert.match(text, /Så räknades det/);
	// 2 400 hours every second year at 800 000 kr for 1 600 hours.
	assert.match(text, /600\s000\skr/, 'den ändrade timtiden slår igenom i förklaringen');
	await axe('förklaring');
	await shot('förklaring');
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
}

async function downloadCsv({ page }: Scene): Promise<void> {
	const csv = await downloadText(await chooseDownload(page, 'CSV för Excel: kommuner'));
	assert.ok(csv.startsWith('\uFEFF'), 'BOM för Excel');
	const rows = csv.split('\r\n').filter((row) => /^\d{4};/.test(row));
	assert.equal(rows.length, 290);
	assert.ok(rows.some((row) => row.startsWith('0114;Upplands Väsby;')));
}

export const journeys: readonly Journey[] = [
	{
		name: 'huvudresan',
		run: async (scene) => {
			const { page, address, axe, shot, newTab } = scene;
			await page.goto(address);
			await axe('start');
			await shot('start');
			await page.getByRole('link', { name: 'Öppna exemplet' }).click();
			await page.waitForURL(/\/utredning/);
			await axe('utredning');
			await shot('utredning');
			await changeHours(scene);
			await sortTable(scene);
			await openExplanation(scene);
			await downloadCsv(scene);
			await saved(page);
			const sentence = await headlineText(page);
			await page.close();

			const again = await newTab();
			await again.goto(address);
			await again
				.getByRole('region', { name: 'Dina utkast' })
				.getByRole('link', { name: 'Kommuners ansvar för brottsförebyggande arbete' })
				.click();
			await again.waitForURL(/\/utredning/);
			assert.equal(await headlineText(again), sentence);
			assert.equal(await (await hoursField(again)).inputValue(), '2\u00A0400');
			await axe('åter till utkastet', again);
		}
	},
	{
		name: 'fliken stängs mitt i skrivandet',
		widths: [1280],
		run: async ({ page, address, newTab }) => {
			await page.goto(`${address}/utredning?exempel`);
			const hours = await hoursField(page);
			await hours.fill('300');
			await saved(page);
			await hours.fill('777');
			await page.close({ runBeforeUnload: false });
			const again = await newTab();
			await again.goto(`${address}/utredning`);
			assert.equal(await (await hoursField(again)).inputValue(), '777');
		}
	},
	{
		name: 'metoden går att läsa',
		widths: [390],
		run: async ({ page, address, axe, shot }) => {
			await page.goto(`${address}/metod`);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await axe('metod');
			await shot('metod');
		}
	},
	{
		name: 'en adress som inte finns säger det och leder vidare',
		widths: [390],
		expectedFaults: /404/,
		run: async ({ page, address, axe }) => {
			await page.goto(`${address}/finns-inte`);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await axe('felsida');
			await page.getByRole('main').getByRole('link').first().click();
			await page.getByRole('heading', { level: 1 }).waitFor();
		}
	},
	{
		name: 'sidorna ryms på 320 px och vid 200 procents text',
		widths: [320],
		run: async ({ page, address, shot, axe }) => {
			for (const pathname of ['/', '/utredning?exempel', '/metod']) {
				await page.goto(address + pathname);
				await page.getByRole('heading', { level: 1 }).waitFor();
				await page.waitForTimeout(300);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				assert.ok(wide <= 320, `${pathname} är ${wide} px bred`);
				await axe(pathname);
				await shot(pathname.replaceAll(/\W+/g, '-'));
			}
			await page.setViewportSize({ width: 640, height: 900 });
			await page.goto(`${address}/utredning?exempel`);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			await page.waitForTimeout(300);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			assert.ok(wide <= 640, `med 200 procents text är sidan ${wide} px bred`);
			await shot('stor-text');
		}
	}
];
