import type { BrowserContext, Page } from 'playwright-core';

/** What a journey gets to work with. Everything it opens is watched for faults. */
export type Scene = {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Where the app is served, without a slash at the end. */
	readonly address: string;
	/** Width of the window in CSS pixels. */
	readonly width: number;
	/** Fails on any breach of WCAG 2.2 AA that axe can see. */
	readonly axe: (name: string, page?: Page) => Promise<void>;
	/** Saves what the page looks like to test-results/. */
	readonly shot: (name: string, page?: Page) => Promise<void>;
	/** Opens a second tab of the same browser. */
	readonly newTab: () => Promise<Page>;
};

export type Journey = {
	readonly name: string;
	/** Window widths to run at; 1280 and 390 px unless said. */
	readonly widths?: readonly number[];
	/** Console errors and refused requests that belong to the journey, such as a broken address. */
	readonly expectedFaults?: RegExp;
	readonly run: (scene: Scene) => Promise<void>;
};

export const WIDTHS: readonly number[] = [1280, 390];

const PATIENCE_MS = 20_000;
const PAUSE_MS = 40;

/** Reads until the check holds; fails with the last value read. For what the page does in its own time. */
export async function eventually<T>(
	what: string,
	read: () => Promise<T>,
	holds: (value: T) => boolean
): Promise<T> {
	const end = performance.now() + PATIENCE_MS;
	for (;;) {
		const value = await read();
		if (holds(value)) return value;
		if (performance.now() > end) throw new Error(`${what}: ${JSON.stringify(value)}`);
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
}
