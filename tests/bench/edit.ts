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
		const times = (await editTimes(page)).slice(WARM);
		return [
			{ name: 'ändring → målat svar i Chromium', times: timing(times), goal: 'median ≤ 16 ms' }
		];
	} finally {
		await browser.close();
		await served.stop();
	}
}

async function editTimes(page: Page): Promise<readonly number[]> {
	const card = await openPost(page, 'Lägesbild över brottsligheten');
	const field = card.getByLabel('Timmar per enhet', { exact: true });
	return field.evaluate(async (input: HTMLInputElement, antal: number) => {
		const main = document.querySelector('main') ?? document.body;
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const times: number[] = [];
		for (let i = 0; i < antal; i++) {
			await frame();
			const before = main.textContent;
			const start = await new Promise<{ at: number; painted: number }>((resolve) => {
				requestAnimationFrame(() => {
					const at = performance.now();
					input.value = String(100 + i);
					input.dispatchEvent(new Event('input', { bubbles: true }));
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
	}, EDITS + WARM);
}
