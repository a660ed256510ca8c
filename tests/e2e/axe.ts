import axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0–2.2, levels A and AA: what DOS-lagen asks and a little more. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs axe on the page and fails with every breach, its elements and what to read about it. */
export async function axe(page: Page, name: string): Promise<void> {
	await page.evaluate(axeCore.source);
	const violations = await page.evaluate(async (tags) => {
		const { axe: inPage } = globalThis as unknown as { axe: typeof axeCore };
		const results: AxeResults = await inPage.run(document, {
			runOnly: { type: 'tag', values: tags }
		});
		return results.violations.map(({ id, help, helpUrl, nodes }) => ({
			id,
			help,
			helpUrl,
			nodes: nodes.map(({ html, failureSummary }) => `${html}\n      ${failureSummary ?? ''}`)
		}));
	}, TAGS);
	if (violations.length === 0) return;
	const text = violations.map(
		({ id, help, helpUrl, nodes }) => `  ${id}: ${help} (${helpUrl})\n    ${nodes.join('\n    ')}`
	);
	throw new Error(`axe på ${name}:\n${text.join('\n')}`);
}
