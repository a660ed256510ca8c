import assert from 'node:assert/strict';
import { eventually, type Journey } from './journey.ts';
import { headlineAfter, headlineText, hoursField, openWorkspace, saved } from './workspace.ts';

export const journeys: readonly Journey[] = [
	{
		name: 'ångra och gör om',
		widths: [1280],
		run: async ({ page, address, axe }) => {
			await openWorkspace(page, address);
			const original = await headlineText(page);
			await (await hoursField(page)).fill('2000');
			const changed = await headlineAfter(page, original);
			await page.getByRole('button', { name: 'Ångra', exact: true }).click();
			assert.equal(await headlineAfter(page, changed), original);
			assert.equal(await (await hoursField(page)).inputValue(), '120');
			await page.getByRole('button', { name: 'Gör om', exact: true }).click();
			assert.equal(await headlineAfter(page, original), changed);
			await page.getByRole('heading', { level: 1 }).click();
			await page.keyboard.press('Control+z');
			assert.equal(await headlineAfter(page, changed), original);
			await page.keyboard.press('Control+y');
			assert.equal(await headlineAfter(page, original), changed);
			await axe('efter ångra');
		}
	},
	{
		name: 'ta bort, lägg till, kopiera och flytta poster',
		widths: [390],
		run: async ({ page, address, axe }) => {
			await openWorkspace(page, address);
			const names = () =>
				page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
			const before = await names();
			await page.getByRole('button', { name: 'Ta bort: Samordningsfunktion' }).click();
			await eventually('en post mindre', names, (now) => now.length === before.length - 1);
			await page.getByRole('button', { name: 'Ångra', exact: true }).click();
			await eventually('posten är tillbaka', names, (now) => now.join() === before.join());
			await page.getByRole('button', { name: 'Flytta ned: Samordningsfunktion' }).click();
			await eventually('ordningen ändras', names, (now) => !(now[0] ?? '').includes('Samordning'));
			await page.getByRole('button', { name: 'Kopiera: Åtgärdsplan' }).click();
			await eventually('en post mer', names, (now) => now.length === before.length + 1);
			await page.getByRole('button', { name: 'Lägg till kostnadspost' }).click();
			await eventually('en till', names, (now) => now.length === before.length + 2);
			await axe('ny post');
			await saved(page);
		}
	},
	{
		name: 'ett omöjligt tal sägs vid fältet och räknas inte',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			const before = await headlineText(page);
			const hours = await hoursField(page);
			await hours.fill('massor');
			await hours.blur();
			assert.equal(await hours.getAttribute('aria-invalid'), 'true');
			await page.getByText('Ett fält är inte med i beräkningen').waitFor();
			assert.equal(await headlineText(page), before);
			await axe('fel i fält');
			await shot('fel-i-fält');
			await hours.fill('1 234,5');
			await headlineAfter(page, before);
			assert.equal(await hours.getAttribute('aria-invalid'), null);
		}
	}
];
