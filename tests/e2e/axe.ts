import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = await readFile(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

/** WCAG 2.0–2.2, levels A and AA: what DOS-lagen asks and a little more. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rows of the 290 after the first five are the same markup with other figures: set aside, for axe takes seconds on them. */
const REPEATED = 'tr[data-kod]:nth-child(n+6)';

/** Runs axe on the page and fails with every breach, its elements and what to read about it. */
export async function axe(page: Page, name: string): Promise<void> {
	// Given once to each page that is loaded: it is half a megabyte.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
	const violations = await page.evaluate(
		async ({ tags, repeated }) => {
			const { axe: inPage } = globalThis as unknown as { axe: typeof axeCore };
			const rows = [...document.querySelectorAll(repeated)].map((row) => {
				const place = document.createComment('');
				row.replaceWith(place);
				return { row, place };
			});
			const results: AxeResults = await inPage.run(document, {
				runOnly: { type: 'tag', values: tags },
				resultTypes: ['violations']
			});
			for (const { row, place } of rows) place.replaceWith(row);
			return results.violations.map(({ id, help, helpUrl, nodes }) => ({
				id,
				help,
				helpUrl,
				nodes: nodes.map(({ html, failureSummary }) => `${html}\n      ${failureSummary ?? ''}`)
			}));
		},
		{ tags: TAGS, repeated: REPEATED }
	);
	if (violations.length === 0) return;
	const text = violations.map(
		({ id, help, helpUrl, nodes }) => `  ${id}: ${help} (${helpUrl})\n    ${nodes.join('\n    ')}`
	);
	throw new Error(`axe på ${name}:\n${text.join('\n')}`);
}
