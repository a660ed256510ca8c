import type { BrowserContext, Page } from 'playwright-core';

/** Makes breaches of the Content-Security-Policy heard, also those the page itself swallows. */
const HEAR_POLICY = `addEventListener('securitypolicyviolation', (event) => {
	console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber);
});`;

/** Collects console errors, uncaught exceptions, policy breaches and requests to other hosts. */
export async function watch(context: BrowserContext, address: string): Promise<readonly string[]> {
	const faults: string[] = [];
	await context.addInitScript(HEAR_POLICY);
	await context.route(
		(url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== address,
		async (route) => {
			faults.push(`anrop till annan värd: ${route.request().url()}`);
			await route.abort();
		}
	);
	context.on('page', (page) => watchPage(page, faults));
	return faults;
}

function watchPage(page: Page, faults: string[]): void {
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		faults.push(`konsol: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => faults.push(`undantag: ${error.stack ?? error.message}`));
	page.on('crash', () => faults.push('sidan kraschade'));
}
