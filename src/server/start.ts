/**
 * `npm start`: builds when needed, serves the app and prints where it is.
 * HOST and PORT choose the address; without them only this computer reaches it.
 */
import { buildWhenNeeded } from './build.ts';
import { serve } from './serve.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const DEFAULT_PORT = 5173;

function portFromEnvironment(): number {
	const text = process.env['PORT'];
	if (text === undefined || text === '') return DEFAULT_PORT;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
	throw new Error(`PORT är ”${text}” men ska vara ett heltal mellan 0 och 65535.`);
}

async function start(): Promise<void> {
	const host = process.env['HOST'] ?? '127.0.0.1';
	const port = portFromEnvironment();
	buildWhenNeeded(say);
	const { address, wantedPort, stop } = await serve(host, port);
	if (!wantedPort) say(`Port ${port} är upptagen, nästa lediga används.`);
	say(`Bärkraft finns på ${address}`);
	say('Avsluta med Ctrl+C.');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			say('Bärkraft stoppas.');
			void stop().then(() => process.exit(0));
		});
	}
}

start().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
