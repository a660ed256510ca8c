import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, type Journey } from './journey.ts';
import { hoursField, openWorkspace, saved } from './workspace.ts';

const hoursIn = async (page: Page) => (await hoursField(page)).inputValue();

/** Waits until the field has the hours: another version is shown in the page's own time. */
const hoursBecome = (page: Page, hours: string) =>
	eventually(
		`timmarna blir ${hours}`,
		() => hoursIn(page),
		(value) => value === hours
	);

export const journeys: readonly Journey[] = [
	{
		name: 'två flikar med samma utkast skriver inte över varandra',
		widths: [1280],
		run: async ({ page: first, address, newTab, axe, shot }) => {
			await openWorkspace(first, address);
			await (await hoursField(first)).fill('200');
			await saved(first);
			await first.waitForURL(/utkast=/);
			const second = await newTab();
			await second.goto(first.url());
			assert.equal(await hoursIn(second), '200');

			await (await hoursField(second)).fill('300');
			await saved(second);
			await (await hoursField(first)).fill('400');
			await first.getByText('Utkastet har ändrats i en annan flik').waitFor();
			await axe('ändrat i en annan flik', first);
			await shot('ändrat-i-en-annan-flik', first);

			// Nothing was overwritten: a third look at the stored draft sees the second tab's figure.
			const third = await newTab();
			await third.goto(second.url());
			assert.equal(await hoursIn(third), '300');

			await first.getByRole('button', { name: 'Spara min som en kopia' }).click();
			await saved(first);
			const fourth = await newTab();
			await fourth.goto(first.url());
			assert.equal(await hoursIn(fourth), '400');
		}
	},
	{
		name: 'den andra flikens version kan visas och ångras',
		widths: [1280],
		run: async ({ page: first, address, newTab }) => {
			await openWorkspace(first, address);
			await (await hoursField(first)).fill('200');
			await saved(first);
			await first.waitForURL(/utkast=/);
			const second = await newTab();
			await second.goto(first.url());
			await (await hoursField(second)).fill('300');
			await saved(second);
			await (await hoursField(first)).fill('400');
			await first.getByRole('button', { name: 'Visa den andra versionen' }).click();
			await hoursBecome(first, '300');
			await first.getByRole('button', { name: 'Ångra', exact: true }).click();
			await hoursBecome(first, '400');
		}
	}
];
