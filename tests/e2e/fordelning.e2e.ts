import assert from 'node:assert/strict';
import { eventually, type Journey } from './journey.ts';
import { downloadText, headline, openWorkspace } from './workspace.ts';

const NETTO = 'Nettokostnaden per invånare är störst i kommuner med färre än 5 000 invånare';
const SLIDER = /Nettokostnad per invånare i storleksklasserna/;
const plain = (text: string | null) => (text ?? '').replaceAll(/\s/g, ' ');

export const journeys: readonly Journey[] = [
	{
		name: 'fördelningen: mått i adressen, diagram med tangenter och fil, gränser som flyttas och ångras',
		widths: [1280],
		run: async ({ page, address, axe, shot }) => {
			await openWorkspace(page, address);
			await page.getByRole('radio', { name: 'Kostnad', exact: true }).check({ force: true });
			await page.waitForURL(/matt=bruttoKrPerInvanare/);
			await page.goBack();
			await eventually(
				'tillbaka ger nettot',
				() => page.getByRole('radio', { name: 'Netto', exact: true }).isChecked(),
				(checked) => checked
			);
			await page.keyboard.press('PageDown');
			await page.getByRole('heading', { name: 'Meningar att citera' }).waitFor();
			await axe('översikten med diagram och meningar');
			await page.getByRole('button', { name: 'Fler mått' }).click();
			await page.getByLabel('Enhet').selectOption({ label: 'Kronor' });
			await page.waitForURL(/matt=nettoKr(&|$)/);
			await page.getByRole('columnheader', { name: 'Nettokostnad per kommun, tkr' }).waitFor();
			await page.goBack();

			await page.getByRole('link', { name: 'Fördelning' }).click();
			await page.getByRole('heading', { name: NETTO }).waitFor();
			const chart = page.getByRole('slider', { name: SLIDER });
			await chart.focus();
			await page.keyboard.press('ArrowDown');
			assert.match(
				plain(await chart.getAttribute('aria-valuetext')),
				/^kommuner med färre än 5 000 invånare: medel \d+ kr\/inv, median \d+, spridning .*; 17 kommuner$/
			);
			await axe('fördelningen');
			await shot('fördelningen');

			const file = page.waitForEvent('download');
			await page.getByRole('button', { name: `Ladda ned SVG: ${NETTO}` }).click();
			const svg = plain(await downloadText(await file));
			for (const said of ['Förslaget', '2024 års priser', 'folkmängd 31 december 2025', 'motor'])
				assert.ok(svg.includes(said), `bilden säger ${said}`);
			assert.match(svg, /kontrollsumma: [0-9a-f]{64}/);

			await chart.focus();
			await page.keyboard.press('Home');
			await page.keyboard.press('Enter');
			const panel = page.getByRole('dialog');
			await panel.getByText('kommuner med färre än 5 000 invånare').first().waitFor();
			await page.waitForURL(/fraga=grupp\.forslag\.klass-0\.nettoKrPerInvanare\.medel/);
			await page.goBack();
			await panel.waitFor({ state: 'hidden' });
			await page.getByRole('button', { name: /Storlekselasticitet: så räknades det/ }).click();
			await panel.getByText('minsta kvadratmetoden').waitFor();
			await axe('förklaring av storlekselasticiteten');
			await page.keyboard.press('Escape');
			await page.getByRole('combobox', { name: 'Markera en kommun' }).fill('dorotea');
			await page.keyboard.press('Enter');
			await page.waitForURL(/markera=2425/);
			await page.getByText('Fylld punkt: Dorotea. Ringar: liknande').waitFor();

			const first = page.getByRole('slider', { name: 'Gräns 1', exact: true });
			await first.focus();
			await page.keyboard.press('PageUp');
			assert.match(
				plain(await first.getAttribute('aria-valuetext')),
				/^6 000 invånare; \d+ kommuner i klassen under/
			);
			await page.getByRole('heading', { name: /färre än 6 000 invånare/ }).waitFor();
			await page.getByRole('button', { name: /^Ångra/ }).click();
			await page.getByRole('heading', { name: NETTO }).waitFor();

			await page.getByLabel('Enhet').selectOption({ label: 'Öre per skattehundralapp' });
			await page.waitForURL(/matt=skatteOre/);
			await page.getByRole('heading', { name: /^Nettokostnaden i skatteöre är störst/ }).waitFor();
			await page.getByLabel('Indelning').selectOption({ label: 'Under och över 15 000 (SmåKom)' });
			await eventually(
				'två klasser',
				() =>
					page
						.getByRole('slider', { name: /i storleksklasserna: medel/ })
						.getAttribute('aria-valuemax'),
				(max) => max === '2'
			);
			await page.goBack();
			await page.waitForURL((url) => !url.searchParams.has('matt'));
			await page.getByRole('heading', { name: /^Nettokostnaden per invånare/ }).waitFor();
		}
	},
	{
		name: 'fördelningen på 320 px',
		widths: [320],
		run: async ({ page, address, axe }) => {
			await page.goto(
				`${address}/utredning?exempel&vy=fordelning&matt=nettoKrPerInvanare&tid=aren`
			);
			await page.getByRole('heading', { name: NETTO }).waitFor();
			// Over the years there is a spread and a table too, and the alternative is held by the address.
			await page.getByText('Belopp som summan av åren').waitFor();
			await page.locator('label', { hasText: 'Nollalternativ' }).click();
			await page.waitForURL(/alternativ=noll/);
			await page.getByRole('heading', { name: 'Nettokostnaden per invånare är noll' }).waitFor();
			await page.goBack();
			await page.getByRole('heading', { name: NETTO }).waitFor();
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			assert.ok(width <= 320, `sidan är ${width} px bred`);
			await axe('fördelningen på 320 px');
			await page.getByRole('link', { name: 'Beräkning' }).click();
			await headline(page).waitFor();
		}
	}
];
