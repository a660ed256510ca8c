import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { eventually, type Journey } from './journey.ts';

const START = path.resolve(import.meta.dirname, '../../src/server/start.ts');

type Started = { readonly child: ChildProcess; readonly output: () => string };

function start(environment: Readonly<Record<string, string>>): Started {
	const child = spawn(process.execPath, [START], {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (part: string) => (text += part));
	}
	return { child, output: () => text };
}

/** A port that is in use until `close`. */
async function takenPort(): Promise<{ port: number; close: () => void }> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	assert.ok(typeof address === 'object' && address !== null);
	return { port: address.port, close: () => server.close() };
}

async function stopped({ child, output }: Started): Promise<number | null> {
	child.kill('SIGINT');
	await eventually(
		'servern stannar',
		() => Promise.resolve(child.exitCode),
		(code) => code !== null
	);
	assert.match(output(), /Bärkraft stoppas\./);
	return child.exitCode;
}

export const journeys: readonly Journey[] = [
	{
		name: 'npm start tar nästa lediga port, säger var och stannar med Ctrl+C',
		widths: [1280],
		run: async () => {
			const taken = await takenPort();
			const started = start({ PORT: String(taken.port), HOST: '127.0.0.1' });
			try {
				const read = () => Promise.resolve(started.output());
				const output = await eventually('adressen skrivs', read, (text) => text.includes('Ctrl+C'));
				assert.match(output, new RegExp(`Port ${taken.port} är upptagen`));
				const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
				assert.equal((await fetch(address)).status, 200);
				assert.equal(await stopped(started), 0);
			} finally {
				started.child.kill('SIGKILL');
				taken.close();
			}
		}
	},
	{
		name: 'npm start säger vad som är fel med en port',
		widths: [1280],
		run: async () => {
			const { child, output } = start({ PORT: 'åtta' });
			await once(child, 'exit');
			assert.equal(child.exitCode, 1);
			assert.match(output(), /PORT är ”åtta” men ska vara ett heltal/);
		}
	}
];
