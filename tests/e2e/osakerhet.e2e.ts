import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually, type Journey } from './journey.ts';
import { chooseFile, downloadText, headline, openWorkspace } from './workspace.ts';

const EXEMPEL = path.resolve(
	import.meta.dirname,
	'../../data/examples/brottsforebyggande-2023-196.barkraft.json'
);

const oppnaDelen = (page: Page) =>
	page.getByRole('link', { name: 'Osäkerhet', exact: true }).click();

/** The example with nothing uncertain in it, as a file. */
async function utanOsakerhet(folder: string): Promise<string> {
	const dokument = JSON.parse(await readFile(EXEMPEL, 'utf8')) as {
		alternativ: { kostnadsposter: { osakerhet: unknown }[] }[];
	};
	for (const { kostnadsposter } of dokument.alternativ)
		for (const post of kostnadsposter) post.osakerhet = null;
	const file = path.join(folder, 'utan.barkraft.json');
	await writeFile(file, JSON.stringify(dokument));
	return file;
}

async function provaVarde(page: Page): Promise<void> {
	const prov = page.getByRole('region', { name: 'Pröva ett annat värde' });
	const riket = prov.getByRole('row', { name: /Riket/ }).getByRole('cell');
	const fore = await riket.first().innerText();
	await prov.getByLabel('Värde').fill('0,25');
	await eventually(
		'riket ändras med värdet',
		() => riket.last().innerText(),
		(text) => text !== fore && /miljoner/.test(text)
	);
	assert.equal(await riket.first().innerText(), fore);
	await prov.getByRole('button', { name: /med värdet, Riket/ }).press('Enter');
	await page.getByRole('dialog').getByText('Med ett prövat värde som inte står i').waitFor();
	await page.keyboard.press('Escape');
	await prov.getByRole('button', { name: 'Använd värdet i utredningen' }).click();
	await eventually(
		'utredningen har värdet',
		() => riket.first().innerText(),
		(text) => text !== fore
	);
	await page.getByRole('button', { name: /^Ångra/ }).click();
}

/** Title, point and outcome open into their steps with the keys alone, and close back to where one was. */
async function forklaraMedTangenter(page: Page): Promise<void> {
	const panel = page.getByRole('dialog');
	const prickar = page.getByRole('slider', { name: /lika troliga fall/ });
	await prickar.focus();
	await page.keyboard.press('ArrowRight');
	const fall = (await prickar.getAttribute('aria-valuetext')) ?? '';
	assert.match(fall, /^Fall 1 av 20: \d/);
	await page.keyboard.press('Enter');
	await panel.getByRole('heading', { name: /fall 1 av 20: kommuner med färre/ }).waitFor();
	assert.match(page.url(), /fraga=osakerhet\.forslag\.fall\.20\.0\.klass-0/);
	const kronor = (await panel.locator('.varde').first().innerText()).replace(',', '.');
	assert.equal(Math.round(parseFloat(kronor)), parseInt(fall.split(': ')[1] ?? '', 10));
	await panel.getByText('Fallen är lästa ur dragningarna').waitFor();
	await page.keyboard.press('Escape');
	await eventually(
		'tillbaka på pricken',
		() => prickar.evaluate((element) => element === document.activeElement),
		(isThere) => isThere
	);

	await page
		.getByRole('heading', { name: /betyder mest i riket/ })
		.getByRole('button')
		.focus();
	await page.keyboard.press('Enter');
	await panel.getByText('Standardavvikelse när allt varierar').waitFor();
	await page.keyboard.press('Escape');

	const ar = page.getByRole('slider', { name: /år för år/ });
	await ar.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await panel.getByText('P75, en fjärdedel av dragningarna är högre').waitFor();
	await page.reload();
	await panel.getByText('P75, en fjärdedel av dragningarna är högre').waitFor();
	await page.keyboard.press('Escape');
	await page.getByText('Slumpens fel i gränserna').waitFor();
}

/** A chart asked for while only the first draws are here: the file is what its command line gives. */
async function filAvForstaDragningarna(page: Page): Promise<void> {
	const [svg] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Ladda ned SVG: .* visade fall/ }).click()
	]);
	// Long lines of the picture are several texts.
	const text = (await downloadText(svg)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
	assert.match(text, /--format svg-utfall/);
	assert.match(text, /10\s000\sdragningar med frö\s1/);
}

export const journeys: readonly Journey[] = [
	{
		name: 'osäkerheten: under svaret, i sin del, med tangentbord, och ett prövat värde',
		run: async ({ page, address, axe, shot, width }) => {
			await openWorkspace(page, address);
			await page.keyboard.press('Shift');
			await page.getByText('osäkra antaganden varierar som den anger').waitFor();
			await page.getByRole('button', { name: /osäkerhet i medel, Riket/ }).click();
			await page.getByRole('dialog').getByText('Det som varierar').waitFor();
			await page.keyboard.press('Escape');
			await page.getByRole('link', { name: 'Mer om osäkerheten' }).click();
			await filAvForstaDragningarna(page);
			await page.getByText('Slumpens fel i gränserna').waitFor();
			await axe('osäkerhet');
			await shot('osakerhet');
			if (width !== 1280) return;

			await forklaraMedTangenter(page);
			await page.getByRole('radio', { name: 'Tabell' }).last().check({ force: true });
			await page.getByRole('columnheader', { name: 'Andel med samspel' }).first().waitFor();
			const [csv] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: /^Ladda ned CSV: .* i riket$/ }).click()
			]);
			assert.match(csv.suggestedFilename(), /-kanslighet-riket\.csv$/);
			await provaVarde(page);
		}
	},
	{
		name: 'utan osäkerhet: punktvärden, och gränser som märks och kan ångras',
		widths: [390],
		run: async ({ page, address, axe, shot }) => {
			const folder = await mkdtemp(path.join(tmpdir(), 'barkraft-'));
			try {
				await page.goto(address);
				await chooseFile(page, await utanOsakerhet(folder));
				await page.waitForURL(/\/utredning/);
				await headline(page).waitFor();
				await oppnaDelen(page);
				await page.getByRole('heading', { name: 'Ingen osäkerhet är angiven' }).waitFor();
				await axe('utan osäkerhet');
				await shot('utan');
				await page.getByRole('button', { name: 'Lägg in rimliga gränser' }).click();
				await page
					.getByText(
						/^Gränserna för alla fem kostnadsposter är Bärkrafts standardgränser: ett antagande/
					)
					.waitFor();
				// Under every chart too, for it may be saved and pasted alone.
				const markta = page.getByRole('figure').filter({ hasText: 'ingen har prövat' });
				await markta.nth(3).waitFor();
				await page.getByText('Slumpens fel i gränserna').waitFor();
				await shot('standardgranser');
				await page.getByRole('button', { name: /^Ångra/ }).click();
				await page.getByRole('heading', { name: 'Ingen osäkerhet är angiven' }).waitFor();
			} finally {
				await rm(folder, { recursive: true });
			}
		}
	}
];
