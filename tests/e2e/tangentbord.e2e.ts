import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, type Journey } from './journey.ts';
import {
	downloadText,
	headlineAfter,
	headlineText,
	openWorkspace,
	POST,
	saved
} from './workspace.ts';

/** Further than this nobody should have to go with Tab; the class table alone has 110 figures, and a way past them. */
const MOST_TABS = 120;

type Focus = { readonly name: string; readonly visible: boolean };

/** Name of what has the focus, and whether it is drawn on the screen with a mark and not covered. */
function focus(page: Page): Promise<Focus> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) {
			return { name: '', visible: true };
		}
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
		const label = labels.map((one) => one.textContent).join(' ');
		const name = element.getAttribute('aria-label') ?? (label === '' ? element.textContent : label);
		const isOwn = (at: Element | null) =>
			at !== null && (element.contains(at) || labels.some((one) => one.contains(at)));
		// WCAG 2.4.11: something of it is seen, though a scrolling table may cut it. A link has a box per line.
		const seen = [...element.getClientRects()].some(({ left, top, width, height }) =>
			[0.05, 0.5, 0.95].some((x) =>
				isOwn(document.elementFromPoint(left + width * x, top + height / 2))
			)
		);
		const style = getComputedStyle(element);
		const marked =
			style.outlineStyle !== 'none' ||
			style.boxShadow !== 'none' ||
			labels.some((one) => getComputedStyle(one).outlineStyle !== 'none');
		return { name: name.replaceAll(/\s+/g, ' ').trim(), visible: seen && marked };
	});
}

/** Presses Tab until the focus is on something with that name; the focus must be seen on the way. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	const passed: string[] = [];
	for (let i = 0; i < MOST_TABS; i++) {
		await page.keyboard.press(key);
		// Scrolling what has the focus into view takes a few frames.
		const at = await eventually(
			'fokus syns inte',
			() => focus(page),
			({ visible }) => visible
		);
		if (name.test(at.name)) return;
		passed.push(at.name.slice(0, 40));
	}
	throw new Error(`${String(name)} nås inte på ${MOST_TABS} steg: ${passed.join(' | ')}`);
}

async function openExample(page: Page): Promise<void> {
	await tabTo(page, /^Öppna exemplet$/);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/utredning/);
	await eventually(
		'svaret visas',
		() => headlineText(page),
		(text) => text.includes('kronor')
	);
}

async function changeHours(page: Page): Promise<void> {
	// Where the columns stand side by side the inputs come first, and no link leads to them.
	if (await page.getByRole('link', { name: 'Ändra underlaget' }).isVisible()) {
		await tabTo(page, /^Ändra underlaget/);
		await page.keyboard.press('Enter');
	}
	await tabTo(page, new RegExp(`^${POST}`));
	await page.keyboard.press('Enter');
	await page.getByLabel('Timmar per enhet', { exact: true }).waitFor();
	await tabTo(page, /^Timmar per enhet/);
	const before = await headlineText(page);
	await page.keyboard.press('Control+a');
	await page.keyboard.type('2400');
	await headlineAfter(page, before);
}

async function explain(page: Page): Promise<void> {
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await dialog.waitFor();
	assert.match(await dialog.innerText(), /Så räknades det/);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
}

async function sortAndDownload(page: Page): Promise<void> {
	await tabTo(page, /^Hoppa förbi tabellen/);
	await page.keyboard.press('Enter');
	await tabTo(page, /^Sök kommun/);
	await page.keyboard.type('bjurholm');
	await tabTo(page, /^Ladda ned …$/);
	await page.keyboard.press('Enter');
	await page.getByRole('dialog', { name: 'Ladda ned' }).waitFor();
	await tabTo(page, /^CSV för Excel: kommuner$/);
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	assert.match(await downloadText(await download), /2403;Bjurholm/);
	await page.keyboard.press('Escape');
	await tabTo(page, /^Kommun/);
	await page.keyboard.press('Enter');
	const sorted = page.getByRole('columnheader', { name: /^Kommun/ }).last();
	assert.match((await sorted.getAttribute('aria-sort')) ?? '', /ascending/);
}

export const journeys: readonly Journey[] = [
	{
		name: 'huvudresan med tangentbordet',
		run: async ({ page, address, axe, newTab }) => {
			await page.goto(address);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await openExample(page);
			await changeHours(page);
			await axe('efter ändring');
			await tabTo(page, /^Till svaret/, 'Shift+Tab');
			await page.keyboard.press('Enter');
			await tabTo(page, /miljoner kronor/);
			await explain(page);
			assert.match((await focus(page)).name, /miljoner kronor/, 'fokus kommer tillbaka');
			await sortAndDownload(page);
			await saved(page);
			const sentence = await headlineText(page);
			await page.close();

			const again = await newTab();
			await again.goto(address);
			await again
				.getByRole('link', { name: /brottsförebyggande/ })
				.first()
				.waitFor();
			await tabTo(again, /^Kommuners ansvar för brottsförebyggande arbete$/);
			await again.keyboard.press('Enter');
			await again.waitForURL(/\/utredning/);
			assert.equal(await headlineText(again), sentence);
		}
	},
	{
		name: 'diagrammet går att vandra i med piltangenter',
		widths: [1280],
		run: async ({ page, address }) => {
			await page.goto(`${address}/utredning?exempel`);
			const chart = page.getByRole('slider').first();
			await chart.focus();
			await page.keyboard.press('ArrowRight');
			const first = await chart.getAttribute('aria-valuetext');
			await page.keyboard.press('ArrowRight');
			const second = await chart.getAttribute('aria-valuetext');
			assert.notEqual(first, second);
			assert.match(second ?? '', /invånare/);
		}
	},
	{
		name: 'hoppa till innehållet',
		widths: [390],
		run: async ({ page, address }) => {
			await openWorkspace(page, address);
			await page.keyboard.press('Tab');
			assert.match((await focus(page)).name, /Hoppa till/);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await eventually(
				'nästa steg är i innehållet',
				() =>
					page.evaluate(
						() => document.querySelector('main')?.contains(document.activeElement) === true
					),
				(inMain) => inMain
			);
		}
	}
];
