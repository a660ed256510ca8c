import type { Locator, Page } from 'playwright-core';

/** Opens the workspace with the example and waits for its answer. */
export async function openWorkspace(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/utredning?exempel`);
	await page.getByRole('table').first().waitFor();
}

/** Opens the card of a post in the editor; gives the card. */
export async function openPost(page: Page, name: string): Promise<Locator> {
	const button = page.getByRole('button', { name, expanded: false }).first();
	const card = page.getByRole('article').filter({ hasText: name }).first();
	if (await button.isVisible()) await button.click();
	return card;
}
