import assert from 'node:assert/strict';
import type { Journey } from './journey.ts';
import { openWorkspace, saved } from './workspace.ts';

export const journeys: readonly Journey[] = [
	{
		name: 'texterna till konsekvensutredningen',
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			await page.getByRole('link', { name: 'Texter', exact: true }).click();
			await page.getByRole('heading', { name: 'Texter enligt förordning (2024:183)' }).waitFor();
			await axe('texter');
			await shot('alla');

			const punkt = page.locator('#punkt-utvardering');
			await punkt.getByRole('checkbox', { name: /^Klar/ }).uncheck();
			await punkt.getByLabel('Text').fill('Utvärderas efter tre år.');
			await punkt.getByText('Utkast', { exact: true }).waitFor();
			await punkt.getByRole('checkbox', { name: /^Klar/ }).check();
			await punkt.locator('.lage').getByText('Klar', { exact: true }).waitFor();

			const foretag = page.locator('#punkt-kostnaderForetag');
			await foretag.getByRole('checkbox', { name: /^Klar/ }).uncheck();
			await foretag.getByLabel('Text').fill('');
			await foretag.getByRole('checkbox', { name: /^Har inte kunnat göras/ }).check();
			await foretag.getByLabel('Varför punkten inte har kunnat göras').fill('Underlag saknas.');
			await foretag.getByText('Motiverad som ej gjord').waitFor();
			await shot('skrivna');

			// The calculation answers what it can, with the sentence of the result.
			const kommuner = page.locator('#punkt-kostnaderKommuner');
			assert.match(await kommuner.innerText(), /beräknas kosta kommunerna .* om året/);

			// A committee is not asked for the agency's points, but can look at them.
			assert.equal(await page.locator('#punkt-samrad').count(), 0);
			await page.getByRole('checkbox', { name: /Visa även/ }).check();
			await page.locator('#punkt-samrad').waitFor();
			await axe('texter med allt ifyllt');

			await saved(page);
			await page.reload();
			await punkt.waitFor();
			assert.equal(await punkt.getByLabel('Text').inputValue(), 'Utvärderas efter tre år.');
		}
	}
];
