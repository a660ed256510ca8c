import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SECURITY_HEADERS } from '../../src/lib/server/headers.ts';
import type { Journey } from './journey.ts';

const BUILD = path.resolve(import.meta.dirname, '../../build/client');

/** Hosts that stand in the code as names only, never fetched: XML namespaces and links a reader may follow. */
const NAMES_ONLY = /^https?:\/\/(www\.w3\.org|svelte\.dev|json-schema\.org)\//;

function checkHeaders(address: string, headers: Headers): void {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
		assert.equal(headers.get(name), value, `${address}: ${name}`);
	}
	const policy = headers.get('content-security-policy') ?? '';
	assert.match(policy, /frame-ancestors 'none'/, address);
	assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*|https?:/, address);
}

/** The policy a page runs under: its header, and its meta tag when it is prerendered. */
function checkPagePolicy(address: string, headers: Headers, html: string): void {
	const meta =
		/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
	const policy = `${headers.get('content-security-policy') ?? ''}; ${meta}`;
	for (const part of [
		"default-src 'none'",
		/script-src 'self'( '(sha256|nonce)-[^']+')*(;|$)/,
		"style-src 'self'",
		"connect-src 'self'",
		"require-trusted-types-for 'script'"
	]) {
		const found = typeof part === 'string' ? policy.includes(part) : part.test(policy);
		assert.ok(found, `${address}: ${String(part)} saknas i ${policy}`);
	}
	assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/, address);
}

/** Addresses that a page or style sheet would fetch from by itself. */
function fetched(text: string): readonly string[] {
	const patterns = [
		/<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="((?:https?:)?\/\/[^"]+)"/g,
		/<link[^>]*\shref="((?:https?:)?\/\/[^"]+)"/g,
		/(?:url\(|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g,
		/(?:fetch|import|Worker|EventSource|WebSocket|importScripts|sendBeacon)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g
	];
	return patterns
		.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
		.filter((address) => !NAMES_ONLY.test(address));
}

export const journeys: readonly Journey[] = [
	{
		name: 'säkerhetshuvuden på sidor',
		widths: [1280],
		run: async ({ address }) => {
			for (const pathname of ['/', '/utredning', '/finns-inte']) {
				const response = await fetch(address + pathname);
				const html = await response.text();
				checkHeaders(pathname, response.headers);
				checkPagePolicy(pathname, response.headers, html);
				assert.deepEqual(fetched(html), [], pathname);
			}
			assert.equal((await fetch(`${address}/finns-inte`)).status, 404);
		}
	},
	{
		name: 'säkerhetshuvuden på filer och inga andra värdar',
		widths: [1280],
		run: async ({ address }) => {
			const files = await Array.fromAsync(glob('**/*.{js,css,svg,json,html}', { cwd: BUILD }));
			assert.ok(files.length > 0, 'bygget har filer');
			for (const file of files) {
				const text = await readFile(path.join(BUILD, file), 'utf8');
				assert.deepEqual(fetched(text), [], file);
				const response = await fetch(`${address}/${file}`);
				await response.arrayBuffer();
				assert.equal(response.status, 200, file);
				checkHeaders(file, response.headers);
			}
		}
	},
	{
		name: 'servern håller sig till sina filer',
		widths: [1280],
		run: async ({ address }) => {
			for (const pathname of [
				'/..%2f..%2fpackage.json',
				'/%2e%2e/%2e%2e/etc/passwd',
				'/.git/config',
				'/_app/%00',
				'/%'
			]) {
				const response = await fetch(address + pathname);
				await response.text();
				assert.ok(
					response.status >= 400 && response.status < 500,
					`${pathname}: ${response.status}`
				);
			}
		}
	}
];
