import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { buildWhenNeeded } from '../../src/server/build.ts';
import { serve } from '../../src/server/serve.ts';
import { launch } from '../e2e/browser.ts';
import { eventually } from '../e2e/journey.ts';
import { chooseFile, headline, openPost } from '../e2e/workspace.ts';
import { stortDokument } from './document.ts';
import { osakerhetsdokument } from './osakerhetDokument.ts';
import { timing, type Timing } from './timing.ts';

/** The draws in Chromium, in the overview: from an edit, and from when the worker is asked, to painted intervals. */
export type Dragmatning = {
	readonly rader: readonly {
		readonly name: string;
		readonly times: Timing;
		readonly goal: string;
	}[];
	/** Longest time in milliseconds without a frame while five alternatives are drawn. */
	readonly stopp: number;
	/** Highest memory of the page's process above what it had before, MB. */
	readonly minneMB: number;
};

type Drag = { dragningar: number; begart: number; malat: number };
type Spar = { andrat: number; drag: Drag[]; stopp: number };

const ANDRINGAR = 14;
const WARM = 4;

export async function dragmatning(): Promise<Dragmatning> {
	buildWhenNeeded(() => undefined);
	const served = await serve('127.0.0.1', 0);
	const browser = await launch();
	try {
		const ett = await openDocument(
			browser,
			served.address,
			osakerhetsdokument('en lokal faktor', true)
		);
		const spar = (await edits(ett)).slice(WARM);
		await ett.close();
		const rader = [
			row('ändring → målade intervall, 1 000', '≤ 50 ms', spar, ({ andrat, drag: [d] }) => [
				andrat,
				d
			]),
			row('ändring → målade intervall, 10 000', '≤ 300 ms', spar, ({ andrat, drag: [, d] }) => [
				andrat,
				d
			]),
			row('arbetaren frågad → målat, 1 000', '', spar, ({ drag: [d] }) => [d?.begart, d]),
			row('arbetaren frågad → målat, 10 000', '', spar, ({ drag: [, d] }) => [d?.begart, d])
		];
		const fem = await openDocument(browser, served.address, stortDokument(true));
		const stora = await edits(fem, 3);
		return {
			rader,
			stopp: Math.max(...stora.slice(1).map(({ stopp }) => stopp)),
			minneMB: await memory(browser, fem)
		};
	} finally {
		await browser.close();
		await served.stop();
	}
}

function row(
	name: string,
	goal: string,
	spar: readonly Spar[],
	span: (ett: Spar) => readonly [number | undefined, Drag | undefined]
): Dragmatning['rader'][number] {
	const times = spar.map((ett) => {
		const [from, drag] = span(ett);
		return (drag?.malat ?? NaN) - (from ?? NaN);
	});
	return { name, times: timing(times), goal };
}

async function openDocument(browser: Browser, address: string, dokument: unknown): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.addInitScript(follow);
	await page.goto(address);
	const buffer = Buffer.from(JSON.stringify(dokument));
	await chooseFile(page, { name: 'prov.barkraft.json', mimeType: 'application/json', buffer });
	await headline(page).waitFor();
	await page.keyboard.press('Shift');
	return page;
}

/** In the page: writes down when the worker is asked, when its answer is painted, and how long the frames take. */
function follow(): void {
	const spar: Spar = { andrat: 0, drag: [], stopp: 0 };
	Object.assign(window, { spar });
	const Vanlig = window.Worker;
	window.Worker = class extends Vanlig {
		begart = 0;
		constructor(...args: ConstructorParameters<typeof Worker>) {
			super(...args);
			this.addEventListener('message', ({ data }) => {
				const { typ, resultat } = data as { typ: string; resultat?: { dragningar: number } };
				if (resultat === undefined || (typ !== 'resultat' && typ !== 'intervall')) return;
				const { begart } = this;
				const painted = () =>
					spar.drag.push({ dragningar: resultat.dragningar, begart, malat: performance.now() });
				requestAnimationFrame(() => setTimeout(painted));
			});
		}
		override postMessage(message: unknown): void {
			const { typ } = message as { typ: string };
			if (typ === 'dra' || typ === 'intervall') this.begart = performance.now();
			super.postMessage(message);
		}
	};
	let last = performance.now();
	const frame = (now: number) => {
		spar.stopp = Math.max(spar.stopp, now - last);
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}

/** Types in the first post, again and again, and waits for the many draws each time. */
async function edits(page: Page, antal = ANDRINGAR): Promise<readonly Spar[]> {
	const card = await openPost(page, 'Post 0');
	const field = card.getByLabel(/^Kronor per enhet/).first();
	const alla: Spar[] = [];
	for (let i = 0; i < antal; i += 1) {
		await drawn(page);
		await field.evaluate(edit, 25_000 + i);
		alla.push(await drawn(page));
	}
	return alla;
}

const drawn = (page: Page): Promise<Spar> =>
	eventually(
		'alla dragningar är målade',
		() => page.evaluate(() => (window as unknown as { spar: Spar }).spar),
		({ drag }) => drag.at(-1)?.dragningar === 10_000
	);

/** In the page: an edit at the start of a frame, which is what a key press becomes. */
function edit(element: HTMLElement | SVGElement, value: number): Promise<void> {
	const { spar } = window as unknown as { spar: Spar };
	return new Promise((done) =>
		requestAnimationFrame(() => {
			Object.assign(spar, { andrat: performance.now(), drag: [], stopp: 0 });
			(element as HTMLInputElement).value = String(value);
			element.dispatchEvent(new Event('input', { bubbles: true }));
			done();
		})
	);
}

/** The highest resident memory of the process while it draws, above what it holds when it has rested. */
async function memory(browser: Browser, page: Page): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	const status = async (id: number, field: string): Promise<number> =>
		Number(
			new RegExp(`${field}:\\s+(\\d+)`).exec(await readFile(`/proc/${id}/status`, 'utf8'))?.[1]
		) / 1024;
	const total = async (field: string) =>
		(await Promise.all(renderers.map((id) => status(id, field)))).reduce((a, b) => a + b, 0);
	const fore = await total('VmRSS');
	// 5 sets the highest value back to what it is now (proc(5)).
	await Promise.all(renderers.map((id) => writeFile(`/proc/${id}/clear_refs`, '5')));
	await edits(page, 3);
	return (await total('VmHWM')) - fore;
}

if (process.argv[1] === import.meta.filename)
	process.stdout.write(`${JSON.stringify(await dragmatning(), null, 1)}\n`);
