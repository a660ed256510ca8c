import { contentPolicy, SECURITY_HEADERS } from '#lib/server/headers.ts';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { HANDLER } from './build.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export type Served = {
	/** Where the app is reached, without a slash at the end. */
	readonly address: string;
	/** False when the wanted port was taken and a later one is used. */
	readonly wantedPort: boolean;
	/** Stops taking requests and lets the ongoing ones end. */
	readonly stop: () => Promise<void>;
};

const TRIES = 20;
const LAST_WAIT_MS = 2000;

/**
 * Serves the build with the security headers on every answer: adapter-node gives files and prerendered
 * pages straight from disk, past hooks.server.ts.
 */
export async function serve(host: string, port: number): Promise<Served> {
	const server = createServer();
	const used = await listen(server, host, port);
	const address = `http://${host.includes(':') ? `[${host}]` : host}:${used}`;
	// The adapter otherwise takes itself to be behind https (docs of adapter-node, ORIGIN).
	process.env['ORIGIN'] ??= address;
	const { handler } = (await import(pathToFileURL(HANDLER).href)) as { handler: Handler };
	server.on('request', (request, response) => {
		secure(request, response);
		handler(request, response, () => response.writeHead(404).end());
	});
	return { address, wantedPort: port === 0 || used === port, stop: () => stop(server) };
}

function secure(request: IncomingMessage, response: ServerResponse): void {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
	const [pathname = '/'] = (request.url ?? '/').split('?');
	// SvelteKit replaces it with the full policy on pages rendered on request.
	response.setHeader('Content-Security-Policy', contentPolicy(pathname));
}

/** Listens on the port or, when it is taken, on one of the next; gives the port it got. */
async function listen(server: Server, host: string, port: number): Promise<number> {
	for (let candidate = port; candidate < port + TRIES; candidate++) {
		if (await tryPort(server, host, candidate)) {
			const address = server.address();
			return typeof address === 'object' && address !== null ? address.port : candidate;
		}
	}
	throw new Error(
		`Portarna ${port}–${port + TRIES - 1} är upptagna. Välj en annan med PORT=… npm start.`
	);
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException) => {
			server.off('listening', listening);
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		};
		const listening = () => {
			server.off('error', failed);
			resolve(true);
		};
		server.once('error', failed).once('listening', listening).listen(port, host);
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const hurry = setTimeout(() => server.closeAllConnections(), LAST_WAIT_MS);
		server.close(() => {
			clearTimeout(hurry);
			resolve();
		});
		server.closeIdleConnections();
	});
}
