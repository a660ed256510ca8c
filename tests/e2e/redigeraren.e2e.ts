import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';
import { headline, hoursField, openPost, openWorkspace, POST } from './workspace.ts';

const VYER = ['/utredning?exempel&vy=texter', '/utredning?exempel&vy=data', '/oppna'];

/** Opens every fold of an open card, so that all its fields are on the screen. */
async function unfold(page: Page, card: string): Promise<void> {
	const folds = page.getByRole('article').filter({ hasText: card }).first().locator('summary');
	for (const fold of await folds.all()) {
		if (!(await fold.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) {
			await fold.click();
		}
	}
}

async function fitsIn(page: Page, what: string): Promise<void> {
	const [wide, room] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	assert.ok(wide <= room, `${what} är ${wide} px bred i ${room} px`);
}

export const journeys: readonly Journey[] = [
	{
		name: 'en post visar vad den ger, varnar och tar låg, trolig och hög',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			const hours = await hoursField(page);
			const card = await openPost(page, POST);
			const ger = card.getByRole('complementary', { name: 'Vad raden ger' });
			await ger.getByLabel('En kommun till').selectOption({ label: 'Dorotea' });
			const before = await ger.innerText();
			await hours.fill('1 700');
			await card.getByText('mer än en heltidstjänst').waitFor();
			assert.notEqual(await ger.innerText(), before);
			await hours.fill('120');
			await card.getByText('mer än en heltidstjänst').waitFor({ state: 'detached' });

			await unfold(page, POST);
			await card.getByLabel('Högt, timmar per enhet').fill('100');
			await card.getByText('Det höga är lägre än det troliga').waitFor();
			await card.getByLabel('Högt, timmar per enhet').fill('240');
			await card.getByText('Det höga är lägre än det troliga').waitFor({ state: 'detached' });
			await axe('alla fält i en post');
			await shot('post');

			await page.getByRole('button', { name: 'Gruppera efter bestämmelse' }).click();
			await page.getByText('4 och 6 §§', { exact: true }).waitFor();
			await page.getByRole('button', { name: 'Visa i egen ordning' }).click();
		}
	},
	{
		name: 'en parameter räknas om till utredningens priser, återställs och räknas fram ur en lön',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			for (const fold of ['Om utredningen', 'Parametrar', 'Om alternativet']) {
				await page.locator('summary', { hasText: fold }).click();
			}
			const lon = page.getByRole('group', { name: /^Kostnad för en årsarbetskraft/ }).first();
			await lon.getByRole('button', { name: /^Räkna om/ }).click();
			await lon.getByText('KPIF').waitFor();
			await axe('allt om utredningen');
			await lon.getByRole('button', { name: 'Använd beloppet' }).click();
			const value = lon.getByLabel('Kostnad för en årsarbetskraft', { exact: false }).first();
			assert.equal((await value.inputValue()).replaceAll(/\s/g, ''), '821600');
			assert.match(
				await lon.getByLabel('Källa', { exact: true }).inputValue(),
				/Omräknat från 2023/
			);
			await lon.getByRole('button', { name: /^Återställ/ }).click();
			assert.equal(await value.inputValue(), '');
			await lon.getByRole('button', { name: /^Räkna fram ur en månadslön/ }).click();
			await lon.getByLabel('Månadslön', { exact: false }).fill('42 000');
			await lon.getByText('728 400 kronor om året').waitFor();
			await axe('en årsarbetskraft ur en månadslön');
			await lon.getByRole('button', { name: 'Använd beloppet' }).click();
			assert.equal((await value.inputValue()).replaceAll(/\s/g, ''), '728400');
			assert.match(
				await lon.getByLabel('Källa', { exact: true }).inputValue(),
				/^Beräknat ur en månadslön .* PO-pålägg \(SKR 2023\)/
			);
			await shot('parametrar');
		}
	},
	{
		name: 'redigeraren ryms på 320 px och vid 200 procents text',
		widths: [320],
		run: async ({ page, address, axe }) => {
			await openWorkspace(page, address);
			await openPost(page, POST);
			await page.getByLabel('Timmar per enhet', { exact: true }).waitFor();
			await unfold(page, POST);
			await fitsIn(page, 'en öppen post');
			await axe('en öppen post på 320 px');
			for (const vy of VYER) {
				await page.goto(address + vy);
				await page
					.getByRole('heading', { level: 2 })
					.or(page.getByText('Här finns'))
					.first()
					.waitFor();
				const add = page.getByRole('button', { name: 'Lägg till egna data' });
				if (vy.endsWith('data')) await add.click();
				await fitsIn(page, vy);
			}
			await page.setViewportSize({ width: 640, height: 900 });
			for (const vy of ['/utredning?exempel', ...VYER]) {
				await page.goto(address + vy);
				await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
				if (vy === '/utredning?exempel') await headline(page).waitFor();
				await fitsIn(page, `${vy} med 200 procents text`);
			}
		}
	}
];
