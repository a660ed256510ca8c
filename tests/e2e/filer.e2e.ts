import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually, type Journey } from './journey.ts';
import {
	atRest,
	chooseDownload,
	chooseFile,
	downloadText,
	headlineText,
	hoursField,
	openWorkspace
} from './workspace.ts';

const EXAMPLE = path.resolve(
	import.meta.dirname,
	'../../data/examples/brottsforebyggande-2023-196.barkraft.json'
);

type Upload = { readonly name: string; readonly text: string };

const MEBIBYTES = 1024 * 1024;

const HOSTILE: readonly Upload[] = [
	{ name: 'klamrar', text: '['.repeat(5 * MEBIBYTES - 1) },
	{ name: 'för stor', text: `{"format":"barkraft/1","titel":"${'a'.repeat(6 * MEBIBYTES)}"}` },
	{ name: 'djup', text: `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}` },
	{ name: 'proto', text: '{"format":"barkraft/1","__proto__":{"ok":true},"titel":"x"}' },
	{ name: 'proto djupt', text: '{"format":"barkraft/1","texter":{"__proto__":{"problem":"x"}}}' },
	{ name: 'avbruten', text: '{"format":"barkraft/1","titel":"Halv' },
	{ name: 'tom', text: '' },
	{ name: 'inte json', text: '<html><script>alert(1)</script></html>' },
	{ name: 'annat format', text: '{"format":"barkraft/9","titel":"Framtid"}' },
	{ name: 'lista', text: '[1,2,3]' }
];

