import address from './osakerhet.worker.ts?worker&url';
import type { Start } from './klient.ts';
import type { Arbetssvar } from './protokoll.ts';

/** Trusted Types as far as they are used; not every browser has them, nor TypeScript's library. */
type Policyfabrik = {
	readonly createPolicy: (
		name: string,
		rules: { createScriptURL: (url: string) => string }
	) => { createScriptURL: (url: string) => string };
};

/** Must be among `trusted-types` of the page's policy (svelte.config.js). */
export const POLICY = 'barkraft-worker';

let trusted: string | null = null;

/** The worker's address as the policy wants it: the only one this policy lets through. */
function trustedAddress(): string {
	if (trusted !== null) return trusted;
	const { trustedTypes } = globalThis as { readonly trustedTypes?: Policyfabrik };
	const policy = trustedTypes?.createPolicy(POLICY, {
		createScriptURL: (url) => {
			if (url !== address) throw new TypeError(`Not the worker: ${url}`);
			return url;
		}
	});
	const url = policy?.createScriptURL(address) ?? address;
	trusted = url;
	return url;
}

/** Starts the worker that draws; in a browser only. */
export const startaArbetare: Start = (ta, vidFall) => {
	const worker = new Worker(trustedAddress(), { type: 'module', name: 'osakerhet' });
	worker.onmessage = ({ data }: MessageEvent<Arbetssvar>) => ta(data);
	worker.onerror = ({ message }) => vidFall(message);
	return {
		skicka: (uppdrag) => worker.postMessage(uppdrag),
		stang: () => worker.terminate()
	};
};
