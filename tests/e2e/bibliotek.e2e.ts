import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Journey } from './journey.ts';
import { headline, headlineText, hoursField, openWorkspace, saved } from './workspace.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../data/examples');

export const journeys: readonly Journey[] = [
	{
		name: 'utkasten på startsidan',
		widths: [390],
		run: async ({ page, address, axe, shot }) => {
			await page.goto(address);
			await page.getByRole('heading', { name: 'Verkliga reformer' }).waitFor();
			await axe('start utan utkast');
			await shot('tom');
			await openWorkspace(page, address);
			await (await hoursField(page)).fill('200');
			await saved(page);
			await page.goto(address);

			const rader = page.getByRole('region', { name: 'Dina utkast' }).getByRole('listitem');
			await rader.first().getByText('beräknas kosta kommunerna').waitFor();
			await rader
				.first()
				.getByRole('button', { name: /^Kopiera/ })
				.click();
			await rader.nth(1).waitFor();
			const kopia = rader.filter({ hasText: '(kopia)' });
			await kopia.getByRole('button', { name: /^Byt namn/ }).click();
			await page.getByLabel('Titel').fill('Remissversionen');
			await page.keyboard.press('Enter');
			await rader.getByRole('link', { name: 'Remissversionen' }).waitFor();

			for (const rad of await rader.all()) {
				await rad.getByRole('checkbox', { name: /^Jämför/ }).check();
			}
			const tabell = page.getByRole('region', { name: 'Jämförelse av två utkast' });
			await tabell.getByText('Netto för alla kommuner').waitFor();
			const skiljer = page.getByRole('region', { name: 'Uppgifter som skiljer' });
			await skiljer.getByRole('row', { name: /Titel.*Remissversionen/ }).waitFor();
			await axe('jämförelse');
			await shot('jämförelse');
			await page.getByRole('button', { name: 'Stäng jämförelsen' }).click();

			const ny = rader.filter({ hasText: 'Remissversionen' });
			await ny.getByRole('button', { name: /^Ta bort/ }).click();
			await page.getByText('är borttaget').waitFor();
			assert.equal(await ny.count(), 0);
			await page.getByRole('button', { name: 'Ångra' }).click();
			await ny.waitFor();
			await axe('ångrad borttagning');
		}
	},
	{
		name: 'en version sparas och återställs',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			const before = await headlineText(page);
			await page.getByRole('button', { name: 'Versioner' }).click();
			const dialog = page.getByRole('dialog', { name: 'Versioner' });
			await dialog.getByLabel('Spara en version').fill('Före remissen');
			await page.keyboard.press('Enter');
			await dialog.getByText('”Före remissen” är sparad.').waitFor();
			await axe('versioner');
			await shot('versioner');
			await page.keyboard.press('Escape');
			await (await hoursField(page)).fill('900');
			await saved(page);
			assert.notEqual(await headlineText(page), before);

			await page.reload();
			await headline(page).waitFor();
			await page.getByRole('button', { name: 'Versioner' }).click();
			await dialog
				.getByRole('button', { name: /^Vad har ändrats/ })
				.last()
				.click();
			await dialog.getByRole('row', { name: /Timmar per enhet.*900/ }).waitFor();
			await axe('ändringar sedan en version');
			await dialog
				.getByRole('button', { name: /^Återställ/ })
				.first()
				.click();
			await dialog.waitFor({ state: 'hidden' });
			assert.equal(await headlineText(page), before);
			await page.getByRole('button', { name: 'Ångra', exact: true }).click();
			assert.notEqual(await headlineText(page), before);
		}
	},
	{
		name: 'varje exempel och skelett öppnas från startsidan',
		widths: [1280],
		run: async ({ page, address }) => {
			const filer = (await readdir(EXAMPLES)).filter((namn) => namn.endsWith('.barkraft.json'));
			await page.goto(address);
			const lankar = page.locator('a[href*="exempel="]');
			await lankar.first().waitFor();
			const adresser = await lankar.evaluateAll((alla) =>
				alla.map((lank) => (lank as HTMLAnchorElement).href)
			);
			assert.equal(adresser.length, filer.length);
			for (const adress of adresser) {
				await page.goto(adress);
				await headline(page).waitFor();
			}
		}
	}
];
