import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, type Journey } from './journey.ts';
import { openWorkspace } from './workspace.ts';

/** The label of the field that has the focus. */
const focused = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const control = document.activeElement;
		const labels = control instanceof HTMLElement && 'labels' in control ? control.labels : null;
		return labels instanceof NodeList ? (labels[0]?.textContent ?? '').trim() : '';
	});

const finds = (page: Page, what: string): Promise<number> =>
	page.getByRole('main').getByText(what, { exact: false }).count();

/** Empties a text of the ordinance. */
async function empty(page: Page, punkt: string): Promise<void> {
	await page.getByRole('link', { name: 'Texter', exact: true }).click();
	await page.locator(`#punkt-${punkt}`).getByLabel('Text').fill('');
}

export const journeys: readonly Journey[] = [
	{
		name: 'granskningen hittar hålen och leder till fälten',
		widths: [1280, 320],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			await empty(page, 'utvardering');
			await page.getByRole('link', { name: 'Granska', exact: true }).click();
			await page.getByRole('heading', { name: 'Brister 1' }).waitFor();
			await axe('granska');
			await shot('granska');

			// By keyboard to the field of the text, which is then mended.
			await page.getByRole('button', { name: 'Utvärdering', exact: true }).focus();
			await page.keyboard.press('Enter');
			await eventually(
				'textrutan har fokus',
				() => focused(page),
				(name) => name === 'Text'
			);
			await page.keyboard.type('Följs upp efter tre år.');
			await page.getByRole('link', { name: 'Granska', exact: true }).click();
			await page.getByRole('heading', { name: 'Granska', exact: true }).waitFor();
			assert.equal(await finds(page, 'utvärderas'), 0);

			// And to the source of a post in the alternative that is not on the screen.
			await page
				.getByRole('button', { name: 'Lägesbild över brottsligheten i Grundbelopp per kommun' })
				.click();
			await eventually(
				'källan har fokus',
				() => focused(page),
				(name) => name.startsWith('Källa')
			);
			assert.ok(await page.getByRole('radio', { name: /Grundbelopp per kommun/ }).isChecked());
		}
	},
	{
		name: 'meningar tas med, skrivs om och märks när siffrorna ändras',
		widths: [1280, 320],
		run: async ({ page, address, axe, shot, width }) => {
			await openWorkspace(page, address);
			await page.getByRole('link', { name: 'Meningar', exact: true }).click();
			const kostnad = page.locator('[id="mening-forslag.kostnad"]');
			await kostnad.getByText('beräknas kosta kommunerna').waitFor();
			await page.locator('[id="mening-forslag.osakerhet"]').waitFor();
			await axe('meningar');
			await shot('meningar');

			await kostnad.getByRole('button', { name: 'Ta med' }).click();
			await kostnad.getByRole('button', { name: 'Skriv om' }).click();
			await kostnad.getByLabel('Meningen med dina ord').fill('Det blir 130 miljoner om året.');
			await kostnad.getByText('Beräkningen skriver:').waitFor();
			await page
				.locator('[id="mening-forslag.motargument"]')
				.getByRole('button', { name: 'Stryk' })
				.click();
			await page.getByRole('heading', { name: 'Strukna meningar' }).waitFor();
			if (width !== 1280) return;

			// A figure opens its explanation.
			await kostnad.getByRole('button', { name: /miljoner/ }).click();
			await page.getByRole('dialog', { name: /Bruttokostnad/ }).waitFor();
			await page.keyboard.press('Escape');

			// The last year decides the sentence: another year, and the words are no longer the calculation's.
			await page.getByRole('link', { name: 'Beräkning', exact: true }).click();
			await page.getByText('Om utredningen', { exact: true }).click();
			await page.getByLabel('Sista år').fill('2030');
			await page.getByRole('link', { name: 'Meningar', exact: true }).click();
			await kostnad.getByText('Siffrorna har ändrats sedan du skrev om meningen').waitFor();
			await shot('inaktuell');
			await axe('inaktuell mening');
			await kostnad.getByRole('button', { name: 'Min mening stämmer nu' }).click();
			await kostnad.getByText('Beräkningen skriver:').waitFor();
		}
	}
];
