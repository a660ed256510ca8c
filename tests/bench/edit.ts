import type { Page } from 'playwright-core';
import { buildWhenNeeded } from '../../src/server/build.ts';
import { serve } from '../../src/server/serve.ts';
import { launch } from '../e2e/browser.ts';
import { openPost, openWorkspace } from '../e2e/workspace.ts';
import { timing, type Timing } from './timing.ts';

type Row = { readonly name: string; readonly times: Timing; readonly goal: string };

const EDITS = 120;
const WARM = 20;

/**
 * From an edit in a field to its painted result, in Chromium. The edit happens at the start of a frame, so that the
 * time is what the edit costs (handler, calculation, DOM, style, layout, paint), not the wait for the next frame.
 */
export async function editTimings(): Promise<readonly Row[]> {
	buildWhenNeeded(() => undefined);
	const served = await serve('127.0.0.1', 0);
	const browser = await launch();
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	try {
		await openWorkspace(page, served.address);
		// The overview with all its charts: the one that comes later too.
		await page.keyboard.press('PageDown');
		await page.getByRole('heading', { name: 'Meningar att citera' }).waitFor();
		const overview = timing((await editTimes(page)).slice(WARM));
		const charts = timing((await limitTimes(page, served.address)).slice(WARM));
		const map = timing((await alternativeTimes(page, served.address)).slice(WARM));
		return [
			{ name: 'ändring → målat svar i Chromium', times: overview, goal: 'median ≤ 16 ms' },
			{ name: 'flyttad gräns → alla diagram i Fördelning', times: charts, goal: 'p95 ≤ 50 ms' },
			{ name: 'byte av alternativ → målad karta', times: map, goal: 'p95 ≤ 50 ms' }
		];
	} finally {
		await browser.close();
		await served.stop();
	}
}

/** Edits in the hours of a post, with the overview on the screen. */
async function editTimes(page: Page): Promise<readonly number[]> {
	const card = await openPost(page, 'Lägesbild över brottsligheten');
	const field = card.getByLabel('Timmar per enhet', { exact: true });
	return field.evaluate(paintTimes, [EDITS + WARM, 'input'] as const);
}

/** A limit between the size classes stepped to and fro: every chart of Fördelning is drawn anew. */
async function limitTimes(page: Page, address: string): Promise<readonly number[]> {
	await page.goto(`${address}/utredning?exempel&vy=fordelning`);
	await page.getByRole('slider', { name: /Koncentrationskurva/ }).waitFor();
	const limit = page.getByRole('slider', { name: 'Gräns 4', exact: true });
	return limit.evaluate(paintTimes, [EDITS + WARM, 'step'] as const);
}

/** Another alternative on the map: every kommun may get another class. */
async function alternativeTimes(page: Page, address: string): Promise<readonly number[]> {
	await page.goto(`${address}/utredning?exempel&vy=karta`);
	await page.getByRole('slider').waitFor();
	const group = page.getByRole('group', { name: 'Alternativ' });
	return group.evaluate(paintTimes, [EDITS + WARM, 'choose'] as const);
}

/**
 * Runs in the page. `input`: types in a field; `step`: presses an arrow key, right and left in turn; `choose`: checks
 * the last two radios in turn, first the one that is not chosen.
 */
async function paintTimes(
	element: HTMLElement | SVGElement,
	[antal, sort]: readonly [number, 'input' | 'step' | 'choose']
): Promise<number[]> {
	const main = document.querySelector('main') ?? document.body;
	const radios = [...element.querySelectorAll<HTMLInputElement>('input')].slice(-2);
	const act = (i: number): void => {
		if (sort === 'step') {
			const key = i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
			element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		} else if (sort === 'choose') radios[(i + 1) % 2]?.click();
		else if (element instanceof HTMLInputElement) {
			element.value = String(100 + i);
			element.dispatchEvent(new Event('input', { bubbles: true }));
		}
	};
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const times: number[] = [];
	for (let i = 0; i < antal; i++) {
		await frame();
		const before = main.textContent;
		const start = await new Promise<{ at: number; painted: number }>((resolve) => {
			requestAnimationFrame(() => {
				const at = performance.now();
				act(i);
				const { port1, port2 } = new MessageChannel();
				// The message is a task of its own: it comes when this frame has been painted.
				port1.onmessage = () => resolve({ at, painted: performance.now() });
				port2.postMessage(null);
			});
		});
		let { painted } = start;
		while (main.textContent === before) {
			await frame();
			painted = performance.now();
		}
		times.push(painted - start.at);
	}
	return times;
}