async function choose(page: Page, { name, text }: Upload): Promise<void> {
	await chooseFile(page, {
		name: `${name}.barkraft.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

/** A file let go over the middle of the page. */
async function drop(page: Page, { name, text }: Upload): Promise<void> {
	// Before the page has come to life nobody takes the file, and a browser would open it instead.
	await eventually(
		'sidan tar emot filen',
		() => page.evaluate(dropped, [`${name}.barkraft.json`, text] as const),
		(taken) => taken
	);
}

/** In the page: whether the file was taken. */
function dropped([filename, content]: readonly [string, string]): boolean {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([content], filename, { type: 'application/json' }));
	const event = { dataTransfer, bubbles: true, cancelable: true };
	const over = new DragEvent('dragover', event);
	document.body.dispatchEvent(over);
	if (over.defaultPrevented) document.body.dispatchEvent(new DragEvent('drop', event));
	return over.defaultPrevented;
}

/** Milliseconds until the page says no. */
async function refusalTime(page: Page, upload: Upload): Promise<number> {
	const dialog = page.getByRole('dialog', { name: 'Filen gick inte att öppna' });
	await page.evaluate(() => {
		const input = document.querySelector('input[type=file]');
		input?.addEventListener('change', () => performance.mark('vald'), {
			capture: true,
			once: true
		});
		const seen = () => {
			if (document.querySelector('dialog[open]') === null) requestAnimationFrame(seen);
			else performance.measure('avvisad', 'vald');
		};
		requestAnimationFrame(seen);
	});
	await choose(page, upload);
	await dialog.waitFor();
	const text = await dialog.innerText();
	assert.ok(text.length > 60, `meddelandet om ${upload.name}: ${text}`);
	// The dialog can be seen from here before the frame in which the page measures it.
	const ms = await eventually(
		'avvisningen mäts',
		() => page.evaluate(() => performance.getEntriesByName('avvisad').at(-1)?.duration ?? null),
		(duration) => duration !== null
	);
	await page.evaluate(() => performance.clearMeasures());
	await dialog.getByRole('button', { name: 'Stäng' }).last().click();
	await dialog.waitFor({ state: 'hidden' });
	return ms ?? Infinity;
}

export const journeys: readonly Journey[] = [
	{
		name: 'öppna en fil, spara den igen och släpp den på sidan',
		widths: [1280],
		run: async ({ page, address, axe }) => {
			const text = (await readFile(EXAMPLE, 'utf8')).replace(
				'"timmarPerEnhet": 120',
				'"timmarPerEnhet": 321'
			);
			await page.goto(address);
			await choose(page, { name: 'min utredning', text });
			await page.waitForURL(/\/utredning/);
			assert.equal(await (await hoursField(page)).inputValue(), '321');
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Spara som fil' }).click();
			const file = await download;
			assert.match(file.suggestedFilename(), /\.barkraft\.json$/);
			const saved = await downloadText(file);
			const { alternativ } = JSON.parse(saved) as { alternativ: { kostnadsposter: unknown[] }[] };
			assert.equal(alternativ[1]?.kostnadsposter.length, 5);
			assert.match(saved, /"timmarPerEnhet":\s*321/);
			const before = await headlineText(page);
			await choose(page, { name: 'samma igen', text: saved });
			await page.waitForTimeout(300);
			assert.equal(await headlineText(page), before);
			assert.equal(await (await hoursField(page)).inputValue(), '321');
			await axe('öppnad fil');
			await page.goto(address);
			await drop(page, { name: 'släppt', text });
			await page.waitForURL(/\/utredning/);
			assert.equal(await (await hoursField(page)).inputValue(), '321');
			await drop(page, { name: 'trasig', text: text.slice(1) });
			await page.getByRole('dialog', { name: 'Filen gick inte att öppna' }).waitFor();
		}
	},
	{
		name: 'en trasig fil förklaras fält för fält',
		widths: [390],
		run: async ({ page, address, axe, shot }) => {
			const text = (await readFile(EXAMPLE, 'utf8'))
				.replace('"slutYear": 2033', '"slutYear": "sen"')
				.replace('"typ": "lopande"', '"typ": "ibland"');
			await openWorkspace(page, address);
			const before = await headlineText(page);
			await choose(page, { name: 'trasig', text });
			const dialog = page.getByRole('dialog', { name: 'Filen gick inte att öppna' });
			await dialog.waitFor();
			assert.match(await dialog.innerText(), /slutYear/);
			assert.match(await dialog.innerText(), /kostnadsposter\[0\]\.takt/);
			await axe('trasig fil');
			await shot('trasig-fil');
			await page.keyboard.press('Escape');
			assert.equal(await headlineText(page), before);
		}
	},
	{
		name: 'fientliga filer avvisas inom en sekund och sidan lever',
		widths: [1280],
		run: async ({ page, address }) => {
			await openWorkspace(page, address);
			const before = await headlineText(page);
			await atRest(page);
			for (const upload of HOSTILE) {
				const ms = await refusalTime(page, upload);
				assert.ok(ms < 1000, `${upload.name} tog ${Math.round(ms)} ms`);
			}
			assert.equal(await page.evaluate(() => 'ok' in {}), false, 'Object.prototype är orört');
			assert.equal(await headlineText(page), before);
			await (await hoursField(page)).fill('130');
		}
	},
	{
		name: 'text i en fil blir aldrig markup eller formel',
		widths: [1280],
		run: async ({ page, address }) => {
			const hostile = '<img src=x onerror=alert(1)>{{7*7}}';
			const text = (await readFile(EXAMPLE, 'utf8'))
				.replace('"Samordningsfunktion"', JSON.stringify(hostile))
				.replace('"Kommuners ansvar för brottsförebyggande arbete"', '"=HYPERLINK(\\"x\\")"');
			await page.goto(address);
			await choose(page, { name: 'markup', text });
			await page.waitForURL(/\/utredning/);
			await page.getByText(hostile).first().waitFor();
			assert.equal(await page.locator('main img').count(), 0);
			const csv = await downloadText(await chooseDownload(page, 'CSV för Excel: kommuner'));
			assert.doesNotMatch(csv, /(^|[;\n])"?[=+@]/, 'ingen cell börjar som en formel');
		}
	}
];
