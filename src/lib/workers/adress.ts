import fil from './fil.worker.ts?worker&url';
import osakerhet from './osakerhet.worker.ts?worker&url';

/** Where the workers are. */
export const ADRESSER = { fil, osakerhet };

/** Trusted Types as far as they are used; not every browser has them, nor TypeScript's library. */
type Policy = { readonly createScriptURL: (url: string) => string };
type Policyfabrik = { readonly createPolicy: (name: string, rules: Policy) => Policy };

/** Must be among `trusted-types` of the page's policy (svelte.config.js). */
export const POLICY = 'barkraft-worker';

let policy: Policy | null = null;

/** A worker's address as the policy wants it: our workers are the only ones this policy lets through. */
export function trustedAddress(address: string): string {
	const { trustedTypes } = globalThis as { readonly trustedTypes?: Policyfabrik };
	policy ??=
		trustedTypes?.createPolicy(POLICY, {
			createScriptURL: (url) => {
				if (!Object.values(ADRESSER).includes(url)) throw new TypeError(`Not a worker: ${url}`);
				return url;
			}
		}) ?? null;
	return policy?.createScriptURL(address) ?? address;
}
