import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, type Journey, type Scene } from './journey.ts';
import { kommuntabell, openWorkspace } from './workspace.ts';

const DOROTEA = '2425';

/** Presses Tab until the focus is on what the test names. */
async function tabUntil(page: Page, what: string, holds: (name: string) => boolean): Promise<void> {
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const at = document.activeElement;
			const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
			return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
		});
		if (holds(name)) return;
	}
	throw new Error(`${what} nås inte med Tab`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function isShown(page: Page, name: string): Promise<void> {
	await eventually(
		`${name} visas`,
		() => heading(page).innerText(),
		(text) => text === name
	);
}

/** Types in the search of the header and opens the first one found. */
async function search(page: Page, text: string): Promise<void> {
	await tabUntil(page, 'sökrutan', (name) => name === 'Sök kommun');
	await page.getByRole('combobox', { name: 'Sök kommun' }).first().waitFor();
	await page.keyboard.type(text);
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
}

async function makeOwn(page: Page): Promise<void> {
	await tabUntil(page, 'Gör till min kommun', (name) => name === 'Gör till min kommun');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Min kommun' }).waitFor();
}

/** Narrows the table to a län, keeps Malmö on top, adds a column and the intervals; the sums follow. */
async function adaptTable(page: Page, axe: Scene['axe']): Promise<void> {
	const table = await kommuntabell(page);
	await page.getByRole('button', { name: 'Anpassa …' }).click();
	const dialog = page.getByRole('dialog', { name: 'Anpassa tabellen' });
	await dialog.getByLabel('Bruttokostnad, kr', { exact: true }).check();
	await dialog.getByRole('combobox', { name: 'Lägg till en kommun' }).fill('malm');
	await page.keyboard.press('Enter');
	await dialog.getByLabel('Under siffran: vad den kan bli').check();
	await dialog.getByLabel('Visa kommuner').selectOption('lan:24');
	await page.waitForURL(/urval=lan/);
	await axe('anpassa tabellen');
	await dialog.getByRole('button', { name: 'Klar' }).click();
	await table.scrollIntoViewIfNeeded();
	const names = await eventually(
		'tabellen visar länet och Malmö',
		() => table.getByRole('rowheader').allInnerTexts(),
		(texts) => texts.length === 18 && texts[0] !== ''
	);
	assert.deepEqual(
		[...names.slice(0, 2), ...names.slice(-2)],
		['Malmö', 'Dorotea', 'Västerbottens län', 'Riket']
	);
	assert.equal(await table.getByRole('columnheader').count(), 10);
	await axe('anpassad tabell');
	const row = table.getByRole('row', { name: /Dorotea/ });
	await row
		.getByRole('button', { name: /^osäkerhet / })
		.first()
		.click();
	await page.getByRole('dialog').getByText('Det som varierar').waitFor();
	await page.keyboard.press('Escape');
}

/** The page's PDF has one page: Chromium writes each as an object of its own. */
async function pages(page: Page): Promise<number> {
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

export const journeys: readonly Journey[] = [
	{
		name: 'från översikten till Dorotea, jämför med två liknande och tillbaka, med tangentbordet',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			await search(page, 'dorot');
			await isShown(page, 'Dorotea');
			assert.match(page.url(), new RegExp(`/utredning/kommun/${DOROTEA}`));
			await page.getByRole('link', { name: 'Bjurholm' }).waitFor();
			assert.equal(await pages(page), 1, 'kommunsidan ryms på ett papper');
			await axe('kommunsidan');
			await shot('kommunsidan');
			await makeOwn(page);

			await tabUntil(page, 'Jämför med liknande', (name) => name === 'Jämför med liknande');
			await page.keyboard.press('Enter');
			await page.waitForURL(/vy=jamfor/);
			const table = page.getByRole('table').first();
			await table.waitFor();
			assert.equal(await table.getByRole('columnheader').count(), 5, 'tre kommuner och riket');
			await axe('jämförelsen');
			await tabUntil(page, 'en siffra', (name) => name.includes('Nettokostnad per invånare'));
			await page.keyboard.press('Enter');
			const dialog = page.getByRole('dialog');
			assert.match(await dialog.innerText(), /Nettokostnad per invånare.*Dorotea/);
			assert.match(page.url(), /fraga=kommun\.\w+\.2425\.nettoKrPerInvanare/);
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
			// The step back in the history comes after.
			await page.waitForURL((url) => !url.searchParams.has('fraga'));
			await page.keyboard.press('Enter');
			await dialog.waitFor();
			await page.goBack();
			await dialog.waitFor({ state: 'hidden' });
			assert.match(page.url(), /vy=jamfor/, 'tillbaka stänger förklaringen');

			await page.goBack();
			await isShown(page, 'Dorotea');
			await page.goBack();
			await page.getByText('(min kommun)').waitFor();
			const first = (await kommuntabell(page)).getByRole('rowheader');
			assert.equal(
				(await first.first().textContent())?.trim(),
				'Dorotea',
				'min kommun står överst'
			);
			await adaptTable(page, axe);
			await shot('anpassad tabell');
		}
	},
	{
		name: 'en förklaring har en adress, och en adress utan mening visar bara sidan',
		widths: [390],
		run: async ({ page, address, axe }) => {
			const ask = (fraga: string) =>
				page.goto(`${address}/utredning/kommun/${DOROTEA}?exempel&fraga=${fraga}`);
			await ask('bild.forslag.2425.rang.nettoKr');
			const dialog = page.getByRole('dialog');
			await dialog.waitFor();
			await axe('förklaringen');
			await dialog.getByRole('button', { name: 'Stäng' }).click();
			await dialog.waitFor({ state: 'hidden' });
			await page.waitForURL((url) => !url.searchParams.has('fraga'));
			await ask('bild.%E5..x');
			await isShown(page, 'Dorotea');
			assert.equal(await dialog.count(), 0);
		}
	},
	{
		name: 'kartan går att vandra i, och en kommun öppnas därifrån',
		widths: [390],
		run: async ({ page, address, axe, shot }) => {
			await page.goto(`${address}/utredning?exempel&vy=karta`);
			const map = page.getByRole('slider');
			await map.focus();
			await page.keyboard.press('Home');
			const north = await map.getAttribute('aria-valuetext');
			await page.keyboard.press('ArrowDown');
			const next = await map.getAttribute('aria-valuetext');
			assert.match(next ?? '', /kronor per invånare, .*invånare/);
			assert.notEqual(next, north);
			await axe('kartan med rutor');
			await shot('kartan');
			await page.getByRole('button', { name: /^−?[\d,\s]+kron.*så räknades det$/ }).click();
			const dialog = page.getByRole('dialog');
			const name = next?.split(',')[0] ?? '';
			assert.match(await dialog.innerText(), new RegExp(`Nettokostnad per invånare.*${name}`));
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
			const antal = page.getByRole('button', { name: /kommuner, 25–40: så räknades det$/ });
			await antal.press('Enter');
			await dialog.getByText('Kommunerna, från värdet närmast noll').waitFor();
			const visat = await dialog.locator('.varde').first().innerText();
			assert.equal(parseInt(visat, 10), parseInt(await antal.innerText(), 10));
			assert.equal(await dialog.locator('details li').count(), parseInt(visat, 10));
			await axe('en klass förklarad');
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
			await page.getByRole('radio', { name: 'Kommungränser' }).check({ force: true });
			await eventually(
				'gränserna ritas',
				() => page.locator('path[data-kod]').count(),
				(count) => count === 290
			);
			await map.focus();
			await page.keyboard.press('End');
			const south = (await map.getAttribute('aria-valuetext'))?.split(',')[0] ?? '';
			await page.keyboard.press('Enter');
			await isShown(page, south);
		}
	},
	{
		name: 'en kommun utan utredning, på en smal skärm',
		widths: [320],
		run: async ({ page, address, axe }) => {
			await page.goto(`${address}/kommun/2380`);
			await page.getByRole('region', { name: 'Statistik för Östersund' }).waitFor();
			await axe('kommunens statistik');
			await page.getByRole('button', { name: /Skattekraft, median, Länet/ }).click();
			const dialog = page.getByRole('dialog');
			assert.match(await dialog.innerText(), /Jämtlands län[^]*\(plats \d\)[^]*SCB/);
			assert.match(page.url(), /fraga=skattekraft2025\.2$/);
			await axe('en median förklarad');
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
			await search(page, 'malmo');
			await isShown(page, 'Malmö');
			await page.getByRole('link', { name: 'Se vad ett krav kostar här' }).click();
			await page.getByRole('heading', { level: 3, name: 'Var kostnaden kommer ifrån' }).waitFor();
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			assert.ok(width <= 320, `sidan är ${width} px bred`);
			await axe('kommunsidan på 320 px');
		}
	}
];
