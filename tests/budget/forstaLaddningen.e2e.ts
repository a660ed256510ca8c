import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Journey } from '../e2e/journey.ts';

/** JavaScript and data that the workspace fetches before anyone has asked for anything, gzipped. */
const LIMIT_BYTES = 150_000;

const COUNTED = new Set(['script', 'fetch', 'xhr', 'other']);

type Fetched = { readonly file: string; readonly bytes: number; readonly text: string };

export const journeys: readonly Journey[] = [
	{
		name: 'första laddningen av /utredning ryms i 150 kB',
		widths: [1280],
		run: async ({ page, address }) => {
			const pending: Promise<Fetched | null>[] = [];
			page.on('response', (response) => {
				const type = response.request().resourceType();
				const { pathname } = new URL(response.url());
				const isCounted = COUNTED.has(type) && /\.(js|json)$/.test(pathname);
				if (!isCounted || response.status() !== 200) return;
				pending.push(
					response.body().then(
						(body) => ({
							file: pathname,
							bytes: gzipSync(body, { level: 9 }).length,
							text: body.toString('utf8')
						}),
						() => null
					)
				);
			});
			await page.goto(`${address}/utredning`, { waitUntil: 'networkidle' });
			const files = (await Promise.all(pending)).filter((file) => file !== null);
			const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
			const list = files
				.sort((a, b) => b.bytes - a.bytes)
				.map(({ file, bytes }) => `  ${String(bytes).padStart(7)}  ${file}`);
			process.stdout.write(`  ${total} byte av ${LIMIT_BYTES}\n${list.slice(0, 12).join('\n')}\n`);
			assert.ok(files.length > 0, 'sidan hämtar inga skript');
			assert.ok(total <= LIMIT_BYTES, `${total} byte är mer än ${LIMIT_BYTES}\n${list.join('\n')}`);
			const geometry = files.filter(({ text }) => /"type":\s*"Topology"|arcs:\s*\[\[\[/.test(text));
			assert.deepEqual(
				geometry.map(({ file }) => file),
				[],
				'kartans geometri hämtas utan att kartan visas'
			);
		}
	}
];
