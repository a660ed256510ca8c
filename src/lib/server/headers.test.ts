import { expect, test } from 'vitest';
import { contentPolicy, SECURITY_HEADERS } from './headers.ts';

test.each([
	['/_app/immutable/entry/start.B1x.js', true],
	['/favicon.svg', true],
	['/utredning', false],
	['/utredning/kommun/2425', false],
	['/', false],
	['/om.html', false]
])('%s gets the policy of a file: %s', (pathname, isFile) => {
	expect(contentPolicy(pathname).includes("default-src 'none'")).toBe(isFile);
});

test('every policy forbids framing', () => {
	expect(contentPolicy('/')).toContain("frame-ancestors 'none'");
	expect(contentPolicy('/a.js')).toContain("frame-ancestors 'none'");
	expect(SECURITY_HEADERS['X-Frame-Options']).toBe('DENY');
});

test('no policy lets in inline scripts or eval', () => {
	for (const path of ['/', '/a.js']) expect(contentPolicy(path)).not.toContain('unsafe');
});
