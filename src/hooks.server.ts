import { SECURITY_HEADERS } from '#lib/server/headers.ts';
import type { Handle } from '@sveltejs/kit';

/** Sets the security headers also when another server than src/server runs the build, and in `npm run dev`. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	return response;
};
